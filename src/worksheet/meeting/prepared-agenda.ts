/** What is done with an agenda before the meeting: put in order, its time divided. */
import type { RowId } from '../../basics/ids.ts';
import type { IsoDate } from '../../basics/iso-date.ts';
import type { Answer } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { changeCell, moveRow, removeRow, visibleRows } from '../answers/rows.ts';
import type { MeetingRecord } from '../definition/meeting-definition.ts';
import type { AgendaItem } from './agenda.ts';
import { minutesFor } from './agenda-time.ts';
import { isRunning } from './clock.ts';
import type { MeetingQuestion } from './questions.ts';
import { inMeeting } from './record.ts';
import { addItems, itemsIn, noRows, type RecordedItem, withMinutes } from './recorded-agenda.ts';

export const addItem = (record: MeetingRecord, day: IsoDate, item: AgendaItem): Change =>
  addItems(record, day, [item]);

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

/** Where a meeting goes on: at the item whose clock was touched last, before that at the first; `undefined` without an agenda. */
export function itemToGoOn(items: readonly RecordedItem[]): RecordedItem | undefined {
  const asked = items.filter(({ question }) => question !== '');
  const lastMoment = ({ moments }: RecordedItem) => moments.at(-1) ?? 0;
  // Who walks on stops one clock and starts the next in the same moment.
  const isLater = (item: RecordedItem, than: RecordedItem) =>
    lastMoment(item) > lastMoment(than) || (lastMoment(item) === lastMoment(than) && isRunning(item.moments));
  return asked.reduce<RecordedItem | undefined>(
    (latest, item) => (latest === undefined || isLater(item, latest) ? item : latest),
    undefined,
  );
}
