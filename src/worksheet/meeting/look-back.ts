/**
 * Looking back, line by line: what was agreed then, and whether it goes well, has to be adjusted, or stops. What is said of this day
 * as a whole goes into the row of this day: its id follows from the day, so that begun in two tabs it is one conversation. Figures:
 * `measuring.ts`.
 */
import { type FieldId, type RowId, toRowId, type WorksheetId } from '../../basics/ids.ts';
import type { IsoDate } from '../../basics/iso-date.ts';
import { type Answer, type Row, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { addRow, cellOf, changeCell, visibleRows } from '../answers/rows.ts';
import type { RowsField, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { besideRows } from './beside.ts';

export const courses = ['well', 'adjust', 'stop'] as const;
export type Course = (typeof courses)[number];

/** The question whose rows are looked back on: those that it measures or is shown with, or its own. */
export function lookedBackOn(field: RowsField): FieldId {
  if (field.chart !== undefined) return field.chart.targets.field;
  const [linked] = field.carry?.type === 'linked' ? field.carry.from : [];
  return linked?.field ?? field.id;
}

/** Where people look back together: at the question with the whole screen, else at that about results. */
export function whereToLookBack(
  worksheets: readonly Worksheet[],
): { readonly worksheet: WorksheetId; readonly question: FieldId } | undefined {
  const asked = worksheets.flatMap(({ meeting = [], ...worksheet }) =>
    fieldsOf(worksheet)
      .filter(({ id }) => meeting.some(({ field, form }) => field === id && form === 'look-back'))
      .map((field) => ({ worksheet: worksheet.id, field })),
  );
  const found = asked.find(({ field }) => field.type === 'rows' && field.chart === undefined) ?? asked[0];
  return found && { worksheet: found.worksheet, question: found.field.id };
}

/** `undefined` as long as nobody said. */
export function courseOf(row: Row): Course | undefined {
  const said = textOf(cellOf(row, besideRows.course));
  return courses.find((course) => course === said);
}

/** The same again takes it back. */
export const setCourse =
  (id: RowId, course: Course): Change =>
  (answer, now) => {
    const row = visibleRows(answer).find((one) => one.id === id);
    const isSame = row !== undefined && courseOf(row) === course;
    return changeCell(id, besideRows.course, setValue(isSame ? '' : course))(answer, now);
  };

/** With what the id of a conversation begins that was held in a meeting. */
export const roundPrefix = 'ronde-';

/** The conversation of this day; the one that was made last when there are more. */
export function roundOn(
  { newestFirst: date }: RowsField,
  answer: Answer | undefined,
  day: IsoDate,
): Row | undefined {
  if (date === undefined) return undefined;
  return visibleRows(answer).findLast((row) => textOf(cellOf(row, date)) === day);
}

/** Changes what is said in the conversation of this day, and begins that when there is none yet. */
export const inRound =
  (field: RowsField, day: IsoDate, column: string, change: Change): Change =>
  (answer, now) => {
    const present = roundOn(field, answer, day);
    const id = present?.id ?? freeRoundId(answer, day);
    const { newestFirst: date } = field;
    const begun =
      present === undefined ? addRow(id, date === undefined ? {} : { [date]: day })(answer, now) : answer;
    return changeCell(id, column, change)(begun, now);
  };

/** That of this day may have been moved to another. */
function freeRoundId(answer: Answer | undefined, day: IsoDate): RowId {
  const taken = new Set(visibleRows(answer).map(({ id }) => id));
  const id = (number: number) => toRowId(`${roundPrefix}${day}${number === 1 ? '' : `-${number}`}`);
  let number = 1;
  while (taken.has(id(number))) number += 1;
  return id(number);
}

/** The talk of one day becomes of another, where that has none yet. */
export const moveRound =
  (field: RowsField, from: IsoDate, to: IsoDate): Change =>
  (answer, now) => {
    const present = roundOn(field, answer, from);
    const { newestFirst: date } = field;
    if (present === undefined || date === undefined || roundOn(field, answer, to) !== undefined)
      return answer ?? { type: 'rows', rows: [] };
    return changeCell(present.id, date, setValue(to))(answer, now);
  };
