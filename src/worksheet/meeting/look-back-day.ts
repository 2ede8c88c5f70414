/**
 * Of which day a look-back is: words and figures are typed days before the meeting, and finished after it. That day is kept beside
 * the question, so that the room's window has it too; it holds for the day on which somebody looks, and moves nothing.
 */
import type { FieldId } from '../../basics/ids.ts';
import { type IsoDate, isDate } from '../../basics/iso-date.ts';
import { daysFrom } from '../../basics/relative-day.ts';
import { type Row, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isAnyAnswered } from '../answers/walk.ts';
import type { RowsField, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { besideQuestion } from './beside.ts';
import { chosenDay } from './chosen-day.ts';
import { roundOn, whereToLookBack } from './look-back.ts';
import { recordOfMeetings } from './record.ts';
import { agendaIn } from './recorded-agenda.ts';

/** Days between which a look-back is prepared, held and finished. */
export const near = 31;

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
export const saysMore = ({ newestFirst }: RowsField, row: Row | undefined): boolean =>
  row !== undefined &&
  isAnyAnswered(Object.fromEntries(Object.entries(row.cells).filter(([id]) => id !== newestFirst)));
