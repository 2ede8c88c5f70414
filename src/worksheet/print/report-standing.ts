/** What is decided and where it stands: what a short report begins with. */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { isDate } from '../../basics/iso-date.ts';
import { reportText } from '../../text/report.ts';
import { type NextAgreed, nextAgreed } from '../agreed/next-agreed.ts';
import { textOf } from '../answers/answers.ts';
import { cellOf, rowsNewestFirst, visibleRows } from '../answers/rows.ts';
import type { Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Sources } from '../mentions/sources.ts';
import { fieldText, type Lookup, oneLine } from '../reading/answer-text.ts';
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
  // What stands right above it is not told again.
  const isNew = next !== undefined && !others.some(({ id }) => id === next.field);
  const facts = [
    ...others,
    ...(isNew
      ? [
          printed(
            'volgende',
            reportText.nextMoment,
            paragraph(reportText.moment(next.when, next.what, next.who)),
          ),
        ]
      : []),
  ];
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
    ...decidedIn(worksheets, lookup),
    ...lookedBack(worksheets, lookup),
  ];
  function isLong({ id }: PrintedQuestion): boolean {
    return worksheets.flatMap(fieldsOf).some((field) => field.id === id && field.type === 'longtext');
  }
}

/** What was decided, as a question with its answer; none when nothing was. */
export function decidedIn(worksheets: readonly Worksheet[], lookup: Lookup): readonly PrintedQuestion[] {
  const rows = decisionsIn(worksheets, lookup);
  if (rows.length === 0) return [];
  return [
    printed('besluiten', reportText.decisions, { type: 'table', columns: reportText.decisionColumns, rows }),
  ];
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
function nextMoment(worksheets: readonly Worksheet[], lookup: Lookup, today: string): NextAgreed | undefined {
  return isDate(today) ? nextAgreed(worksheets, lookup, today) : undefined;
}
