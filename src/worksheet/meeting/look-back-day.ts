/**
 * Of which day a look-back is: words and figures are typed days before the meeting, and finished after it. That day is kept beside
 * the question, so that the room's window has it too; it holds for the day on which somebody looks, and moves nothing.
 */
import type { FieldId } from '../../basics/ids.ts';
import { type IsoDate, isDate } from '../../basics/iso-date.ts';
import { daysFrom } from '../../basics/relative-day.ts';
import { type Answer, type Row, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { cellOf, changeCell, visibleRows } from '../answers/rows.ts';
import { isAnyAnswered } from '../answers/walk.ts';
import type { RowsField, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Chart } from '../definition/rules.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { besideQuestion } from './beside.ts';
import { roundOn, roundPrefix, whereToLookBack } from './look-back.ts';
import { measurementPrefix } from './measuring.ts';
import { recordOfMeetings } from './record.ts';
import { agendaIn } from './recorded-agenda.ts';

/** Days between which a look-back is prepared, held and finished. */
const near = 31;

/** For `besideQuestion.day`: somebody chose this day, as far as `on` lasts. */
export const chooseDay = (on: IsoDate, day: IsoDate): Change => setValue(`${on} ${day}`);

/** @param on on which day somebody looks; of figures: the day of the look-back that they belong to. */
export function chosenDay(register: Answer | undefined, on: IsoDate): IsoDate | undefined {
  const [when, day = ''] = textOf(register).split(' ');
  return when === on && isDate(day) ? day : undefined;
}

/** What somebody chose, else today where that was begun, else the day that the meeting was prepared for. */
export function lookBackDay(worksheets: readonly Worksheet[], lookup: Lookup, today: IsoDate): IsoDate {
  const asked = whereToLookBack(worksheets)?.question;
  if (asked === undefined) return today;
  const chosen = chosenDay(lookup(besideQuestion.day(asked)), today);
  if (chosen !== undefined) return chosen;
  const field = worksheets.flatMap(fieldsOf).find(({ id }) => id === asked);
  const isBegun = field?.type === 'rows' && saysMore(field, roundOn(field, lookup(asked), today));
  return (isBegun ? undefined : preparedDay(worksheets, lookup, today)) ?? today;
}

function preparedDay(worksheets: readonly Worksheet[], lookup: Lookup, today: IsoDate): IsoDate | undefined {
  const place = recordOfMeetings(worksheets);
  if (place === undefined) return undefined;
  const { field, record } = place;
  const asked = new Set<FieldId>(
    worksheets.flatMap(({ meeting = [] }) =>
      meeting.filter(({ form }) => form === 'look-back').map((one) => one.field),
    ),
  );
  const days = visibleRows(lookup(field.id)).flatMap((row) => {
    const day = textOf(cellOf(row, record.date));
    const isAsked = agendaIn(record, row).some(({ question }) => asked.has(question));
    return isAsked && isDate(day) && day >= today && daysFrom(today, day) <= near ? [day] : [];
  });
  return days.sort()[0];
}

/** More than its day. */
const saysMore = ({ newestFirst }: RowsField, row: Row | undefined): boolean =>
  row !== undefined &&
  isAnyAnswered(Object.fromEntries(Object.entries(row.cells).filter(([id]) => id !== newestFirst)));

/**
 * A look-back of another day near this one, made in a meeting: the latest. `undefined` once anything of this day is there.
 * @param field the talk of a day; `undefined` where only figures are asked.
 */
export function otherDay(
  field: RowsField | undefined,
  charts: readonly Chart[],
  lookup: Lookup,
  day: IsoDate,
): IsoDate | undefined {
  const talks =
    field === undefined
      ? []
      : visibleRows(lookup(field.id))
          .filter((row) => saysMore(field, row))
          .map((row) => ({ row, made: roundPrefix, date: textOf(cellOf(row, field.newestFirst ?? '')) }));
  const figures = charts.flatMap(({ measured }) =>
    visibleRows(lookup(measured.field))
      .filter((row) => textOf(cellOf(row, measured.value)) !== '')
      .map((row) => ({ row, made: measurementPrefix, date: textOf(cellOf(row, measured.date)) })),
  );
  const all = [...talks, ...figures];
  if (all.some(({ date }) => date === day)) return undefined;
  return all
    .flatMap(({ row, made, date }) => (row.id.startsWith(made) && isDate(date) ? [date] : []))
    .filter((date) => Math.abs(daysFrom(date, day)) <= near)
    .sort()
    .at(-1);
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
