/** Passing through answers: every register there is, or what answers come to from the registers up. */
import {
  type Answer,
  type Answers,
  type GroupAnswer,
  partsOf,
  type Row,
  type RowsAnswer,
  type ValueAnswer,
} from './answers.ts';
import { isAside, isAsidePlace } from './aside.ts';
import { fieldPlace, inColumn, inRow, type Place } from './place.ts';
import type { Stamped } from './stamp.ts';
import { isEmptyValue } from './value.ts';

/** The smallest things that can change. A row has two of its own: whether it was removed, and its position. */
export type Register =
  | { readonly type: 'value'; readonly place: Place; readonly stamped: ValueAnswer }
  | { readonly type: 'row'; readonly place: Place; readonly stamped: Stamped<boolean> }
  | { readonly type: 'position'; readonly place: Place; readonly stamped: Stamped<number> };

/** Which rows are passed through, and which are passed over with all that is in them. */
type WhichRows = (row: Row) => boolean;

export const everyRow: WhichRows = () => true;
export const rowsThatAreThere: WhichRows = ({ deleted }) => !deleted.value;

/** Every register, those of other types under the same id too. */
export function* registers(answers: Answers, which: WhichRows = everyRow): Iterable<Register> {
  for (const [id, answer] of Object.entries(answers)) yield* registersOf(answer, fieldPlace(id), which);
}

/** Every register of one answer, which stands at `place`. */
export function* registersOf(
  answer: Answer | undefined,
  place: Place,
  which: WhichRows = everyRow,
): Iterable<Register> {
  for (const part of partsOf(answer)) yield* registersOfPart(part, place, which);
}

function* registersOfPart(part: Answer, place: Place, which: WhichRows): Iterable<Register> {
  switch (part.type) {
    case 'value':
      yield { type: 'value', place, stamped: part };
      return;
    case 'group':
      yield* registersOfCells(part.cells, place, which);
      return;
    case 'rows':
      for (const row of part.rows.filter(which)) {
        const there = inRow(place, row.id);
        yield { type: 'row', place: there, stamped: row.deleted };
        yield { type: 'position', place: there, stamped: row.position };
        yield* registersOfCells(row.cells, there, which);
      }
  }
}

function* registersOfCells(cells: Answers, place: Place, which: WhichRows): Iterable<Register> {
  for (const [id, answer] of Object.entries(cells)) yield* registersOf(answer, inColumn(place, id), which);
}

const nowhere = fieldPlace('');

/** When anything in an answer last changed, in ms since 1970; 0 when there is nothing in it. */
export const latestOf = (answer: Answer): number => latestAmong(registersOf(answer, nowhere));

/** When any of the answers last changed, in ms since 1970; 0 when there are none. */
export const latestIn = (answers: Answers): number => latestAmong(registers(answers));

function latestAmong(some: Iterable<Register>): number {
  let latest = 0;
  for (const { stamped } of some) latest = Math.max(latest, stamped.changedAt);
  return latest;
}

/** Spaces alone are no answer, and neither is a row without a filled cell, or what was said beside one. */
export function isAnswered(answer: Answer | undefined): boolean {
  for (const register of registersOf(answer, nowhere, rowsThatAreThere))
    if (register.type === 'value' && !isEmptyValue(register.stamped.value) && !isAsidePlace(register.place))
      return true;
  return false;
}

export const isAnyAnswered = (answers: Answers): boolean =>
  Object.entries(answers).some(([id, answer]) => !isAside(id) && isAnswered(answer));

/** What was made of the answers under their ids. */
export type Folded<Made> = readonly (readonly [id: string, made: Made])[];

/** What is made of an answer of each type, given what is made of the cells in it. */
export interface Fold<Made> {
  readonly value: (answer: ValueAnswer) => Made;
  readonly group: (cells: Folded<Made>, answer: GroupAnswer) => Made;
  /** Which rows count, and in which order, is up to this. */
  readonly rows: (answer: RowsAnswer, cellsOf: (row: Row) => Folded<Made>) => Made;
}

/** From the registers up, what is on top under each id: that is what a person sees. */
export function foldAnswers<Made>(answers: Answers, fold: Fold<Made>): Folded<Made> {
  return Object.entries(answers).map(([id, answer]) => [id, foldAnswer(answer, fold)]);
}

export function foldAnswer<Made>(answer: Answer, fold: Fold<Made>): Made {
  switch (answer.type) {
    case 'value':
      return fold.value(answer);
    case 'group':
      return fold.group(foldAnswers(answer.cells, fold), answer);
    case 'rows':
      return fold.rows(answer, ({ cells }) => foldAnswers(cells, fold));
  }
}
