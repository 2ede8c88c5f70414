/** Asking for a PDF: what of, and what comes of it. The code that makes it is loaded on the click. */
import type { PdfProblem } from '../../pdf/pdf-request.ts';
import type { Lookup } from '../../worksheet/answer-text.ts';
import type { Worksheet } from '../../worksheet/definition.ts';
import { failed, type Result } from '../../worksheet/result.ts';
import type { Sources } from '../../worksheet/sources.ts';

interface OfWorksheet {
  readonly worksheet: Worksheet;
  readonly sources: Sources;
  /** Accent of the building block, '#rrggbb'. */
  readonly hue: string;
}

export interface WorksheetWish extends OfWorksheet {
  readonly type: 'worksheet';
  readonly lookup: Lookup;
  readonly isExample: boolean;
  /** Whether the answers can be changed in a PDF viewer. */
  readonly isFillable: boolean;
  /** Whether what is printed goes along as data, so that the PDF opens again on the site. */
  readonly hasData: boolean;
}

export type PdfWish =
  | WorksheetWish
  /** To print and fill in by pen. */
  | (OfWorksheet & { readonly type: 'blank' })
  /** The whole dossier; hues by the code of the worksheet. */
  | {
      readonly type: 'report';
      readonly lookup: Lookup;
      readonly sources: Sources;
      readonly isExample: boolean;
      readonly hasData: boolean;
      /** Ids of worksheets about a person that are wanted in it all the same. */
      readonly asked: readonly string[];
      readonly hues: { readonly [code: string]: string };
    };

export interface MadePdfFile {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the PDF shows as a box. */
  readonly missing: readonly string[];
}

export type PdfDownloadProblem = PdfProblem | { readonly type: 'newer-format' };

/** `onProgress` is told how far the making is, 0 to 1. */
export async function preparePdf(
  wish: PdfWish,
  onProgress: (done: number) => void,
): Promise<Result<MadePdfFile, PdfDownloadProblem>> {
  let code: typeof import('./make-pdf-file.ts');
  try {
    code = await import('./make-pdf-file.ts');
    return await code.makePdfFile(wish, onProgress);
  } catch {
    return failed({ type: 'code-not-loaded' });
  }
}
