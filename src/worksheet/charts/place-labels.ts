/** Where the words of a picture stand, so that none stands through another, also in the largest letters that it is read in. */
import { label, type Point, type Role, type Shape } from './drawing.ts';

/** Largest letters that a picture is read in, px: on a beamer, see src/styles/meeting-look-back.css. */
export const letterSize = 25;
/** Of a letter at most, px; figures are narrower. */
export const letterWidth = letterSize * 0.56;
/** Of its letters above and under the baseline, px. */
const rise = 18;
const fall = 5;

export interface WantedLabel {
  readonly role: Role;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The best place first. */
  readonly places: readonly Point[];
}

type TextShape = Extract<Shape, { type: 'text' }>;

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boxOf({ at, anchor, text }: Pick<TextShape, 'at' | 'anchor' | 'text'>): Box {
  const width = text.length * letterWidth;
  const left = anchor === 'start' ? at.x : anchor === 'end' ? at.x - width : at.x - width / 2;
  return { left, right: left + width, top: at.y - rise, bottom: at.y + fall };
}

export const doMeet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What has no place left is not said: the words and the table beside the picture have it. @param wanted what counts most first. */
export function placeLabels(wanted: readonly WantedLabel[]): readonly Shape[] {
  const placed: TextShape[] = [];
  for (const { role, text, anchor, places } of wanted) {
    const found = places
      .map((at): TextShape => ({ type: 'text', role, at, anchor, text }))
      .find((one) => placed.every((other) => !doMeet(boxOf(one), boxOf(other))));
    if (found !== undefined) placed.push(found);
  }
  return placed.sort((a, b) => a.at.x - b.at.x);
}

/** The last first; of figures that lie close together the last one: it counts, and the others stand in the table. */
export function lastApart<Figure>(
  figures: readonly Figure[],
  x: (figure: Figure) => number,
): readonly Figure[] {
  const kept: Figure[] = [];
  for (const figure of [...figures].reverse()) {
    const next = kept.at(-1);
    if (next === undefined || x(next) - x(figure) >= 56) kept.push(figure);
  }
  return kept;
}

export interface YearMark {
  readonly year: number;
  readonly x: number;
}

/**
 * Years under a picture, each once: the first, the last, and of those between as many as fit.
 * @param y of their baseline, px.
 */
export function yearLabels(marks: readonly YearMark[], y: number): readonly Shape[] {
  const sorted = [...new Map(marks.map((mark) => [mark.year, mark])).values()].sort(
    (a, b) => a.year - b.year,
  );
  const [first, ...others] = sorted;
  const last = others.pop();
  const kept: YearMark[] = [];
  for (const mark of [first, last, ...others.reverse()])
    if (mark !== undefined && kept.every(({ x }) => Math.abs(x - mark.x) >= 4 * letterWidth + 10))
      kept.push(mark);
  return kept.sort((a, b) => a.x - b.x).map(({ year, x }) => label('axis', { x, y }, String(year)));
}

/** The key: each kind with its words, on as many lines as it takes. */
export const legendRow = { first: 22, second: 50 } as const;
/** From the left, px: room for 'gemeten' before it, and for 'streefwaarde' after it. */
export const secondInLegend = 250;
