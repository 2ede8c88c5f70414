/** The fonts the PDF is set in: nearly every text in one family, what that lacks in companions. */
import type coverage from '../fonts/coverage.json';
import type { RightToLeft } from './right-to-left.ts';

/** TrueType files, as bytes. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export interface PdfFonts extends FontFiles {
  readonly companions?: Readonly<Partial<Record<Companion, FontFiles>>>;
  /** How text runs that a companion for right to left has the letters of. */
  readonly rightToLeft?: RightToLeft;
}

export type Companion = keyof typeof coverage;

/** In order: a character that several have is set in the first. */
export const companionNames: readonly Companion[] = ['letters', 'signs', 'arabic', 'hebrew'];

/** Arabic letters in their forms, and ﬁ as one sign, as some programs copy them: they become letters again before they are shown. */
const presentationForms = /[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]/g;

export function lettersOfForms(text: string): string {
  return text.replace(presentationForms, (form) => form.normalize('NFKC'));
}

export function isRightToLeft(companion: Companion): boolean {
  return companion === 'arabic' || companion === 'hebrew';
}
