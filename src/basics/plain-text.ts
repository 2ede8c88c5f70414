/**
 * Text that comes from other programs, as the plain text that its reader sees there: line ends of every kind, letters that
 * a PDF gives as one sign, and the bullets that Word and PowerPoint take from the fonts Symbol and Wingdings.
 */

/** CR LF and CR, and the soft line ends of PowerPoint and Word, form feed, next line, line and paragraph separator. */
const lineEnd = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ. */
const ligature = /[\ufb00-\ufb06]/g;

/** By their codes in Symbol and Wingdings, which programs give as U+F000 and up; and what is drawn there. */
const codes = '\uf0b7\uf0a7\uf0d8\uf0fc\uf0e0\uf0e8\uf0ae\uf0df\uf0fb\uf0fe\uf06f\uf0a8\uf0b0';
const drawn = '•▪➢✓→→→←✗☑☐☐°';

/** A sign that only the font of its writer knows. */
const privateSign = /[\ue000-\uf8ff]/g;
const privateBullet = /^([^\S\n]*)[\ue000-\uf8ff]/gm;

const unusual = /[\r\v\f\u0085\u2028\u2029\ufb00-\ufb06\ue000-\uf8ff]/;

/** Idempotent; text without such signs is given back as it is. */
export function plainText(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replace(lineEnd, '\n')
    .replace(ligature, (letters) => letters.normalize('NFKC'))
    .replace(privateSign, (sign) => drawn[codes.indexOf(sign)] ?? sign)
    .replace(privateBullet, '$1•');
}

/** The same on one line: a line break, with the spaces around it, is a space. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s*\n\s*/g, ' ');
}

/** Marks of hyphenation and of web pages that nobody sees, and that spelling needs in no language. */
const leftovers = /[\u00ad\u200b\u2060\ufeff]/g;

/** The tab that Word puts behind a bullet or a number; any other parts the cells of a table. */
const tabOfList = /^([^\S\n]*(?:[^\p{L}\p{N}\s]|\d+[.)]))\t/gmu;

/**
 * What is pasted or dropped into a text; into one of one line, the line break goes that a spreadsheet puts behind a cell, and
 * a table stays readable: commas between its cells, semicolons between its rows.
 */
export function pastedText(text: string, isOneLine: boolean): string {
  const plain = plainText(text).replace(leftovers, '');
  if (!isOneLine) return plain;
  const listed = plain.replace(/^\n+|\n+$/g, '').replace(tabOfList, '$1 ');
  return plainLine(
    listed.includes('\t') ? listed.replace(/ *\t+ */g, ', ').replace(/\s*\n\s*/g, '; ') : listed,
  );
}

/** What takes no room and is not seen: soft hyphen, zero width, joiners, directions, control characters. */
const unseen = /(?!\s|\u0085)[\p{Default_Ignorable_Code_Point}\p{Cc}]|\ufeff/gu;

/** Spaces and digits of another width or face, and the signs of full width. */
const wide = /[\p{Zs}\p{Nd}\uff01-\uff5e]/gu;

/** Text as the eye takes it for comparing and recognising; shorter than `text` where that holds what is not seen. */
export function seenText(text: string): string {
  return text.replace(unseen, '').replace(wide, (sign) => sign.normalize('NFKC'));
}

/** Equal for two texts that read the same: spaces, apostrophes and ways to write a letter do not count. */
export function sameWordsKey(text: string): string {
  return seenText(text)
    .normalize('NFKC')
    .replace(/[‘’‛ʼ´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .trim()
    .replace(/\s+/g, ' ');
}

/**
 * The first of `options` that reads as `typed` does: word for word if there is one, else whatever spaces and apostrophes it
 * has. In other capitals only when no other one is the same but for those.
 */
export function sameWords<Option>(
  typed: string,
  options: readonly Option[],
  wordsOf: (option: Option) => string,
): Option | undefined {
  const found = (key: (text: string) => string) => {
    const wanted = key(typed);
    return wanted === '' ? [] : options.filter((option) => key(wordsOf(option)) === wanted);
  };
  const exact = found(String)[0] ?? found(sameWordsKey)[0];
  if (exact !== undefined) return exact;
  const [inOtherCapitals, ...more] = found((text) => sameWordsKey(text).toLowerCase());
  return more.length === 0 ? inOtherCapitals : undefined;
}
