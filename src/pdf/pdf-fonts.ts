/** The fonts the PDF is set in: nearly every text in one family, what that lacks in companions. */
import coverage from './fonts/coverage.json';
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

/** Arabic letters in their forms, as some programs copy them: they become letters again before they are shown. */
const presentationForms = /[\ufb1d-\ufdff\ufe70-\ufefc]/g;

export function lettersOfForms(text: string): string {
  return text.replace(presentationForms, (form) => form.normalize('NFKC'));
}

/** The companions that `text` has characters of: load these, and `fonts` lacks nothing that any font here has. */
export function companionsFor(text: string): readonly Companion[] {
  const shown = lettersOfForms(text.normalize('NFC'));
  return companionNames.filter((name) => characters(coverage[name]).test(shown));
}

export function isRightToLeft(companion: Companion): boolean {
  return companion === 'arabic' || companion === 'hebrew';
}

/** '1e9e 2190-21ff' as a character class. */
function characters(ranges: string): RegExp {
  const escaped = (code: string) => `\\u{${code}}`;
  const classes = ranges.split(' ').map((range) => range.split('-').map(escaped).join('-'));
  return new RegExp(`[${classes.join('')}]`, 'u');
}
