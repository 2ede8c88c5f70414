/** What looking back came to, as a short report says it: what goes well, what is adjusted and what stops, and what becomes different. */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { isDate } from '../../basics/iso-date.ts';
import { outcomeText } from '../../text/meeting-outcome.ts';
import { reportText } from '../../text/report.ts';
import { textOf } from '../answers/answers.ts';
import { cellOf, rowsNewestFirst, visibleRows } from '../answers/rows.ts';
import type { RowsField, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { type Course, courseOf, courses } from '../meeting/look-back.ts';
import { columnText, type Lookup, oneLine, rowText, shortened } from '../reading/answer-text.ts';
import { columnSentence } from '../reading/sentence.ts';
import type { PrintedQuestion } from './printed.ts';

/** Characters of what is looked back on: its words stand in full further on. */
const longestLine = 110;

/** Characters of what becomes different: all of it stands in the whole report. */
const longestReason = 400;

/** None when nobody looked back. */
export function lookedBack(worksheets: readonly Worksheet[], lookup: Lookup): readonly PrintedQuestion[] {
  const fields = worksheets.flatMap(fieldsOf).filter((field) => field.type === 'rows');
  const judged = courses.flatMap((course) => {
    const lines = fields.flatMap((field) => linesOf(field, course, lookup));
    return lines.length === 0 ? [] : [said(course, outcomeText.courses[course], lines)];
  });
  const questions = [...judged, ...fields.flatMap((field) => lastRound(field, lookup))];
  return questions.length === 0
    ? []
    : [
        {
          id: 'terugblik',
          label: reportText.lookedBack,
          answer: { type: 'records', records: [{ title: '', questions, sentence: '' }] },
          outcomes: [],
        },
      ];
}

const said = (id: string, label: string, paragraphs: readonly string[]): PrintedQuestion => ({
  id,
  label,
  answer: { type: 'paragraphs', paragraphs },
  outcomes: [],
});

function linesOf(field: RowsField, course: Course, lookup: Lookup): readonly string[] {
  const { columns, report } = field;
  return visibleRows(lookup(field.id))
    .filter((row) => courseOf(row) === course)
    .map((row) => {
      const name = report?.type === 'ambition' || report?.type === 'result' ? report.name : undefined;
      const own = name === undefined ? '' : columnText(columns, name, cellOf(row, name), lookup);
      const words = name === undefined ? '' : columnSentence(field, name, own);
      return shortened(oneLine(words || rowText(columns, row, lookup)), longestLine);
    })
    .filter((line) => line !== '');
}

/** What was said to become different, the last time that anybody said so. */
function lastRound(field: RowsField, lookup: Lookup): readonly PrintedQuestion[] {
  if (field.report?.type !== 'look-back') return [];
  const { when, reasons } = field.report;
  const [reason] = reasons;
  const column = field.columns.find(({ id }) => id === reason);
  if (reason === undefined || column === undefined) return [];
  const words = (row: Parameters<typeof cellOf>[0]) => oneLine(textOf(cellOf(row, reason)));
  const last = rowsNewestFirst(visibleRows(lookup(field.id)), when).find((row) => words(row) !== '');
  if (last === undefined) return [];
  const day = textOf(cellOf(last, when)).trim();
  const label = column.inReport ?? column.label;
  return [
    said(reason, day === '' ? label : reportText.onDay(label, isDate(day) ? formatDutchDate(day) : day), [
      shortened(words(last), longestReason),
    ]),
  ];
}
