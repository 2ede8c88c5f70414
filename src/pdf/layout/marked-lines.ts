/**
 * Lines through words that are gone and under words that are new, in a cell of which it is marked. They decorate: that a word was
 * then, or is now, is what its column says. Words that run from right to left have none: their letters stand in another order.
 */
import type { MarkedCell, MarkedPiece } from '../../worksheet/print/printed.ts';
import type { Flow } from '../setting/flow.ts';
import { baseline, colors, styles } from '../setting/page-design.ts';
import type { Paragraph, SetLine } from '../setting/paragraph.ts';

/** Under or through a part of a line: from and to, in pt from where the line begins. */
interface Mark {
  readonly type: 'gone' | 'new';
  readonly from: number;
  readonly to: number;
}

export type Marks = readonly Mark[];

/** For each line of all paragraphs of a cell. */
export function marksOf(flow: Flow, paragraphs: readonly Paragraph[], marked: MarkedCell): readonly Marks[] {
  const within = marked === undefined ? [] : byParagraph(marked);
  return paragraphs.flatMap((paragraph, at) => {
    const pieces = within.length === paragraphs.length ? within[at] : undefined;
    return pieces === undefined ? paragraph.lines.map(() => []) : marksIn(flow, paragraph, pieces);
  });
}

/** Each piece in the paragraph that it stands in: a line break ends one. */
function byParagraph(marked: readonly MarkedPiece[]): readonly (readonly MarkedPiece[])[] {
  const paragraphs: MarkedPiece[][] = [[]];
  for (const { type, text } of marked)
    text.split(/\r\n|\r|\n/).forEach((part, at) => {
      if (at > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ type, text: part });
    });
  return paragraphs;
}

function marksIn(flow: Flow, { safe, lines }: Paragraph, pieces: readonly MarkedPiece[]): readonly Marks[] {
  let length = 0;
  const ranges = pieces.map(({ type, text }) => {
    const start = length;
    length += flow.safe(text).text.length;
    return { type, start, end: length };
  });
  const isPlain =
    length === safe.text.length &&
    lines.every((line) => !line.isRightToLeft && line.stretches.length <= 1) &&
    lines.reduce((sum, { text }) => sum + text.length, 0) === length;
  let end = 0;
  return lines.map((line) => {
    const start = end;
    end += line.text.length;
    if (!isPlain) return [];
    return ranges.flatMap((range) => {
      if (range.type === 'same') return [];
      const mark = markOn(flow, line, Math.max(range.start - start, 0), range.end - start);
      return mark === undefined ? [] : [{ type: range.type, ...mark }];
    });
  });
}

/** Without the spaces at its ends. @param from index in the line. */
function markOn(flow: Flow, { text }: SetLine, from: number, to: number) {
  const said = text.slice(from, Math.max(from, to));
  const word = said.trim();
  if (word === '') return undefined;
  const measure = (part: string) => flow.pdf.fonts.measure(part, styles.cell);
  const start = measure(text.slice(0, from + said.indexOf(word)));
  return { from: start, to: start + measure(word) };
}

/** Under the baseline, or through the small letters, in parts of the size of the letters. */
const heights = { new: 0.16, gone: -0.24 } as const;
const widths = { new: 0.9, gone: 0.7 } as const;

/** @param top of the first of the lines. */
export function drawMarks(flow: Flow, lines: readonly Marks[], x: number, top: number): void {
  if (lines.every((marks) => marks.length === 0)) return;
  const { size, leading } = styles.cell;
  flow.pdf.artifact('decoration', (canvas) => {
    lines.forEach((marks, at) => {
      for (const { type, from, to } of marks) {
        const y = top + at * leading + baseline(styles.cell) + heights[type] * size;
        canvas.path(x + from, y, [[to - from, 0]], { color: colors.ink, width: widths[type] });
      }
    });
  });
}
