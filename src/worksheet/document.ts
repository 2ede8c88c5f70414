/**
 * A filled-in worksheet as a document to print: headings, paragraphs, choices and tables in reading order, without
 * coordinates, fonts or pages. The PDF is laid out from this; a screen reader meets the same order and roles in it.
 */

import { text } from '../text/nl.ts';
import { answerText, type Lookup } from './answer-text.ts';
import type { Answer } from './answers.ts';
import { answerValue, isAnswered, picksOf, textOf } from './answers.ts';
import type { Column, Field, Input, Worksheet } from './definition.ts';
import { type Derived, derive, isDerivedEmpty } from './derive.ts';
import { isShown } from './progress.ts';
import { cellOf, groupCell, visibleRows } from './rows.ts';
import type { Sources } from './sources.ts';

export interface WorksheetDocument {
  /** '1A': with the title it heads the first page. */
  readonly code: string;
  readonly title: string;
  /** The municipality or region, '' when it is not filled in. */
  readonly area: string;
  /** ISO date on which the document was made. */
  readonly date: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly PrintedQuestion[];
}

export interface PrintedQuestion {
  readonly id: string;
  readonly label: string;
  readonly answer: PrintedAnswer;
}

export type PrintedAnswer =
  | { readonly type: 'empty' }
  /** One item a paragraph; the person's line breaks are paragraph breaks. An empty item is an empty line. */
  | { readonly type: 'paragraphs'; readonly paragraphs: readonly string[] }
  /** Every option that was offered, in order, picked or not. */
  | {
      readonly type: 'options';
      readonly options: readonly { readonly label: string; readonly picked: boolean }[];
    }
  /** Headed lists: what is derived from rows elsewhere. */
  | {
      readonly type: 'lists';
      readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[];
    }
  /** As many cells in every row as there are columns. */
  | {
      readonly type: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Rows that are too wide for a table, and groups: each a titled set of questions. */
  | { readonly type: 'records'; readonly records: readonly PrintedRecord[] };

export interface PrintedRecord {
  /** '' for a group: its question is title enough. */
  readonly title: string;
  readonly questions: readonly PrintedQuestion[];
}

/** More columns than this, or rows within a row, do not fit a table on A4. */
const widestTable = 5;

export function toDocument(
  worksheet: Worksheet,
  lookup: Lookup,
  sources: Sources,
  date: string,
): WorksheetDocument {
  return {
    code: worksheet.code,
    title: worksheet.title,
    area: worksheet.area === undefined ? '' : textOf(lookup(worksheet.area)).trim(),
    date,
    sections: worksheet.parts.map((part) => ({
      id: part.id,
      title: part.title,
      questions: part.fields
        .filter((field) => isShown(field, lookup))
        .map((field) => ({ id: field.id, label: field.label, answer: printField(field, lookup, sources) })),
    })),
  };
}

function printField(field: Field, lookup: Lookup, sources: Sources): PrintedAnswer {
  const answer = lookup(field.id);
  switch (field.type) {
    case 'derived':
      return printDerived(derive(field, lookup, sources));
    case 'rows':
      return printRows(field, answer, lookup);
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
          text.derived.inOrder(derived.inOrder, derived.inOrder + derived.open.length, derived.open),
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
      return paragraphs(input.unit === undefined ? textOf(answer) : `${textOf(answer).trim()} ${input.unit}`);
    case 'longtext':
    case 'text':
      return paragraphs(textOf(answer));
    case 'date':
    case 'reference':
      return paragraphs(answerText(input, answer, lookup));
  }
}

type RowsLike = { readonly row: string; readonly columns: readonly Column[] };

function printRows(field: RowsLike, answer: Answer | undefined, lookup: Lookup): PrintedAnswer {
  const rows = visibleRows(answer).filter((row) => Object.values(row.cells).some(isAnswered));
  if (rows.length === 0) return { type: 'empty' };
  const inputs = field.columns.filter((column) => column.type !== 'rows');
  if (inputs.length === field.columns.length && inputs.length <= widestTable)
    return {
      type: 'table',
      columns: inputs.map(({ label }) => label),
      rows: rows.map((row) => inputs.map((column) => answerText(column, cellOf(row, column.id), lookup))),
    };
  return {
    type: 'records',
    records: rows.map((row, at) => ({
      title: `${capital(field.row)} ${at + 1}`,
      questions: field.columns.map((column) => printColumn(column, cellOf(row, column.id), lookup)),
    })),
  };
}

function printColumn(column: Column, answer: Answer | undefined, lookup: Lookup): PrintedQuestion {
  return {
    id: column.id,
    label: column.label,
    answer: column.type === 'rows' ? printRows(column, answer, lookup) : printInput(column, answer, lookup),
  };
}

function paragraphs(text: string): PrintedAnswer {
  return { type: 'paragraphs', paragraphs: text.trim().split(/\r\n|\r|\n/) };
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `werkblad-1a-gemeente-waterrijk-2026-10-14`: safe on every file system, letters without accents, no extension. */
export function documentFileName(document: WorksheetDocument): string {
  return ['werkblad', document.code, document.area, document.date].map(slug).filter(Boolean).join('-');
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
