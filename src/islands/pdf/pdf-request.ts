/** Asking for a PDF: what of, and what comes of it. */
import type { Result } from '../../basics/result.ts';
import type { PdfProblem } from '../../pdf/make/printable.ts';
import type { Since } from '../../worksheet/compare/printed-changes.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import type { ReportContents } from '../../worksheet/print/report-scope.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import type { DossierInputs } from '../../worksheet/saved/dossier-inputs.ts';

interface OfWorksheet {
  readonly worksheet: Worksheet;
  readonly sources: Sources;
  /** Accent of the building block, '#rrggbb'. */
  readonly hue: string;
}

/** A filled-in worksheet. */
export interface WorksheetPdfRequest extends OfWorksheet {
  readonly type: 'worksheet';
  readonly lookup: Lookup;
  readonly isExample: boolean;
  /** Whether the answers can be changed in a PDF viewer. */
  readonly isFillable: boolean;
  /** Whether what is printed goes along as data, so that the PDF opens again on the site. */
  readonly hasData: boolean;
}

/** The whole dossier, or what is wanted of it. */
export interface ReportRequest {
  readonly type: 'report';
  readonly lookup: Lookup;
  readonly sources: Sources;
  readonly isExample: boolean;
  readonly contents: ReportContents;
  /** What partners said; `undefined` to leave it out. */
  readonly inputs: DossierInputs | undefined;
  /** What now is held against, to tell what changed; without it that is left out. */
  readonly since?: Since | undefined;
  /** The answers of versions that were laid down, the first of them first. */
  readonly laidDown?: readonly Lookup[] | undefined;
  /** Accent of each building block, '#rrggbb', by the code of its worksheet. */
  readonly hues: { readonly [code: string]: string };
}

/** Whatever can be asked for. */
export type PdfRequest =
  | WorksheetPdfRequest
  /** To print and fill in by pen. */
  | (OfWorksheet & { readonly type: 'blank' })
  | (ReportRequest & { readonly hasData: boolean });

export type PdfDownloadProblem = PdfProblem | { readonly type: 'newer-format' };

/** Why there is nothing to print. */
export type NotPrintable = { readonly type: 'newer-format' } | { readonly type: 'code-not-loaded' };

/** Makes the data that travels in the PDF, of the same answers as what is printed. */
export type Attach = (
  isWanted: boolean,
  worksheets: readonly Worksheet[],
  lookup: Lookup,
  inputs?: DossierInputs,
  hasOutcomes?: boolean,
) => Result<string | undefined, NotPrintable>;
