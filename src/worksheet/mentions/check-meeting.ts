/** What must hold of the meetings that worksheets describe: their questions are there, and can be talked about in that form. */
import { buildText } from '../../text/build.ts';
import type { Field, Worksheet, WorksheetProblem } from '../definition/definition.ts';
import { columnsOf, fieldsOf } from '../definition/fields-of.ts';
import type { MeetingRecord } from '../definition/meeting-definition.ts';
import { fitsForm } from './meeting-forms.ts';

export function checkMeetings(worksheets: readonly Worksheet[]): readonly WorksheetProblem[] {
  const fields = worksheets.flatMap(fieldsOf);
  const records = fields.flatMap((field) =>
    field.type === 'rows' && field.record !== undefined ? [{ field, record: field.record }] : [],
  );
  return [
    ...worksheets.flatMap((worksheet) => checkItems(worksheet, fields)),
    ...records.flatMap(({ field, record }) => checkRecord(field, record)),
  ];
}

function checkItems(
  { id, meeting = [], ...worksheet }: Worksheet,
  all: readonly Field[],
): readonly WorksheetProblem[] {
  const own = new Map<string, Field>(fieldsOf(worksheet).map((field) => [field.id, field]));
  return meeting.flatMap(({ field: named, form, beside = [] }, at) => {
    const place = `${id}.meeting[${at}]`;
    const field = own.get(named);
    const messages = [
      ...(field === undefined ? [buildText.meetings.notOwn(named)] : []),
      ...(meeting.findIndex((item) => item.field === named) < at ? [buildText.meetings.twice(named)] : []),
      ...(field !== undefined && form !== undefined && !fitsForm(field, form)
        ? [buildText.meetings.doesNotFit(form, named)]
        : []),
      ...beside
        .filter((other) => !all.some((one) => one.id === other))
        .map((other) => buildText.unknownField(other)),
    ];
    return messages.map((message) => ({ place, message }));
  });
}

function checkRecord(field: Field, record: MeetingRecord): readonly WorksheetProblem[] {
  const unknown = (column: string) => ({
    place: field.id,
    message: buildText.unknownColumn(field.id, column),
  });
  const columns = columnsOf(field);
  const { date, ...lists } = record;
  return [
    ...(columns.some(({ id, type }) => id === date && type === 'date') ? [] : [unknown(date)]),
    ...Object.values(lists).flatMap(({ rows, ...named }) => {
      const list = columns.find(({ id, type }) => id === rows && type === 'rows');
      if (list?.type !== 'rows') return [unknown(rows)];
      return Object.values(named)
        .filter((column) => column !== undefined && !list.columns.some(({ id }) => id === column))
        .map((column) => unknown(`${rows}.${column}`));
    }),
  ];
}
