/** The agenda of a meeting as its record has it: rows that people read and reword, each with its question and clock beside it. */
import { type FieldId, type RowId, toFieldId, toRowId } from '../../basics/ids.ts';
import type { IsoDate } from '../../basics/iso-date.ts';
import { type Answer, type Row, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { addRows, cellOf, changeCell, visibleRows } from '../answers/rows.ts';
import type { MeetingRecord } from '../definition/meeting-definition.ts';
import { type AgendaItem, dividedMinutes, type TimedItem } from './agenda.ts';
import { besideRows } from './beside.ts';
import { isRunning, momentsOf, startClock, stopClock, timeSpent } from './clock.ts';
import { inMeeting } from './record.ts';

export interface RecordedItem {
  readonly row: RowId;
  readonly topic: string;
  readonly minutes: number;
  /** '' of an item that somebody added in words. */
  readonly question: FieldId;
  /** When its clock was started and stopped, by turns. */
  readonly moments: readonly number[];
}

export const agendaIn = ({ agenda }: MeetingRecord, meeting: Row | undefined): readonly RecordedItem[] =>
  meeting === undefined ? [] : itemsIn(agenda, cellOf(meeting, agenda.rows));

export const itemsIn = (agenda: MeetingRecord['agenda'], list: Answer | undefined): readonly RecordedItem[] =>
  visibleRows(list).map((row) => ({
    row: row.id,
    topic: textOf(cellOf(row, agenda.text)).trim(),
    minutes: minutesIn(textOf(cellOf(row, agenda.minutes))),
    question: toFieldId(textOf(cellOf(row, besideRows.question))),
    moments: momentsOf(cellOf(row, besideRows.clock)),
  }));

export const noRows: Answer = { type: 'rows', rows: [] };

const minutesIn = (text: string) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : 0);

/** The id of a question's item follows from it: made in two tabs, it is one item. */
export const itemOf = (question: FieldId) => toRowId(`agenda-${question}`);

const newItem = ({ text, minutes }: MeetingRecord['agenda'], item: AgendaItem) => ({
  id: itemOf(item.question.field.id),
  values: {
    [text]: item.question.field.label,
    [minutes]: String(item.minutes),
    [besideRows.question]: item.question.field.id,
  },
});

/** In their order, after what stands there. */
export const addItems = (record: MeetingRecord, day: IsoDate, items: readonly AgendaItem[]): Change =>
  inMeeting(record, day, record.agenda.rows, addRows(items.map((item) => newItem(record.agenda, item))));

/** Items with the time that went into each up to a moment, in milliseconds. */
export const timedItems = (items: readonly RecordedItem[], now: number): readonly TimedItem[] =>
  items.map(({ minutes, moments }) => ({ minutes, spent: timeSpent(moments, now) }));

/** As one change; what has as many already stays as it is. */
export function withMinutes(
  { agenda }: MeetingRecord,
  items: readonly RecordedItem[],
  minutes: readonly number[],
  list: Answer | undefined,
  now: number,
): Answer {
  return items.reduce<Answer>((changed, { row, minutes: before }, at) => {
    const after = minutes[at] ?? before;
    return after === before
      ? changed
      : changeCell(row, agenda.minutes, setValue(String(after)))(changed, now);
  }, list ?? noRows);
}

/** Divides what is left over what comes after an item that runs over, as one change; otherwise all stays as it is. */
export const divideRest = (record: MeetingRecord, day: IsoDate, present: RowId): Change =>
  inMeeting(record, day, record.agenda.rows, (list, now) => {
    const items = itemsIn(record.agenda, list);
    const at = items.findIndex(({ row }) => row === present);
    const divided = dividedMinutes(timedItems(items, now), at) ?? [];
    return withMinutes(record, items, divided, list, now);
  });

/** Starts the clock of one item, and stops all others: one thing is talked about at a time. */
export const startItem = (record: MeetingRecord, day: IsoDate, row: RowId): Change =>
  changeClocks(record, day, ({ id, runs }) => (id === row ? startClock : runs ? stopClock : undefined));

export const stopItems = (record: MeetingRecord, day: IsoDate): Change =>
  changeClocks(record, day, ({ runs }) => (runs ? stopClock : undefined));

function changeClocks(
  record: MeetingRecord,
  day: IsoDate,
  changeOf: (item: { readonly id: RowId; readonly runs: boolean }) => Change | undefined,
): Change {
  return inMeeting(record, day, record.agenda.rows, (list, now) =>
    visibleRows(list).reduce<Answer>((changed, row) => {
      const runs = isRunning(momentsOf(cellOf(row, besideRows.clock)));
      const change = changeOf({ id: row.id, runs });
      return change === undefined ? changed : changeCell(row.id, besideRows.clock, change)(changed, now);
    }, list ?? noRows),
  );
}
