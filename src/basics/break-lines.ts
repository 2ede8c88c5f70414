/** Where the lines of a text break, whatever it is set with. Lengths in the unit of the measure. */

/** The width of a text. Has to be additive, that is without kerning: measure(a + b) = measure(a) + measure(b). */
export type Measure = (text: string) => number;

/** Sums of widths differ in the last digits by how they are made: what was measured to fit has to fit. */
const slack = 0.01;

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * What stays together: a run up to where a line may break, with the spaces behind it. An amount stays with its euro sign, whatever
 * space is between: the text itself is as it was typed, to find and to copy.
 */
export const unbreakable = /\S*?[\p{L}\p{N}][-–/](?=\p{L})|(?:€\s(?=\d)|\S)+\s*|\s+/gu;

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
  const split = above.search(/(?:€\s(?=\d)|\S)+\s*$/);
  const rest = above.slice(0, split);
  const joined = above.slice(split) + last;
  const fits = measure(joined.trimEnd()) <= limit && measure(rest.trimEnd()) >= limit / 2;
  return split > 0 && fits ? [...lines.slice(0, -2), rest, joined] : lines;
}

export function graphemesOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
