/**
 * Makes a filled-in worksheet into a document to print: headings, paragraphs, choices and tables in reading order.
 * A screen reader meets the same order and roles in the PDF. Of the worksheet's own answers it prints what
 * `shown-answers.ts` gives, which is what the file holds as data too.
 */

import { capital, withUnit } from '../../basics/dutch-format.ts';
import { toFieldId } from '../../basics/ids.ts';
import { figureText } from '../../text/figures.ts';

import type { Answer, Row } from '../answers/answers.ts';
import { answerOf, answerValue, picksOf, textOf } from '../answers/answers.ts';
import { askedId } from '../answers/aside.ts';
import { cellOf, groupCell, rowsNewestFirst, visibleRows } from '../answers/rows.ts';
import { isAnswered, isAnyAnswered } from '../answers/walk.ts';
import { formerAims } from '../charts/former-aims.ts';
import { spreadChart } from '../charts/spread-chart.ts';
import { targetChart, targetWords } from '../charts/target-chart.ts';
import { targetLines } from '../charts/target-lines.ts';
import type { Column, Field, Input, RowsField, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { meetingOutcomes } from '../meeting/outcomes.ts';
import type { Sources } from '../mentions/sources.ts';
import { answerText, type Lookup } from '../reading/answer-text.ts';
import { askedColumns } from '../reading/asked.ts';
import { type Derived, derive, isDerivedEmpty } from '../reading/derive.ts';
import { isShown } from '../reading/progress.ts';
import { rowSentence } from '../reading/sentence.ts';
import { summarise } from '../reading/summary.ts';
import { summedText } from '../reading/summed-text.ts';
import { participantsOf } from './participants.ts';
import type {
  PrintedAnswer,
  PrintedOutcome,
  PrintedQuestion,
  PrintedRecord,
  WorksheetDocument,
} from './printed.ts';
import { broughtInNote, broughtInQuestion, withBroughtIn } from './printed-brought-in.ts';
import { saidInSentence } from './said-in-sentence.ts';
import { shownAnswers } from './shown-answers.ts';

/** A row of more answers than this, or with rows of its own, is not read across but as a record, question by question. */
export const mostColumns = 5;

/** A question as a control, for a document that is to be filled in; `undefined` for what nobody fills in. */
export type FillableAnswer = (field: Field, lookup: Lookup) => PrintedAnswer | undefined;

/** @param fillableAnswer that of `fillable.ts`, for a document that is to be filled in: few want that, so it is loaded then. */
export function toDocument(
  worksheet: Worksheet,
  lookup: Lookup,
  sources: Sources,
  date: string,
  fillableAnswer?: FillableAnswer,
  laidDown: readonly Lookup[] = [],
): WorksheetDocument {
  const shown = shownAnswers(worksheet, lookup, fillableAnswer === undefined);
  const own = new Set(fieldsOf(worksheet).map(({ id }) => id));
  const printed: Lookup = (id) => (own.has(toFieldId(askedId(id))) ? answerOf(shown, id) : lookup(id));
  return {
    code: worksheet.code,
    title: worksheet.title,
    area: worksheet.area === undefined ? '' : textOf(printed(worksheet.area)).trim(),
    participants: participantsOf(worksheet, printed, sources),
    result: worksheet.result ?? '',
    date,
    sections: worksheet.parts.map((part) => ({
      id: part.id,
      title: part.title,
      questions: part.fields
        .filter((field) => isShown(field, lookup))
        .map((field) => ({
          id: field.id,
          label: field.label,
          answer:
            fillableAnswer?.(field, printed) ??
            // What is derived says on paper what it says on the screen.
            printField(field, field.type === 'derived' ? lookup : printed, sources),
          // What answers amount to would no longer be true after the first edit.
          outcomes: [
            ...(field.type === 'rows' && fillableAnswer === undefined
              ? outcomesOf(field, printed, { sources, laidDown, date })
              : broughtInNote(printed(field.id))),
            ...(fillableAnswer === undefined ? meetingOutcomes(field, printed).map(asOutcome) : []),
          ],
        })),
    })),
  };
}

export function printField(field: Field, lookup: Lookup, sources: Sources): PrintedAnswer {
  const answer = lookup(field.id);
  switch (field.type) {
    case 'derived':
      return printDerived(derive(field, lookup, sources));
    case 'rows':
      return field.sentence === undefined
        ? printRows(field, answer, lookup)
        : printRows(field, answer, lookup, (row) => ({
            sentence: rowSentence(field, row, lookup),
            inSentence: saidInSentence(field, row, lookup),
          }));
    case 'group':
      return isAnswered(answer)
        ? {
            type: 'records',
            records: [
              {
                title: '',
                questions: field.columns.map((column) =>
                  printColumn(column, groupCell(answer, column.id), lookup),
                ),
                sentence: '',
              },
            ],
          }
        : { type: 'empty' };
    default:
      return printInput(field, answer, lookup);
  }
}

function printDerived(derived: Derived): PrintedAnswer {
  if (isDerivedEmpty(derived)) return { type: 'empty' };
  switch (derived.type) {
    case 'text':
      return paragraphs(derived.text);
    case 'lists':
      return {
        type: 'lists',
        lists: derived.lists.map(({ heading, items }) => ({
          heading,
          items: items.map(({ text, detail }) => (detail === '' ? text : `${text} (${detail})`)),
        })),
      };
    case 'counts':
      return {
        type: 'paragraphs',
        paragraphs: [...derived.counts.map(({ label, count }) => `${count} × ${label}`), derived.conclusion],
      };
    case 'in-order':
      return {
        type: 'paragraphs',
        paragraphs: [
          figureText.derived.inOrder(derived.inOrder, derived.inOrder + derived.open.length, derived.open),
          derived.conclusion,
        ],
      };
  }
}

function printInput(input: Input, answer: Answer | undefined, lookup: Lookup): PrintedAnswer {
  if (!isAnswered(answer)) return { type: 'empty' };
  switch (input.type) {
    case 'choice':
    case 'multichoice': {
      const picked = input.type === 'choice' ? [textOf(answer)] : picksOf(answer);
      const offered = input.options.map(({ id, label }) => ({ label, picked: picked.includes(id) }));
      const unknown = picked.filter((id) => !input.options.some((option) => option.id === id));
      return { type: 'options', options: [...offered, ...unknown.map((label) => ({ label, picked: true }))] };
    }
    case 'check':
      return { type: 'options', options: [{ label: input.label, picked: answerValue(answer) === true }] };
    case 'scale':
      return paragraphs(
        `${textOf(answer)} (${input.from} = ${input.fromLabel}, ${input.to} = ${input.toLabel})`,
      );
    case 'number':
      return paragraphs(withUnit(textOf(answer), input.unit));
    case 'longtext':
    case 'text':
    case 'date':
    case 'reference':
      return paragraphs(answerText(input, answer, lookup));
  }
}

type RowsLike = {
  readonly row: string;
  readonly columns: readonly Column[];
  readonly newestFirst?: string | undefined;
};

/** A record keeps the number it has on the screen; rounds and balances are printed newest first, as they are shown. */
function printRows(
  field: RowsLike,
  answer: Answer | undefined,
  lookup: Lookup,
  sentenceOf?: (row: Row) => Pick<PrintedRecord, 'sentence' | 'inSentence'>,
): PrintedAnswer {
  const numbered = visibleRows(answer);
  const ordered = field.newestFirst === undefined ? numbered : rowsNewestFirst(numbered, field.newestFirst);
  const rows = ordered.filter((row) => isAnyAnswered(row.cells));
  if (rows.length === 0) return { type: 'empty' };
  const columns = askedColumns(field.columns, rows);
  const inputs = columns.filter((column) => column.type !== 'rows');
  if (sentenceOf === undefined && inputs.length === columns.length && inputs.length <= mostColumns)
    return withBroughtIn(
      {
        type: 'table',
        columns: inputs.map(({ label }) => label),
        rows: rows.map((row) => inputs.map((column) => cellText(column, cellOf(row, column.id), lookup))),
      },
      rows,
    );
  return {
    type: 'records',
    records: rows.map((row) => ({
      title: `${capital(field.row)} ${numbered.indexOf(row) + 1}`,
      questions: [
        ...askedColumns(columns, [row]).map((column) => printColumn(column, cellOf(row, column.id), lookup)),
        ...broughtInQuestion(row),
      ],
      ...(sentenceOf?.(row) ?? { sentence: '' }),
    })),
  };
}

/** As a person reads it in a table: with the unit that its column has. */
function cellText(input: Input, answer: Answer | undefined, lookup: Lookup): string {
  return input.type === 'number' ? withUnit(textOf(answer), input.unit) : answerText(input, answer, lookup);
}

function printColumn(column: Column, answer: Answer | undefined, lookup: Lookup): PrintedQuestion {
  return {
    id: column.id,
    label: column.label,
    answer: column.type === 'rows' ? printRows(column, answer, lookup) : printInput(column, answer, lookup),
    outcomes: broughtInNote(answer),
  };
}

const asOutcome = (text: string): PrintedOutcome => ({ text });

/** Sums in words, and the same pictures as on the screen. */
function outcomesOf(
  { chart, ...field }: RowsField,
  lookup: Lookup,
  {
    sources,
    laidDown,
    date,
  }: { readonly sources: Sources; readonly laidDown: readonly Lookup[]; readonly date: string },
): readonly PrintedOutcome[] {
  const summed = summarise(field, lookup(field.id), lookup).map((sum) =>
    sum.type === 'spread' && sum.points.length > 1
      ? { text: summedText(sum), drawing: spreadChart(sum) }
      : { text: summedText(sum) },
  );
  const lines =
    chart === undefined ? [] : targetLines(chart, lookup, sources, formerAims(chart, laidDown, sources));
  return [
    ...summed,
    ...lines.map((line) => {
      const name = line.name === '' || /[.!?]$/.test(line.name) ? line.name : `${line.name}.`;
      const text = `${name} ${targetWords(line, date)}`.trim();
      return 'misses' in line ? { text } : { text, drawing: targetChart(line, date) };
    }),
  ];
}

function paragraphs(text: string): PrintedAnswer {
  return { type: 'paragraphs', paragraphs: text.trim().split('\n') };
}
