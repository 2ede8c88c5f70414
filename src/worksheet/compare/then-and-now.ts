/**
 * What a dossier said then beside what it says now, answer by answer, as a person reads it. What says the same is not told: not when
 * it was stored anew, not when a row that it refers to is called otherwise, and not when spaces or line ends differ. A row is the
 * same row by its id: it was added, removed or moved, or something in it says something else.
 */
import { capital, parseDutchNumber } from '../../basics/dutch-format.ts';
import { plainText } from '../../basics/plain-text.ts';
import { outcomeText } from '../../text/meeting-outcome.ts';
import {
  type Answer,
  type Answers,
  answerOf,
  answerValue,
  noAnswers,
  partOf,
  type Row,
} from '../answers/answers.ts';
import { linkOf } from '../answers/name.ts';
import { fieldPlace, inColumn, inRow, type Place } from '../answers/place.ts';
import { visibleRows } from '../answers/rows.ts';
import { says } from '../answers/says.ts';
import { isReference } from '../answers/value.ts';
import { isAnyAnswered } from '../answers/walk.ts';
import type { Column, Field, Worksheet } from '../definition/definition.ts';
import { columnsOf, fieldsOf } from '../definition/fields-of.ts';
import { besideRows } from '../meeting/beside.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { lookupInDossier } from '../reading/lookup.ts';
import { contentOf, type Dossier } from '../saved/dossier.ts';
import { movedIds } from './moved-rows.ts';
import {
  type ColumnsOf,
  cellsOf,
  cellText,
  courseText,
  inputText,
  ownName,
  type Rows,
  type SaidCell,
} from './said-rows.ts';

/** `where`: the rows and the columns that lead to it within its question, from the outside in. */
export type Change = { readonly place: Place; readonly where: readonly string[] } & (
  | { readonly type: 'said'; readonly from: string; readonly to: string }
  | { readonly type: 'row-added' | 'row-removed'; readonly cells: readonly SaidCell[] }
  /** Places count from 1. */
  | { readonly type: 'row-moved'; readonly from: number; readonly to: number }
);

export interface ChangedQuestion {
  readonly field: Field;
  readonly changes: readonly Change[];
}

export interface ChangedWorksheet {
  readonly worksheet: Worksheet;
  /** Those that have a change in them: never empty. */
  readonly questions: readonly ChangedQuestion[];
}

/** The ambitions before all else, then in the order of the worksheets and of their questions. */
export function thenAndNow(
  then: Pick<Dossier, 'worksheets'>,
  now: Dossier,
  worksheets: readonly Worksheet[],
): readonly ChangedWorksheet[] {
  const fields = new Map(worksheets.flatMap(fieldsOf).map((field) => [field.id, field]));
  const sides: Sides = {
    earlier: lookupInDossier(then),
    later: lookupInDossier(now),
    columnsOf: (field) => columnsOf(fields.get(field)),
  };
  const changed = worksheets.flatMap((worksheet): readonly ChangedWorksheet[] => {
    const before = contentOf({ ...now, worksheets: then.worksheets }, worksheet.id).answers;
    const after = contentOf(now, worksheet.id).answers;
    if (before === after) return [];
    const questions = fieldsOf(worksheet).flatMap((field): readonly ChangedQuestion[] => {
      const changes = changesOf(
        field,
        field.id,
        { before, after, place: fieldPlace(field.id), where: [] },
        sides,
      );
      return changes.length === 0 ? [] : [{ field, changes }];
    });
    return questions.length === 0
      ? []
      : [{ worksheet, questions: firstAmbitions(questions, ({ field }) => isAmbition(field)) }];
  });
  return firstAmbitions(changed, isAboutAmbitions);
}

export const isAboutAmbitions = ({ questions }: ChangedWorksheet): boolean =>
  questions.some(({ field }) => isAmbition(field));

export const changeCount = (changed: readonly ChangedWorksheet[]): number =>
  changed.flatMap(({ questions }) => questions).reduce((total, { changes }) => total + changes.length, 0);

const isAmbition = (field: Field) =>
  (field.type === 'rows' || field.type === 'text' || field.type === 'longtext') &&
  field.report?.type === 'ambition';

const firstAmbitions = <Item>(items: readonly Item[], isFirst: (item: Item) => boolean): readonly Item[] => [
  ...items.filter(isFirst),
  ...items.filter((item) => !isFirst(item)),
];

interface Sides {
  readonly earlier: Lookup;
  readonly later: Lookup;
  readonly columnsOf: ColumnsOf;
}

/** Where two sets of answers are compared. */
interface Around {
  readonly before: Answers;
  readonly after: Answers;
  readonly place: Place;
  readonly where: readonly string[];
}

function changesOf(
  asked: Field | Column,
  id: string,
  { before, after, place, where }: Around,
  sides: Sides,
): readonly Change[] {
  const [from, to] = [answerOf(before, id), answerOf(after, id)];
  if (from === to) return [];
  switch (asked.type) {
    case 'rows':
      return rowChanges(asked, from, to, place, where, sides);
    case 'group': {
      const cells = (answer: Answer | undefined) => partOf(answer, 'group')?.cells ?? noAnswers;
      return asked.columns.flatMap((column) =>
        changesOf(
          column,
          column.id,
          {
            before: cells(from),
            after: cells(to),
            place: inColumn(place, column.id),
            where: [...where, column.label],
          },
          sides,
        ),
      );
    }
    case 'derived':
      return [];
    default:
      return saidOf(asked, from) === saidOf(asked, to)
        ? []
        : [
            {
              type: 'said',
              place,
              where,
              from: inputText(asked, from, sides.earlier),
              to: inputText(asked, to, sides.later),
            },
          ];
  }
}

/** Equal for what says the same: a row that is pointed at is that row, whatever it is called by now, and 15 is 15%. */
function saidOf({ type, ...asked }: Field | Column, answer: Answer | undefined): string {
  const value = answerValue(answer);
  const link = linkOf(answer);
  if (link !== undefined) return `row ${link.row}`;
  if (isReference(value)) return `row ${value.row}`;
  const unit = type === 'number' && 'unit' in asked ? asked.unit : undefined;
  const figure = type === 'number' && typeof value === 'string' ? parseDutchNumber(value, unit) : undefined;
  if (figure !== undefined) return `figure ${figure}`;
  return typeof value === 'string' ? `said ${says(plainText(value))}` : `said ${says(value)}`;
}

function rowChanges(
  asked: Rows,
  from: Answer | undefined,
  to: Answer | undefined,
  place: Place,
  where: readonly string[],
  sides: Sides,
): readonly Change[] {
  const { row: kind } = asked;
  // What nobody is asked, the site writes by itself: it is nobody's change.
  const askedOf = asked.columns.filter(({ retired }) => retired !== true);
  // One with nothing in it says nothing: it is there for who is about to type.
  const [then, now] = [from, to].map((answer) =>
    visibleRows(answer).filter(({ cells }) => isAnyAnswered(cells)),
  );
  if (then === undefined || now === undefined) return [];
  const [before, after] = [byId(then), byId(now)];
  const nameOf = (row: Row, at: number, lookup: Lookup) =>
    ownName(asked, row, lookup) || `${capital(kind)} ${at + 1}`;
  const moved = movedIds(
    then.filter(({ id }) => after.has(id)).map(({ id }) => id),
    now.filter(({ id }) => before.has(id)).map(({ id }) => id),
  );
  const present = now.flatMap((row, at): readonly Change[] => {
    const there = inRow(place, row.id);
    const name = [...where, nameOf(row, at, sides.later)];
    const former = before.get(row.id);
    if (former === undefined)
      return [
        {
          type: 'row-added',
          place: there,
          where: name,
          cells: cellsOf({ ...asked, columns: askedOf }, row, sides.later, sides.columnsOf),
        },
      ];
    const move: readonly Change[] = moved.has(row.id)
      ? [{ type: 'row-moved', place: there, where: name, from: then.indexOf(former) + 1, to: at + 1 }]
      : [];
    const within = askedOf.flatMap((column) =>
      cellChanges(asked, column, [former, row], inColumn(there, column.id), [...name, column.label], sides),
    );
    const [course, later] = [courseText(former), courseText(row)];
    const judged: readonly Change[] =
      course === later
        ? []
        : [
            {
              type: 'said',
              place: inColumn(there, besideRows.course),
              where: [...name, outcomeText.course],
              from: course,
              to: later,
            },
          ];
    return [...move, ...judged, ...within];
  });
  const gone = then.flatMap((row, at): readonly Change[] =>
    after.has(row.id)
      ? []
      : [
          {
            type: 'row-removed',
            place: inRow(place, row.id),
            where: [...where, nameOf(row, at, sides.earlier)],
            cells: cellsOf(asked, row, sides.earlier, sides.columnsOf),
          },
        ],
  );
  return [...present, ...gone];
}

/** In the words that the row makes of its cell: figures in the unit of what they are of. */
function cellChanges(
  asked: Rows,
  column: Column,
  [former, row]: readonly [Row, Row],
  place: Place,
  where: readonly string[],
  sides: Sides,
): readonly Change[] {
  const changes = changesOf(
    column,
    column.id,
    { before: former.cells, after: row.cells, place, where },
    sides,
  );
  if (column.type === 'rows') return changes;
  return changes.flatMap((change) => {
    if (change.type !== 'said') return change;
    const from = cellText(asked, column, former, sides.earlier, sides.columnsOf);
    const to = cellText(asked, column, row, sides.later, sides.columnsOf);
    return from === to ? [] : { ...change, from, to };
  });
}

const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
