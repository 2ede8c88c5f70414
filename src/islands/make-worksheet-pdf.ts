/** What is loaded when somebody asks for a PDF: the print model of the worksheet, and what makes a PDF of it. */
import { makePdf } from '../pdf/make-pdf.ts';
import { $dossierTitle } from '../storage/current-dossier.ts';
import { text } from '../text/nl.ts';
import type { Lookup } from '../worksheet/answer-text.ts';
import type { Worksheet } from '../worksheet/definition.ts';
import { toDocument } from '../worksheet/document.ts';
import { ok } from '../worksheet/result.ts';
import type { Sources } from '../worksheet/sources.ts';
import type { PdfOutcome } from './download-pdf.ts';
import { saveAs } from './save-as.ts';
import { today } from './today.ts';

export interface WorksheetToPrint {
  readonly worksheet: Worksheet;
  readonly lookup: Lookup;
  readonly sources: Sources;
  readonly isExample: boolean;
  /** Accent of the building block, '#rrggbb'. */
  readonly hue: string;
}

export async function makeWorksheetPdf(toPrint: WorksheetToPrint): Promise<PdfOutcome> {
  const { worksheet, lookup, sources, isExample, hue } = toPrint;
  const document = toDocument(worksheet, lookup, sources, today());
  const area = isExample ? text.example.area(document.area) : document.area;
  const made = await makePdf({
    type: 'worksheet',
    worksheet: { ...document, area },
    dossier: isExample ? '' : $dossierTitle.get(),
    hue,
    fillable: false,
  });
  if (!made.ok) return made;
  saveAs(made.value.fileName, new Blob([made.value.bytes], { type: 'application/pdf' }));
  return ok({ missing: made.value.missing });
}
