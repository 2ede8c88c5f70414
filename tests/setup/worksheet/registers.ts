/** Ways to look at answers in tests: register by register, without the order of rows, and as a person sees them. */
import { type Answer, type Answers, partsOf } from '../../../src/worksheet/answers/answers.ts';
import type { Place } from '../../../src/worksheet/answers/place.ts';
import { visibleRows } from '../../../src/worksheet/answers/rows.ts';
import type { Stamped } from '../../../src/worksheet/answers/stamp.ts';
import { isEmptyValue } from '../../../src/worksheet/answers/value.ts';
import {
  type Fold,
  type Folded,
  foldAnswer,
  foldAnswers,
  registers,
  rowsThatAreThere,
} from '../../../src/worksheet/answers/walk.ts';

/** The ids that lead to a place. */
export const pathOf = ({ field, steps }: Place): readonly string[] => [
  field,
  ...steps.map((step) => ('row' in step ? step.row : step.column)),
];

/** Every register by its place: 'keuze/r-1/naam value'. */
export function registersOf(answers: Answers): ReadonlyMap<string, Stamped<unknown>> {
  return new Map(
    [...registers(answers)].map(({ type, place, stamped: { value, changedAt } }) => [
      `${pathOf(place).join('/')} ${type}`,
      { value, changedAt },
    ]),
  );
}

/** The same answers with rows in the order of their ids: the order in which rows are kept has no meaning. */
export function sorted(answers: Answers): Answers {
  return mapAnswers(answers, (answer) => {
    const [top, ...otherTypes] = partsOf(answer).map(sortedPart);
    return { ...(top ?? answer), ...(otherTypes.length === 0 ? {} : { otherTypes }) };
  });
}

function sortedPart(part: Answer): Answer {
  if (part.type === 'group') return { type: 'group', cells: sorted(part.cells) };
  if (part.type === 'value') return part;
  const rows = part.rows.map((row) => ({ ...row, cells: sorted(row.cells) }));
  return { type: 'rows', rows: rows.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** What a person sees: values, and rows that are there in their order. No stamps, no deleted rows. */
export const seen = (answers: Answers): unknown => Object.fromEntries(foldAnswers(answers, asSeen));

export const seenAnswer = (answer: Answer): unknown => foldAnswer(answer, asSeen);

const asSeen: Fold<unknown> = {
  value: ({ value }) => value,
  group: Object.fromEntries,
  rows: (answer, cellsOf) =>
    visibleRows(answer).map((row) => ({ id: row.id, cells: Object.fromEntries(cellsOf(row)) })),
};

/** What is filled in: as seen, without controls and groups that say nothing. Rows that are there are kept, empty or not. */
export const filledIn = (answers: Answers): unknown => withoutNothing(foldAnswers(answers, asFilledIn));

const withoutNothing = (cells: Folded<unknown>) =>
  Object.fromEntries(cells.filter(([, content]) => content !== undefined));

const asFilledIn: Fold<unknown> = {
  value: ({ value }) => (['""', 'false', '[]'].includes(JSON.stringify(value)) ? undefined : value),
  group: (cells) => {
    const filled = withoutNothing(cells);
    return Object.keys(filled).length === 0 ? undefined : filled;
  },
  rows: (answer, cellsOf) => {
    const rows = visibleRows(answer).map((row) => ({ id: row.id, cells: withoutNothing(cellsOf(row)) }));
    return rows.length === 0 ? undefined : rows;
  },
};

/** Each place that says something, more than spaces and signs that nobody sees; rows that are there among them. The order of rows is not told. */
export function saidPlaces(answers: Answers): readonly SaidPlace[] {
  return [...registers(answers, rowsThatAreThere)].flatMap((register): readonly SaidPlace[] => {
    const { type, place, stamped } = register;
    if (type === 'row') return [{ place, says: 'row' }];
    if (type === 'position') return [];
    if (typeof stamped.value === 'string' && isEmptyValue(stamped.value)) return [];
    const says = JSON.stringify(typeof stamped.value === 'string' ? stamped.value.trim() : stamped.value);
    return ['""', 'false', '[]'].includes(says) ? [] : [{ place, says }];
  });
}

interface SaidPlace {
  readonly place: Place;
  readonly says: string;
}

/** The same answers, as if all of it was said at one moment. */
export function stampedAt(answers: Answers, changedAt: number): Answers {
  return mapAnswers(answers, (answer): Answer => {
    switch (answer.type) {
      case 'value':
        return { ...answer, changedAt };
      case 'group':
        return { ...answer, cells: stampedAt(answer.cells, changedAt) };
      case 'rows':
        return {
          ...answer,
          rows: answer.rows.map((row) => ({
            ...row,
            deleted: { ...row.deleted, changedAt },
            position: { ...row.position, changedAt },
            cells: stampedAt(row.cells, changedAt),
          })),
        };
    }
  });
}

/** Every text in the answers, those in deleted rows too. */
export function textsIn(answers: Answers): readonly string[] {
  return [...registersOf(answers).values()]
    .flatMap(({ value }) => textsOf(value))
    .filter((text) => text !== '');
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function mapAnswers<Content>(
  answers: Answers,
  map: (answer: Answer) => Content,
): { readonly [id: string]: Content } {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, map(answer)]));
}
