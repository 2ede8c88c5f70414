/** The arithmetic of setting text: where lines and pages break, how wide columns are. Knows no PDF; lengths in pt. */

/** The width of a text. Has to be additive, that is without kerning: measure(a + b) = measure(a) + measure(b). */
export type Measure = (text: string) => number;

/** Sums of widths differ in the last digits by how they are made: what was measured to fit has to fit. */
const slack = 0.01;

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** What stays together: a run up to where a line may break, with the spaces behind it. */
const unbreakable = /\S*?[\p{L}\p{N}][-–/](?=\p{L})|\S+\s*|\s+/gu;

/**
 * Breaks a text into lines of at most `width`. Joined, the lines are the text again: a line keeps the spaces it broke
 * at, which hang in the margin and keep words apart when the text is copied or read out. A word that is wider
 * than a line is broken. There is at least one line.
 */
export function breakLines(text: string, width: number, measure: Measure): readonly string[] {
  const limit = width + slack;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const end = () => {
    if (line !== '') lines.push(line);
    line = '';
    used = 0;
  };
  for (const [piece] of text.matchAll(unbreakable)) {
    const visible = measure(piece.trimEnd());
    if (used + visible > limit) end();
    for (const part of visible > limit ? graphemesOf(piece) : [piece]) {
      if (used + measure(part.trimEnd()) > limit) end();
      line += part;
      used += measure(part);
    }
  }
  end();
  return lines.length === 0 ? [''] : withoutWidow(lines, limit, measure);
}

/** A last line of one short word gets the word before it for company, unless that leaves a hole in the line above. */
function withoutWidow(lines: readonly string[], limit: number, measure: Measure): readonly string[] {
  const shortest = 0.18;
  const last = lines.at(-1) ?? '';
  const above = lines.at(-2) ?? '';
  if (/\S\s+\S/.test(last) || measure(last.trimEnd()) > limit * shortest) return lines;
  const split = above.search(/\S+\s*$/);
  const rest = above.slice(0, split);
  const joined = above.slice(split) + last;
  const fits = measure(joined.trimEnd()) <= limit && measure(rest.trimEnd()) >= limit / 2;
  return split > 0 && fits ? [...lines.slice(0, -2), rest, joined] : lines;
}

/**
 * The narrowest width, to the point, at which a text takes no more lines than at `width` and no word breaks: so no last
 * word stands alone.
 */
export function balancedWidth(text: string, width: number, measure: Measure): number {
  const lines = breakLines(text, width, measure).length;
  const words = Array.from(text.matchAll(unbreakable), ([piece]) => measure(piece.trimEnd()));
  const narrowest = Math.max(width / 2, ...words);
  let enough = width;
  for (
    let tried = width - 1;
    tried >= narrowest && breakLines(text, tried, measure).length <= lines;
    tried -= 1
  )
    enough = tried;
  return enough;
}

function graphemesOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Fewer lines than this are not left alone at the foot or the head of a page. */
const fewestLines = 2;

/**
 * How many of the lines to come go on this page, the rest going on the next. 0 means: begin on the next page.
 * @param capacity lines that fit on this page.
 * @param atTop whether the page is still empty: then at least one line is set, whatever its height.
 */
export function linesOnPage(lines: number, capacity: number, atTop: boolean): number {
  if (lines <= capacity) return lines;
  const most = Math.min(capacity, lines - fewestLines);
  if (most >= fewestLines) return most;
  return atTop ? Math.max(1, capacity) : 0;
}

/** What a column needs: so that no word breaks, and so that no line breaks. */
export interface ColumnNeed {
  readonly word: number;
  readonly line: number;
}

/**
 * Divides `available` over the columns: each gets its longest word, what is left goes to those that want longer lines.
 * When even the words do not fit, all give way in proportion. The widths add up to `available`.
 */
export function columnWidths(needs: readonly ColumnNeed[], available: number): readonly number[] {
  const words = sum(needs.map(({ word }) => word));
  const lines = sum(needs.map(({ line }) => line));
  if (lines <= available)
    return needs.map(({ line }) => line + share(line, lines, available - lines, needs.length));
  if (words <= available)
    return needs.map(
      ({ word, line }) => word + share(line - word, lines - words, available - words, needs.length),
    );
  return needs.map(({ word }) => share(word, words, available, needs.length));
}

function share(part: number, whole: number, of: number, parts: number): number {
  return whole > 0 ? of * (part / whole) : of / parts;
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
