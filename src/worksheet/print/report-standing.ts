/** What is decided and where it stands: what a short report begins with, and a cover tells in a line. */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { isDate } from '../../basics/iso-date.ts';
import { outcomeText } from '../../text/meeting-outcome.ts';
import { reportText } from '../../text/report.ts';
import { type Row, textOf } from '../answers/answers.ts';
import { cellOf, rowsNewestFirst, visibleRows } from '../answers/rows.ts';
import { isAnswered } from '../answers/walk.ts';
import type { RowsField, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Sources } from '../mentions/sources.ts';
import { fieldText, type Lookup, oneLine } from '../reading/answer-text.ts';
import { agreementOn } from './agreement.ts';
import { toDocument } from './document.ts';
import type { PrintedAnswer, PrintedQuestion } from './printed.ts';
import { lookedBack } from './report-look-back.ts';
import { inReportWords, withoutEmpty } from './report-words.ts';

/** The shared issue in its own words; '' when it is not said. */
export function issueOf(worksheets: readonly Worksheet[], lookup: Lookup): string {
  const field = worksheets.flatMap(fieldsOf).find((one) => one.type === 'longtext' && one.brief === true);
  return field === undefined ? '' : oneLine(fieldText(field, lookup));
}

/**
 * The shared issue; what else of every worksheet is wanted in a short report, with what comes next; every decision; and what
 * looking back came to.
 */
export function standingOf(
  worksheets: readonly Worksheet[],
  lookup: Lookup,
  sources: Sources,
  date: string,
): readonly PrintedQuestion[] {
  const said = worksheets.flatMap((worksheet) => {
    const document = toDocument(briefOf(inReportWords(worksheet)), lookup, sources, date);
    return withoutEmpty(document).sections.flatMap(({ questions }) => questions);
  });
  const [issue, others] = [said.filter(isLong), said.filter((one) => !isLong(one))];
  const next = nextMoment(worksheets, lookup, date);
  const facts = [
    ...others,
    ...(next === undefined ? [] : [printed('volgende', reportText.nextMoment, paragraph(next))]),
  ];
  const decisions = decisionsIn(worksheets, lookup);
  return [
    ...issue,
    ...(facts.length === 0
      ? []
      : [
          printed('afspraken', reportText.agreements, {
            type: 'records',
            records: [{ title: '', questions: facts, sentence: '' }],
          }),
        ]),
    ...(decisions.length === 0
      ? []
      : [
          printed('besluiten', reportText.decisions, {
            type: 'table',
            columns: reportText.decisionColumns,
            rows: decisions,
          }),
        ]),
    ...lookedBack(worksheets, lookup),
  ];
  function isLong({ id }: PrintedQuestion): boolean {
    return worksheets.flatMap(fieldsOf).some((field) => field.id === id && field.type === 'longtext');
  }
}

const printed = (id: string, label: string, answer: PrintedAnswer): PrintedQuestion => ({
  id,
  label,
  answer,
  outcomes: [],
});

const paragraph = (text: string): PrintedAnswer => ({ type: 'paragraphs', paragraphs: [text] });

function briefOf(worksheet: Worksheet): Worksheet {
  const { area: _, participants: __, ...about } = worksheet;
  return {
    ...about,
    parts: worksheet.parts.map((part) => ({
      ...part,
      fields: part.fields.filter((field) => 'brief' in field && field.brief === true),
    })),
  };
}

/** What meetings decided, the newest first, each with its day. */
function decisionsIn(worksheets: readonly Worksheet[], lookup: Lookup): readonly (readonly string[])[] {
  return worksheets.flatMap(fieldsOf).flatMap((field) => {
    if (field.type !== 'rows' || field.record === undefined) return [];
    const { date, decisions } = field.record;
    return rowsNewestFirst(visibleRows(lookup(field.id)), date).flatMap((meeting) => {
      const day = textOf(cellOf(meeting, date));
      return visibleRows(cellOf(meeting, decisions.rows))
        .map((row) => textOf(cellOf(row, decisions.text)).trim())
        .filter((words) => words !== '')
        .map((words) => [words, isDate(day) ? formatDutchDate(day) : day]);
    });
  });
}

/** '9 maart 2027: de ambitie vaststellen'. @param today ISO date. */
function nextMoment(worksheets: readonly Worksheet[], lookup: Lookup, today: string): string | undefined {
  const agreed = worksheets.flatMap(fieldsOf).flatMap((field) => {
    const answer = lookup(field.id);
    if (field.type === 'date')
      return field.agreed === undefined ? [] : [{ date: textOf(answer), what: field.agreed }];
    if (field.type !== 'rows') return [];
    return field.columns.flatMap((column) => {
      if (column.type !== 'date' || column.agreed === undefined) return [];
      const what = column.agreed;
      return visibleRows(answer)
        .filter((row) => textOf(cellOf(row, column.id)) !== today || !isHeld(field, row))
        .map((row) => ({ date: textOf(cellOf(row, column.id)), what }));
    });
  });
  const [next] = agreed
    .filter(({ date }) => isDate(date) && date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return next && reportText.moment(formatDutchDate(next.date), next.what);
}

/** Whether a conversation of looking back has been: something is said of it beside its day. */
function isHeld({ report }: RowsField, { cells }: Row): boolean {
  return (
    report?.type === 'look-back' &&
    Object.entries(cells).some(([id, cell]) => id !== report.when && isAnswered(cell))
  );
}

/** 'Vastgesteld op … door …' once every ambition is, and still reads so; else a concept. */
export function statusOf(worksheets: readonly Worksheet[], lookup: Lookup): string {
  const last = agreementOn(worksheets, lookup);
  return last === undefined ? reportText.concept : outcomeText.agreed(formatDutchDate(last.date), last.by);
}
