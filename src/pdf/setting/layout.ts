/** The arithmetic of setting text: where pages break, how wide columns are; where lines break is `basics/break-lines.ts`. Knows no PDF; lengths in pt. */
import { breakLines, type Measure, unbreakable } from '../../basics/break-lines.ts';

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
