/**
 * A worksheet to print and fill in by pen: every question with its help, and how much room its answer takes. What the
 * site works out by itself is left to the person: to copy, or to conclude.
 */

import { capital } from '../../basics/dutch-format.ts';
import { entryOf } from '../../basics/entry-of.ts';
import { blankText } from '../../text/blank.ts';
import type { Column, DerivedField, Field, Input, Worksheet } from '../definition/definition.ts';
import { optionsOf } from '../mentions/option-mentions.ts';
import type { Sources } from '../mentions/sources.ts';
import { askedColumns } from '../reading/asked.ts';
import { mostColumns } from './document.ts';

export interface BlankWorksheet {
  readonly code: string;
  readonly title: string;
  readonly who: string;
  readonly when: string;
  /** '' when that is not said. */
  readonly result: string;
  readonly sections: readonly BlankSection[];
}

export interface BlankSection {
  readonly id: string;
  readonly title: string;
  /** '' when there is none. */
  readonly intro: string;
  readonly questions: readonly BlankQuestion[];
}

export interface BlankQuestion {
  readonly id: string;
  readonly label: string;
  /** Help, when to leave the question out, what can be chosen in a column: a paragraph each. */
  readonly notes: readonly string[];
  readonly space: WritingSpace;
}

export type WritingSpace =
  | { readonly type: 'lines'; readonly count: number }
  /** One short line, with its unit behind it; '' for none. */
  | { readonly type: 'entry'; readonly unit: string }
  | { readonly type: 'options'; readonly options: readonly string[] }
  | {
      readonly type: 'scale';
      readonly from: number;
      readonly to: number;
      readonly fromLabel: string;
      readonly toLabel: string;
    }
  | { readonly type: 'table'; readonly columns: readonly BlankColumn[] }
  /** The same questions, once (a group) or several times under each other, each time with a title. */
  | {
      readonly type: 'records';
      readonly titles: readonly string[];
      readonly questions: readonly BlankQuestion[];
    };

export interface BlankColumn {
  readonly label: string;
  /** A box to tick in every row. */
  readonly isCheck: boolean;
}

/** How many lines, and how many times a record, an answer gets. */
const room = { short: 1, long: 4, inRecord: 2, records: 2 } as const;

export function toBlank(worksheet: Worksheet, sources: Sources): BlankWorksheet {
  const { code, title, who, when, result = '' } = worksheet;
  return {
    code,
    title,
    who,
    when,
    result,
    sections: worksheet.parts.map((part) => ({
      id: part.id,
      title: part.title,
      intro: part.intro ?? '',
      questions: part.fields.map((field) => ({
        id: field.id,
        label: field.label,
        notes: [...notesOf(field), ...conditionOf(field, sources)],
        space: spaceFor(field),
      })),
    })),
  };
}

function spaceFor(field: Field): WritingSpace {
  switch (field.type) {
    case 'rows': {
      const columns = askedColumns(field.columns, []);
      return isTable(columns)
        ? tableOf(columns)
        : {
            type: 'records',
            titles: Array.from({ length: room.records }, (_, at) => `${capital(field.row)} ${at + 1}`),
            questions: columns.map(recordQuestion),
          };
    }
    case 'group':
      return { type: 'records', titles: [''], questions: field.columns.map(recordQuestion) };
    case 'derived':
      return spaceForDerived(field);
    default:
      return spaceForInput(field, room.long);
  }
}

/** What follows from other answers can be copied, or is the conclusion to choose. */
function spaceForDerived({ derive }: DerivedField): WritingSpace {
  switch (derive.type) {
    case 'first-answer':
    case 'row-lists':
      return { type: 'lines', count: room.long };
    case 'choice-count':
      return { type: 'options', options: [derive.whenWanted, derive.whenNotWanted] };
    case 'all-in-order':
      return { type: 'options', options: [derive.whenAll, derive.whenOpen] };
  }
}

function spaceForInput(input: Input, longLines: number): WritingSpace {
  switch (input.type) {
    case 'text':
    case 'reference':
      return { type: 'lines', count: room.short };
    case 'longtext':
      return { type: 'lines', count: longLines };
    case 'choice':
    case 'multichoice':
      return { type: 'options', options: input.options.map(({ label }) => label) };
    case 'check':
      return { type: 'options', options: [blankText.yes] };
    case 'scale':
      return { ...input, type: 'scale' };
    case 'number':
      return { type: 'entry', unit: input.unit ?? '' };
    case 'date':
      return input.inWords === true ? { type: 'lines', count: room.short } : { type: 'entry', unit: '' };
  }
}

function recordQuestion(column: Column): BlankQuestion {
  return {
    id: column.id,
    label: column.label,
    notes: notesOf(column),
    space:
      column.type === 'rows'
        ? tableOf(column.columns)
        : spaceForInput(column, column.type === 'longtext' ? room.inRecord : room.short),
  };
}

const isTable = (columns: readonly Column[]) =>
  columns.length <= mostColumns && columns.every(({ type }) => type !== 'rows');

function tableOf(columns: readonly Column[]): WritingSpace {
  return {
    type: 'table',
    columns: columns.map(({ label, type }) => ({ label, isCheck: type === 'check' })),
  };
}

/**
 * The help, and for the columns of a table what there is to choose from: a cell has no room for it.
 * @param notSaid columns of which that is to be seen in the cell itself.
 */
export function notesOf(asked: Field | Column, notSaid?: Column['type']): readonly string[] {
  const help = asked.help === undefined ? [] : [asked.help];
  if (asked.type !== 'rows') return help;
  const columns = askedColumns(asked.columns, []);
  return isTable(columns)
    ? [...help, ...columns.filter(({ type }) => type !== notSaid).flatMap(choicesOf)]
    : help;
}

function choicesOf(column: Column): readonly string[] {
  if (column.type === 'scale') {
    const { from, to, fromLabel, toLabel } = column;
    return [blankText.scale(column.label, from, fromLabel, to, toLabel)];
  }
  const options = optionsOf(column);
  return options === undefined
    ? []
    : [
        blankText.choose(
          column.label,
          options.map(({ label }) => label),
        ),
      ];
}

function conditionOf({ showIf }: Field, sources: Sources): readonly string[] {
  const asked = showIf === undefined ? undefined : entryOf(sources, showIf.field)?.field;
  if (showIf === undefined || asked === undefined) return [];
  const picked = (optionsOf(asked) ?? []).filter(({ id }) => showIf.not.includes(id));
  return [
    blankText.skipIf(
      asked.label,
      picked.map(({ label }) => label),
    ),
  ];
}
