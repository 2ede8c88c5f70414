/** The agenda of a meeting as its record has it: rows that people read and reword, each with its question and clock beside it. */
import { type FieldId, type RowId, toFieldId, toRowId } from '../../basics/ids.ts';
import type { IsoDate } from '../../basics/iso-date.ts';
import { type Answer, type Row, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { addRows, cellOf, changeCell, moveRow, removeRow, visibleRows } from '../answers/rows.ts';
import type { MeetingRecord } from '../definition/meeting-definition.ts';
import { type AgendaItem, dividedMinutes, minutesFor, type TimedItem } from './agenda.ts';
import { besideRows } from './beside.ts';
import { isRunning, momentsOf, startClock, stopClock, timeSpent } from './clock.ts';
import type { MeetingQuestion } from './questions.ts';
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

const itemsIn = (agenda: MeetingRecord['agenda'], list: Answer | undefined): readonly RecordedItem[] =>
  visibleRows(list).map((row) => ({
    row: row.id,
    topic: textOf(cellOf(row, agenda.text)).trim(),
    minutes: minutesIn(textOf(cellOf(row, agenda.minutes))),
    question: toFieldId(textOf(cellOf(row, besideRows.question))),
    moments: momentsOf(cellOf(row, besideRows.clock)),
  }));

const noRows: Answer = { type: 'rows', rows: [] };

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

export const addItem = (record: MeetingRecord, day: IsoDate, item: AgendaItem): Change =>
  addItems(record, day, [item]);

/** In their order, after what stands there. */
export const addItems = (record: MeetingRecord, day: IsoDate, items: readonly AgendaItem[]): Change =>
  inMeeting(record, day, record.agenda.rows, addRows(items.map((item) => newItem(record.agenda, item))));

export const leaveOut = (record: MeetingRecord, day: IsoDate, row: RowId): Change =>
  inMeeting(record, day, record.agenda.rows, removeRow(row));

/** All of it goes, as one change: it can be taken back. */
export const emptyAgenda = (record: MeetingRecord, day: IsoDate): Change =>
  inMeeting(record, day, record.agenda.rows, (list, now) =>
    visibleRows(list).reduce<Answer>((changed, { id }) => removeRow(id)(changed, now), list ?? noRows),
  );

export const moveItem = (record: MeetingRecord, day: IsoDate, row: RowId, step: -1 | 1): Change =>
  inMeeting(record, day, record.agenda.rows, moveRow(row, step));

export const setMinutes = (record: MeetingRecord, day: IsoDate, row: RowId, minutes: number): Change =>
  inMeeting(
    record,
    day,
    record.agenda.rows,
    changeCell(row, record.agenda.minutes, setValue(String(Math.min(Math.max(1, Math.trunc(minutes)), 240)))),
  );

/** Items with the time that went into each up to a moment, in milliseconds. */
export const timedItems = (items: readonly RecordedItem[], now: number): readonly TimedItem[] =>
  items.map(({ minutes, moments }) => ({ minutes, spent: timeSpent(moments, now) }));

/**
 * Divides the time of a meeting anew over all that is on its agenda, of whichever worksheet, as one change.
 * @param questions what is known of those that are asked.
 */
export const divideOver = (
  record: MeetingRecord,
  day: IsoDate,
  length: number,
  questions: readonly MeetingQuestion[],
): Change =>
  inMeeting(record, day, record.agenda.rows, (list, now) => {
    const items = itemsIn(record.agenda, list);
    const weighed = items.map(({ question, minutes }) => ({
      minutes,
      usual: questions.find(({ field }) => field.id === question)?.minutes ?? minutes,
    }));
    return withMinutes(record, items, minutesFor(weighed, length), list, now);
  });

function withMinutes(
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

/** Where a meeting goes on: at the item whose clock was touched last, before that at the first; `undefined` without an agenda. */
export function itemToGoOn(items: readonly RecordedItem[]): RecordedItem | undefined {
  const asked = items.filter(({ question }) => question !== '');
  const lastMoment = ({ moments }: RecordedItem) => moments.at(-1) ?? 0;
  return asked.reduce<RecordedItem | undefined>(
    (latest, item) => (latest === undefined || lastMoment(item) > lastMoment(latest) ? item : latest),
    undefined,
  );
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
