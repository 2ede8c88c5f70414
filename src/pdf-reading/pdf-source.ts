/** A first look at a file that somebody chose: is it a PDF, and is it complete? */
import { failed, ok, type Result } from '../basics/result.ts';

/** Why a PDF cannot be read. */
export type PdfReadingProblem =
  | { readonly type: 'not-a-pdf' }
  /** A PDF that is whole, without data of this site. */
  | { readonly type: 'no-attachment' }
  /** It opens with a password only. */
  | { readonly type: 'encrypted' }
  /** The end of the file is missing, or something in it is damaged. */
  | { readonly type: 'cut-off' }
  | { readonly type: 'too-large' }
  /** What reads unusual PDFs could not be loaded: no network, or the site was renewed. */
  | { readonly type: 'code-not-loaded' };

export type ProblemOf<Type extends PdfReadingProblem['type']> = Extract<
  PdfReadingProblem,
  { readonly type: Type }
>;

/** Bytes. A dossier of 300,000 characters is a PDF of half a megabyte. */
export const largestFile = 50_000_000;

/** Readers look for the header in the first kilobyte, and for the end in the last (ISO 32000-1, annex H.3). */
const kilobyte = 1024;

/** The bytes of a PDF and the same bytes as text, a character each: what stands at an index is the same in both. Made once a file. */
export interface PdfSource {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

export function pdfSource(
  bytes: Uint8Array<ArrayBuffer>,
): Result<PdfSource, ProblemOf<'not-a-pdf' | 'cut-off' | 'too-large'>> {
  if (!oneByteText(bytes.subarray(0, kilobyte)).includes('%PDF-')) return failed({ type: 'not-a-pdf' });
  if (bytes.length > largestFile) return failed({ type: 'too-large' });
  const text = oneByteText(bytes);
  // A file that lost its end may have lost the latest answers, while older ones are still to be found in it.
  if (!hasEnd(text)) return failed({ type: 'cut-off' });
  return ok({ bytes, text });
}

/** White space and zeros behind the end are what some disks and mail programs add. */
function hasEnd(text: string): boolean {
  let end = text.length;
  while (end > 0 && /[\s\0]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(Math.max(0, end - kilobyte), end).includes('%%EOF');
}

/** The web's Latin-1 has a character for every byte; which character only matters for ASCII. */
function oneByteText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
