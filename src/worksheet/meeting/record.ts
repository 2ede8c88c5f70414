/**
 * What a meeting leaves behind: a row of the one question that is the record of meetings (`record` in its definition), with rows of
 * its own for who was there, the agenda, decisions, actions and notes. All of it is answers, so it is read, reworded, printed and
 * saved as every answer; that a decision was made at a certain question stands beside it.
 *
 * The row of a meeting has an id that follows from its day: begun in two tabs, it is one meeting.
 */
import { type FieldId, type RowId, toFieldId, toRowId, type WorksheetId } from '../../basics/ids.ts';
import type { IsoDate } from '../../basics/iso-date.ts';
import { type Answer, answerValue, type Row, textOf } from '../answers/answers.ts';
import type { Change } from '../answers/change.ts';
import { addRow, cellOf, changeCell, newRowId, removeRow, visibleRows } from '../answers/rows.ts';
import type { RowsField, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { MeetingRecord } from '../definition/meeting-definition.ts';
import { besideRows } from './beside.ts';

export interface RecordOfMeetings {
  readonly worksheet: WorksheetId;
  readonly page: string;
  readonly field: RowsField;
  readonly record: MeetingRecord;
}

/** Where a meeting about a worksheet is recorded: in itself when it has a question for that, else in the first that has one. */
export function recordOfMeetings(
  worksheets: readonly Worksheet[],
  about?: WorksheetId,
): RecordOfMeetings | undefined {
  const records = worksheets.flatMap((worksheet) =>
    fieldsOf(worksheet).flatMap((field) =>
      field.type === 'rows' && field.record !== undefined
        ? [{ worksheet: worksheet.id, page: worksheet.page, field, record: field.record }]
        : [],
    ),
  );
  return records.find(({ worksheet }) => worksheet === about) ?? records[0];
}

const meetingOn = (day: IsoDate): RowId => toRowId(`bijeenkomst-${day}`);

/** The meeting of this day; the one that was made last when there are more. */
export function meetingOf(
  answer: Answer | undefined,
  { date }: MeetingRecord,
  day: IsoDate,
): Row | undefined {
  return visibleRows(answer).findLast((row) => textOf(cellOf(row, date)) === day);
}

/** Changes a list in the meeting of this day, and begins that meeting when there is none yet. */
export const inMeeting =
  (record: MeetingRecord, day: IsoDate, list: string, change: Change): Change =>
  (answer, now) => {
    const present = meetingOf(answer, record, day);
    const id = present?.id ?? meetingOn(day);
    const begun = present === undefined ? addRow(id, { [record.date]: day })(answer, now) : answer;
    return changeCell(id, list, change)(begun, now);
  };

export const noteKinds = ['note', 'decision', 'action'] as const;
export type NoteKind = (typeof noteKinds)[number];

export interface Note {
  readonly kind: NoteKind;
  readonly text: string;
  /** Of an action: who does it, and when it is done; '' when that is not said. */
  readonly who: string;
  readonly when: string;
  /** Of a note: for another time. */
  readonly isParked: boolean;
}

/** A note as it stands in the record. */
export interface KeptNote extends Note {
  readonly row: RowId;
  readonly question: FieldId;
  /** When it was made, ms since 1970. */
  readonly made: number;
}

const listOf = (record: MeetingRecord, kind: NoteKind) =>
  ({ note: record.notes, decision: record.decisions, action: record.actions })[kind];

/** @param question at which it is made, and what that is called. */
export function keepNote(
  record: MeetingRecord,
  day: IsoDate,
  { kind, text, who, when, isParked }: Note,
  question: { readonly id: FieldId; readonly label: string },
): Change {
  const { rows, text: column, at } = listOf(record, kind);
  const { actions, notes } = record;
  return inMeeting(
    record,
    day,
    rows,
    addRow(newRowId(), {
      [column]: text,
      [besideRows.question]: question.id,
      ...(at !== undefined && { [at]: question.label }),
      ...(kind === 'action' && { [actions.who]: who, [actions.when]: when }),
      ...(kind === 'note' && isParked && { [notes.parked]: true }),
    }),
  );
}

/** What was kept in a meeting, kind by kind in the order in which it was made. */
export function notesIn(record: MeetingRecord, meeting: Row | undefined): readonly KeptNote[] {
  if (meeting === undefined) return [];
  return noteKinds.flatMap((kind) => {
    const { rows, text } = listOf(record, kind);
    return visibleRows(cellOf(meeting, rows)).map((row) => ({
      kind,
      row: row.id,
      made: row.deleted.changedAt,
      question: toFieldId(textOf(cellOf(row, besideRows.question))),
      text: textOf(cellOf(row, text)).trim(),
      who: kind === 'action' ? textOf(cellOf(row, record.actions.who)).trim() : '',
      when: kind === 'action' ? textOf(cellOf(row, record.actions.when)) : '',
      isParked: kind === 'note' && answerValue(cellOf(row, record.notes.parked)) === true,
    }));
  });
}

/** Who is there, as names in their order. */
export function presentIn({ present }: MeetingRecord, meeting: Row | undefined): readonly string[] {
  if (meeting === undefined) return [];
  const names = visibleRows(cellOf(meeting, present.rows)).map((row) =>
    textOf(cellOf(row, present.text)).trim(),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Ticks a name, or takes the tick away. */
export function setPresent(record: MeetingRecord, day: IsoDate, name: string, isPresent: boolean): Change {
  const { rows, text } = record.present;
  return inMeeting(record, day, rows, (list, now) => {
    const there = visibleRows(list).filter((row) => textOf(cellOf(row, text)).trim() === name);
    const none: Answer = { type: 'rows', rows: [] };
    if (isPresent) return there.length > 0 ? (list ?? none) : addRow(newRowId(), { [text]: name })(list, now);
    return there.reduce<Answer>((changed, { id }) => removeRow(id)(changed, now), list ?? none);
  });
}
