/** What is loaded when somebody asks for a PDF: the print model of the worksheet, and everything that makes a PDF of it. */
import { downloadWorksheetPdf } from '../pdf/download.ts';
import { text } from '../text/nl.ts';
import type { Lookup } from '../worksheet/answer-text.ts';
import type { Worksheet } from '../worksheet/definition.ts';
import { toDocument } from '../worksheet/document.ts';
import type { Sources } from '../worksheet/sources.ts';
import { today } from './today.ts';

export interface WorksheetToPrint {
  readonly worksheet: Worksheet;
  readonly lookup: Lookup;
  readonly sources: Sources;
  readonly isExample: boolean;
  /** Accent of the building block, '#rrggbb'. */
  readonly hue: string;
}

export function makeWorksheetPdf({ worksheet, lookup, sources, isExample, hue }: WorksheetToPrint) {
  const document = toDocument(worksheet, lookup, sources, today());
  const area = isExample ? text.example.area(document.area) : document.area;
  return downloadWorksheetPdf({ ...document, area }, hue);
}
