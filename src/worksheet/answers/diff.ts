/**
 * What changed between two versions of the same answers, register by register. One diff serves whoever asks: undoing is the
 * reverse of one, made where nobody changed the same since (`undo.ts`); a history keeps the places of each; and what was
 * laid down half a year ago can be held beside what is said now.
 *
 * Made on `before` it gives the registers of `after`; reversed, the other way round. What has no stamp of its own (keys of a
 * newer version of the site beside rows or cells) is no register, and stays as it is.
 */
import {
  type Answer,
  type Answers,
  type AnswerType,
  answerOf,
  noAnswers,
  partOf,
  partsOf,
  type Row,
  type ValueAnswer,
} from './answers.ts';
import { fieldPlace, inColumn, inRow, type Place, placeKey } from './place.ts';
import type { Stamped } from './stamp.ts';

/** `undefined` where there was, or is, no such register: then it was added, or removed. */
export interface FromTo<Content> {
  readonly from: Content | undefined;
  readonly to: Content | undefined;
}

/** Whether a row is there, with the keys of a newer version of the site: a row that is wiped is wiped with all it held. */
export type RowMark = Omit<Row, 'position' | 'cells'>;

export type RegisterChange = { readonly place: Place } & (
  | ({ readonly type: 'value' } & FromTo<ValueAnswer>)
  | ({ readonly type: 'row' } & FromTo<RowMark>)
  | ({ readonly type: 'position' } & FromTo<Stamped<number>>)
);

export type Diff = readonly RegisterChange[];

/** In the order of the fields; a row before what is in it. Sub-trees that are the same object are passed over as a whole. */
export function diffAnswers(before: Answers, after: Answers): Diff {
  return diffCells(before, after, fieldPlace);
}

function diffCells(before: Answers, after: Answers, placeOf: (id: string) => Place): Diff {
  if (before === after) return [];
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].flatMap((id) => diffAnswer(answerOf(before, id), answerOf(after, id), placeOf(id)));
}

function diffAnswer(before: Answer | undefined, after: Answer | undefined, place: Place): Diff {
  if (before === after) return [];
  const types = new Set([...partsOf(after), ...partsOf(before)].map(({ type }) => type));
  return [...types].flatMap((type) => diffPart(type, before, after, place));
}

function diffPart(
  type: AnswerType,
  before: Answer | undefined,
  after: Answer | undefined,
  place: Place,
): Diff {
  switch (type) {
    case 'value': {
      const [from, to] = [partOf(before, type), partOf(after, type)];
      return isSameRegister(from, to) ? [] : [{ type, place, from, to }];
    }
    case 'group': {
      const [from, to] = [partOf(before, type)?.cells, partOf(after, type)?.cells];
      return diffCells(from ?? noAnswers, to ?? noAnswers, (id) => inColumn(place, id));
    }
    case 'rows':
      return diffRows(partOf(before, type)?.rows ?? [], partOf(after, type)?.rows ?? [], place);
  }
}

function diffRows(before: readonly Row[], after: readonly Row[], place: Place): Diff {
  if (before === after) return [];
  const gone = new Map(before.map((row) => [row.id, row]));
  const found = after.flatMap((row) => {
    const old = gone.get(row.id);
    gone.delete(row.id);
    return diffRow(old, row, inRow(place, row.id));
  });
  return [...found, ...[...gone].flatMap(([id, row]) => diffRow(row, undefined, inRow(place, id)))];
}

function diffRow(before: Row | undefined, after: Row | undefined, place: Place): Diff {
  if (before === after) return [];
  const mark: Diff = isSameRegister(before?.deleted, after?.deleted)
    ? []
    : [{ type: 'row', place, from: markOf(before), to: markOf(after) }];
  const [from, to] = [before?.position, after?.position];
  const position: Diff = isSameRegister(from, to) ? [] : [{ type: 'position', place, from, to }];
  const cells = diffCells(before?.cells ?? noAnswers, after?.cells ?? noAnswers, (id) => inColumn(place, id));
  return [...mark, ...position, ...cells];
}

export function markOf(row: Row | undefined): RowMark | undefined {
  if (row === undefined) return undefined;
  const { position: _, cells: __, ...mark } = row;
  return mark;
}

function isSameRegister(a: Stamped<unknown> | undefined, b: Stamped<unknown> | undefined): boolean {
  if (a === b) return true;
  return a?.changedAt === b?.changedAt && JSON.stringify(a?.value) === JSON.stringify(b?.value);
}

/** Where something changed, each place once. */
export function placesOf(diff: Diff): readonly Place[] {
  return [...new Map(diff.map(({ place }) => [placeKey(place), place])).values()];
}

/** The same changes the other way round. */
export const reverseDiff = (diff: Diff): Diff => diff.map(reversed);

function reversed(change: RegisterChange): RegisterChange {
  switch (change.type) {
    case 'value':
      return { ...change, from: change.to, to: change.from };
    case 'row':
      return { ...change, from: change.to, to: change.from };
    case 'position':
      return { ...change, from: change.to, to: change.from };
  }
}
