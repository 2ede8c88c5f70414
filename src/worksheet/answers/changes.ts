/** What differs between two versions of the same answers, place by place. Equal sub-trees are passed over as a whole. */
import {
  type Answer,
  type Answers,
  type AnswerType,
  answerOf,
  noAnswers,
  partOf,
  partsOf,
  type Row,
} from './answers.ts';

/** The way to a register: field id; then, within rows or a group, row id and column id. */
export type Place = readonly string[];

/** Stands where a column id would, when a row came, went or moved. */
export const rowItself = '';

/** The places whose register is another one, in the order of the fields. */
export function changedPlaces(before: Answers, after: Answers): readonly Place[] {
  if (before === after) return [];
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].flatMap((id) =>
    changedIn(answerOf(before, id), answerOf(after, id)).map((place) => [id, ...place]),
  );
}

function changedIn(before: Answer | undefined, after: Answer | undefined): readonly Place[] {
  if (before === after) return [];
  const types = new Set([...partsOf(after), ...partsOf(before)].map(({ type }) => type));
  return [...types].flatMap((type) => changedPart(type, before, after));
}

function changedPart(
  type: AnswerType,
  before: Answer | undefined,
  after: Answer | undefined,
): readonly Place[] {
  switch (type) {
    case 'rows':
      return changedRows(partOf(before, type)?.rows ?? [], partOf(after, type)?.rows ?? []);
    case 'group':
      return changedPlaces(partOf(before, type)?.cells ?? noAnswers, partOf(after, type)?.cells ?? noAnswers);
    case 'value':
      return partOf(before, type) === partOf(after, type) ? [] : [[]];
  }
}

function changedRows(before: readonly Row[], after: readonly Row[]): readonly Place[] {
  if (before === after) return [];
  const known = new Map(before.map((row) => [row.id, row]));
  const found = after.flatMap((row): readonly Place[] => {
    const old = known.get(row.id);
    known.delete(row.id);
    if (old === row) return [];
    const isItself = old?.deleted !== row.deleted || old.position !== row.position;
    const itself: readonly Place[] = isItself ? [[row.id, rowItself]] : [];
    const cells = changedPlaces(old?.cells ?? noAnswers, row.cells).map((place) => [row.id, ...place]);
    return [...itself, ...cells];
  });
  return [...found, ...[...known.keys()].map((id) => [id, rowItself])];
}
