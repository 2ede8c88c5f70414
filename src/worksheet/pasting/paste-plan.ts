/**
 * What pasted rows would become in a list: said before anything is done, and then done as it was said. Columns are filled in
 * order. Nothing is replaced, and no word is left out: what a column cannot hold goes to a text of the same row, and where there
 * is none nothing is made of it at all.
 */

import { readDutchDate } from '../../basics/dutch-date.ts';
import { numberText, parseDutchNumber } from '../../basics/dutch-format.ts';
import type { RowId } from '../../basics/ids.ts';
import { plainLine, sameWords } from '../../basics/plain-text.ts';
import type { Row } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { setName } from '../answers/name.ts';
import { addRows, cellOf, changeCell } from '../answers/rows.ts';
import type { Value } from '../answers/value.ts';
import { isAnswered } from '../answers/walk.ts';
import type { Column, InputOf } from '../definition/definition.ts';
import { type Lookup, referenceFrom, referenceOptions } from '../reading/answer-text.ts';
import type { PastedRows } from './pasted-rows.ts';

/** As many as stay quick to type in. */
export const mostRows = 1000;

export interface Where {
  readonly columns: readonly Column[];
  /** The id of the column that the first cell comes in. */
  readonly first: string;
  /** The rows that are there, in order. */
  readonly shown: readonly Row[];
  /** The row that was pasted in, where nothing but what was pasted stands in `first`. `undefined`: behind all others. */
  readonly row: Row | undefined;
}

/** A cell that its column has no place for, or holds as a text that says no number, date or choice. */
export interface Misfit {
  /** Counted from 1, without the row of names. */
  readonly place: number;
  readonly column: Column | undefined;
  readonly text: string;
}

export interface Fitting {
  readonly type: 'fits';
  /** In the order of the cells. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** The row of names, which becomes no row. */
  readonly header: readonly string[] | undefined;
  /** Stay in their cell as they are. */
  readonly kept: readonly Misfit[];
  /** Stand in `taker` in place of their own cell. */
  readonly moved: readonly Misfit[];
  readonly taker: Column | undefined;
  /** The row that is there and takes the first of `rows`. */
  readonly fills: RowId | undefined;
}

export type PastePlan =
  | Fitting
  | { readonly type: 'too-many'; readonly count: number }
  | { readonly type: 'misfit'; readonly misfits: readonly Misfit[] };

/** `undefined` when there is no such column. */
export function planPaste(
  pasted: PastedRows,
  where: Where,
  lookup: Lookup,
  thisYear: number,
): PastePlan | undefined {
  const asked = where.columns.filter(({ retired }) => retired !== true);
  const from = asked.findIndex(({ id }) => id === where.first);
  if (from === -1) return undefined;
  const columns = asked.slice(from, from + (pasted.rows[0]?.length ?? 0));
  const hasHeader =
    pasted.rows.length > 1 && (pasted.hasHeader || namesColumns(pasted.rows[0] ?? [], columns, asked));
  const rows = hasHeader ? pasted.rows.slice(1) : pasted.rows;
  if (rows.length > mostRows) return { type: 'too-many', count: rows.length };
  const kept: Misfit[] = [];
  const moved: Misfit[] = [];
  for (const [at, cells] of rows.entries())
    for (const [place, text] of cells.entries()) {
      const column = columns[place];
      const { fit } = readCell(column, text, lookup, thisYear);
      if (fit !== 'well') (fit === 'as-text' ? kept : moved).push({ place: at + 1, column, text });
    }
  const taker = moved.length === 0 ? undefined : takerAmong(asked);
  if (moved.length > 0 && taker === undefined) return { type: 'misfit', misfits: moved };
  const filled = taker === undefined || columns.includes(taker) ? columns : [...columns, taker];
  const { row, first } = where;
  const isFree = row !== undefined && filled.every(({ id }) => id === first || !isAnswered(cellOf(row, id)));
  return {
    type: 'fits',
    columns,
    rows,
    header: hasHeader ? pasted.rows[0] : undefined,
    kept,
    moved,
    taker,
    fills: isFree ? row.id : undefined,
  };
}

/**
 * Every name says what its column asks; or half of them, and no fewer than two, are each in the words of another question of the
 * list. A mark at the end does not count.
 */
function namesColumns(
  names: readonly string[],
  columns: readonly Column[],
  asked: readonly Column[],
): boolean {
  const said = names.filter((name) => name !== '');
  const meant = new Set(
    names.map((name, at) =>
      isOption(name, columns[at])
        ? undefined
        : (asked.find((column) => isLabel(name, column)) ?? asked.find((column) => isInLabel(name, column))),
    ),
  );
  meant.delete(undefined);
  if (meant.size >= 2 && 2 * meant.size >= said.length) return true;
  return (
    said.length > 0 &&
    names.every((name, at) => {
      const column = columns[at];
      return name === '' || (column !== undefined && isLabel(name, column));
    })
  );
}

function isLabel(name: string, { label }: Column): boolean {
  const bare = (text: string) => text.trim().replace(/[?:.]+$/, '');
  return sameWords(bare(name), [bare(label)], String) !== undefined;
}

/** Letters of a word within a label that names it: shorter ones ('de', 'van') are in every label. */
const tellingLetters = 4;

/** 'Rol' and 'vraagstuk' of 'Rol bij dit vraagstuk', and not 'Rollen' or 'dit'. */
function isInLabel(name: string, { label }: Column): boolean {
  const words = (text: string) =>
    ` ${
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    } `;
  const at = words(label).indexOf(words(name));
  return name.trim() !== '' && (at === 0 || (at > 0 && name.trim().length >= tellingLetters));
}

/** An answer, whatever the question is called. */
function isOption(text: string, column: Column | undefined): boolean {
  return column?.type === 'choice' && sameWords(text, column.options, ({ label }) => label) !== undefined;
}

/** The last question with room for more than a line: where notes are made. */
const takerAmong = (columns: readonly Column[]) => columns.findLast(({ type }) => type === 'longtext');

/**
 * One change, so that it is taken back as one. New rows come right behind the row that was pasted in, or behind all others; what
 * was pasted into a cell goes from it.
 */
export function fillRows(
  plan: Fitting,
  where: Where,
  lookup: Lookup,
  makeRowId: () => RowId,
  thisYear: number,
): { readonly change: Change /** The rows that it fills, in order. */; readonly filled: readonly RowId[] } {
  const { row, first } = where;
  const filled = plan.rows.map((_, at) => (at === 0 && plan.fills !== undefined ? plan.fills : makeRowId()));
  const made = filled.map((id, place) => ({
    id,
    values: valuesOf(plan, plan.rows[place] ?? [], lookup, thisYear),
  }));
  const change: Change = (answer, now) => {
    const emptied = row === undefined ? answer : changeCell(row.id, first, setValue(''))(answer, now);
    const [start] = made;
    const filledIn =
      plan.fills === undefined || start === undefined
        ? emptied
        : fillRow(plan.fills, start.values)(emptied, now);
    return addRows(made.slice(plan.fills === undefined ? 0 : 1), row?.id)(filledIn, now);
  };
  return { change, filled };
}

type CellValues = { readonly [column: string]: Value | Change };

const fillRow =
  (row: RowId, values: CellValues): Change =>
  (answer, now) =>
    Object.entries(values).reduce(
      (made, [column, value]) =>
        changeCell(row, column, typeof value === 'function' ? value : setValue(value))(made, now),
      answer ?? { type: 'rows', rows: [] },
    );

function valuesOf(plan: Fitting, cells: readonly string[], lookup: Lookup, thisYear: number): CellValues {
  const values: { [column: string]: Value | Change } = {};
  const moved: string[] = [];
  for (const [at, text] of cells.entries()) {
    const column = plan.columns[at];
    const { fit, value } = readCell(column, text, lookup, thisYear);
    if (fit === 'not-at-all') moved.push(text);
    if (column !== undefined && text !== '') values[column.id] = value;
  }
  const { taker } = plan;
  if (taker === undefined || moved.length === 0) return values;
  const own = cells[plan.columns.indexOf(taker)] ?? '';
  return { ...values, [taker.id]: [own, ...moved].filter((text) => text !== '').join('\n') };
}

/** The row at the end that nobody has begun: what is pasted beside the list begins there. */
export function emptyLastRow(shown: readonly Row[]): Row | undefined {
  const last = shown.at(-1);
  return last !== undefined && Object.values(last.cells).every((cell) => !isAnswered(cell))
    ? last
    : undefined;
}

interface ReadCell {
  /** `as-text`: it stays as it was written, and its control says what is the matter with it. */
  readonly fit: 'well' | 'as-text' | 'not-at-all';
  readonly value: Value | Change;
}

const well = (value: Value | Change): ReadCell => ({ fit: 'well', value });

function readCell(column: Column | undefined, text: string, lookup: Lookup, thisYear: number): ReadCell {
  if (text === '') return well('');
  switch (column?.type) {
    case undefined:
    case 'rows':
      return { fit: 'not-at-all', value: '' };
    case 'longtext':
      return well(text);
    case 'text': {
      const line = plainLine(text);
      const named = column.names && referenceFrom(line, referenceOptions(column.names, lookup));
      return well(typeof named === 'object' ? setName(named) : line);
    }
    case 'reference':
      return well(referenceFrom(plainLine(text), referenceOptions(column.to, lookup)));
    case 'number':
      return parseDutchNumber(text, column.unit) === undefined
        ? { fit: 'as-text', value: plainLine(text) }
        : well(numberText(text, column.unit));
    case 'date': {
      const written = readDutchDate(text, thisYear);
      return written?.isSure ? well(written.date) : { fit: 'as-text', value: plainLine(text) };
    }
    case 'choice': {
      const option = sameWords(text, column.options, ({ label }) => label);
      return option === undefined ? { fit: 'as-text', value: plainLine(text) } : well(option.id);
    }
    case 'multichoice':
      return readPicks(column, text);
    case 'scale':
      return readStep(column, text);
    case 'check':
      if (/^(?:ja|x|waar|true|1|[✓✔☑✅])$/i.test(text)) return well(true);
      return { fit: /^(?:nee|onwaar|false|0|-|[✗☐])$/i.test(text) ? 'well' : 'not-at-all', value: false };
  }
}

function readPicks({ options }: InputOf<'multichoice'>, text: string): ReadCell {
  const optionOf = (words: string) => sameWords(words, options, ({ label }) => label)?.id;
  const whole = optionOf(text);
  if (whole !== undefined) return well([whole]);
  const picks = text
    .split(/[,;\n]/)
    .map((part) => part.replace(/^\s*•/, '').trim())
    .filter((part) => part !== '')
    .map(optionOf);
  const found = picks.filter((pick) => pick !== undefined);
  return { fit: found.length === picks.length ? 'well' : 'not-at-all', value: [...new Set(found)] };
}

function readStep({ from, to, fromLabel, toLabel }: InputOf<'scale'>, text: string): ReadCell {
  const ends = [
    { step: from, label: fromLabel },
    { step: to, label: toLabel },
  ];
  const step = sameWords(text, ends, ({ label }) => label)?.step ?? parseDutchNumber(text);
  const isStep = step !== undefined && Number.isInteger(step) && step >= from && step <= to;
  return isStep ? well(String(step)) : { fit: 'not-at-all', value: '' };
}
