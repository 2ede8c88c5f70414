/**
 * Codes by which the fonts for Arabic and Hebrew name their glyphs, from Unicode's private use area. A letter has a glyph
 * for each way it joins its neighbours, and jsPDF finds glyphs by code alone; so the fonts are made with a code for each
 * form (`tools/build-pdf-fonts.ts`), and what is drawn is such codes. Which letters join, and how, follows from which
 * codes a font has.
 */

/** How a letter stands in its word: by itself, at the end, at the beginning, within. */
export type JoiningForm = 'isolated' | 'final' | 'initial' | 'medial';
export const joiningForms: readonly JoiningForm[] = ['isolated', 'final', 'initial', 'medial'];

/** Hebrew, Arabic, Syriac, Thaana, NKo and the Arabic supplements: the blocks that letters of a form come from. */
const letters = { first: 0x590, last: 0x8ff, codes: 0xe000 } as const;
/** Spaces, brackets and stops within text from right to left: '(' is drawn as ')', and copied as '('. */
const signs = { latin1: 0xee00, punctuation: 0xef00, punctuationBlock: 0x2000 } as const;
/** Lam and alef side by side change each other's form. */
const joinedPairs = { lam: 0xf000, alef: 0xf010 } as const;
const lam = 0x644;
const alefs: readonly number[] = [0x622, 0x623, 0x625, 0x627];

export function isLetterOfForms(codePoint: number): boolean {
  return codePoint >= letters.first && codePoint <= letters.last;
}

export function formCode(codePoint: number, form: JoiningForm): number {
  return letters.codes + (codePoint - letters.first) * joiningForms.length + joiningForms.indexOf(form);
}

/** The code itself when it is of neither of the two blocks. */
export function signCode(codePoint: number): number {
  if (codePoint < 0x100) return signs.latin1 + codePoint;
  const inBlock = codePoint - signs.punctuationBlock;
  return inBlock >= 0 && inBlock < 0x100 ? signs.punctuation + inBlock : codePoint;
}

export function isLam(codePoint: number): boolean {
  return codePoint === lam;
}

export function isAlef(codePoint: number): boolean {
  return alefs.includes(codePoint);
}

/** @param joined whether the letter before lam joins it. */
export function lamBeforeAlef(joined: boolean): number {
  return joinedPairs.lam + Number(joined);
}

export function alefAfterLam(alef: number, joined: boolean): number {
  return joinedPairs.alef + alefs.indexOf(alef) * 2 + Number(joined);
}

/** The character that a code stands for: what is copied and read out. Any other character stands for itself. */
export function characterOf(code: number): number {
  if (code < letters.codes || code > 0xf8ff) return code;
  if (code < signs.latin1) return letters.first + Math.floor((code - letters.codes) / joiningForms.length);
  if (code < signs.punctuation) return code - signs.latin1;
  if (code < joinedPairs.lam) return code - signs.punctuation + signs.punctuationBlock;
  if (code < joinedPairs.alef) return lam;
  return alefs[Math.floor((code - joinedPairs.alef) / 2)] ?? code;
}
