/**
 * The thread ('rode draad') through a dossier: each concern or chance, with the ambitions that hang on it, the results of
 * those, and the indicators of those; and where it has a hole. Which questions it runs through stands in
 * `content/rode-draad.yaml`. The schema runs at build time only; browser code takes types and functions.
 */

import { entryOf } from '../../basics/entry-of.ts';
import type { FieldId, RowId } from '../../basics/ids.ts';
import { sameWords, sameWordsKey } from '../../basics/plain-text.ts';
import { answerOf, answerValue, noAnswers, type Row } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isReference } from '../answers/value.ts';
import { isAnswered } from '../answers/walk.ts';
import type { Column, Field } from '../definition/definition.ts';
import { columnsOf, rowOfText } from '../definition/fields-of.ts';
import type { RowsStep, Thread } from '../definition/thread-definition.ts';
import type { Sources } from '../mentions/sources.ts';
import type { Lookup } from './answer-text.ts';
import { columnText, fieldText, oneLine } from './answer-text.ts';

/** One link of the thread, with what hangs on it. */
export interface ThreadLink {
  /** Unique in the thread. */
  readonly id: string;
  /** What it is: 'Ambitie'. */
  readonly name: string;
  readonly text: string;
  /** The question where it is filled in. */
  readonly field: FieldId;
  readonly holes: readonly string[];
  readonly links: readonly ThreadLink[];
}

type Source = RowsStep['from'][number];

/** A row of a step. Rows with one id, or with the same words, are one: a copy of a concern is that concern. */
interface Found {
  readonly ids: readonly RowId[];
  readonly row: Pick<Row, 'id' | 'cells'>;
  readonly source: Source;
  readonly field: Field;
  readonly text: string;
}

/** The chains from their beginning; those that hang on nothing yet begin at their own step. */
export function threadOf({ steps }: Thread, lookup: Lookup, sources: Sources): readonly ThreadLink[] {
  const found = steps.map((step) => (step.type === 'rows' ? rowsOf(step, lookup, sources) : []));
  const linksFrom = (at: number, one: Found, isLinked: boolean): ThreadLink => {
    const next = steps[at + 1];
    const links =
      next?.type === 'lines'
        ? linesOf(next, one, lookup)
        : (found[at + 1] ?? [])
            .filter((other) => hangsOn(other, found[at] ?? []) === one)
            .map((other) => linksFrom(at + 1, other, true));
    const { expects, unlinked, needs, chosenIn } = one.source;
    // That it was not chosen is a decision, and no hole.
    const isLeft = (found[at] ?? []).some(({ source }) => source.field === chosenIn);
    return {
      id: `${at}-${one.row.id}`,
      name: steps[at]?.name ?? '',
      text: one.text,
      field: one.field.id,
      holes: [
        ...(isLinked || unlinked === undefined ? [] : [unlinked]),
        ...holesIn(one, needs ?? []),
        ...(links.length > 0 || expects === undefined || isLeft ? [] : [expects]),
      ],
      links,
    };
  };
  return found.flatMap((rows, at) =>
    rows
      .filter((one) => at === 0 || hangsOn(one, found[at - 1] ?? []) === undefined)
      .map((one) => linksFrom(at, one, at === 0)),
  );
}

export function countHoles(links: readonly ThreadLink[]): number {
  return links.reduce((total, { holes, links: further }) => total + holes.length + countHoles(further), 0);
}

function rowsOf(step: RowsStep, lookup: Lookup, sources: Sources): readonly Found[] {
  let found: readonly Found[] = [];
  for (const source of step.from) {
    const field = entryOf(sources, source.field)?.field;
    if (field === undefined) continue;
    if (field.type !== 'rows') {
      const text = oneLine(fieldText(field, lookup));
      const row = { id: rowOfText(field.id), cells: noAnswers };
      if (text !== '') found = [...found, { ids: [row.id], row, source, field, text }];
      continue;
    }
    for (const row of visibleRows(lookup(field.id))) {
      const { text: column = '' } = source;
      const text = columnText(field.columns, column, cellOf(row, column), lookup);
      const isFilled = Object.entries(row.cells).some(([id, cell]) => id !== source.to && isAnswered(cell));
      // A row that only says where it hangs is one that was taken over and not written yet.
      if (!isFilled || (text === '' && source.to === undefined)) continue;
      const same = found.find(
        ({ ids, source: other, text: words }) =>
          ids.includes(row.id) ||
          (other.field !== source.field && sameWordsKey(words) === sameWordsKey(text)),
      );
      const one = { ids: [...(same?.ids ?? []), row.id], row, source, field, text };
      found = same === undefined ? [...found, one] : found.map((other) => (other === same ? one : other));
    }
  }
  return found;
}

/** The row of the step before that this one refers to, by its id or, typed by hand, by its words. */
function hangsOn({ row, source }: Found, before: readonly Found[]): Found | undefined {
  if (source.to === undefined) return undefined;
  const value = answerValue(answerOf(row.cells, source.to));
  if (isReference(value)) return before.find(({ ids }) => ids.includes(value.row));
  return typeof value === 'string' ? sameWords(value, before, ({ text }) => text) : undefined;
}

function linesOf(
  { name, column, needs = [] }: Extract<Thread['steps'][number], { type: 'lines' }>,
  one: Found,
  lookup: Lookup,
): readonly ThreadLink[] {
  const lines = columnText(columnsOf(one.field), column, answerOf(one.row.cells, column), lookup).split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text, at) => ({
      id: `${one.row.id}-${column}-${at}`,
      name,
      text,
      field: one.field.id,
      holes: holesIn(one, needs),
      links: [],
    }));
}

function holesIn(
  { row, field }: Found,
  needs: readonly { readonly column: string; readonly hole: string }[],
): readonly string[] {
  const has = ({ id }: Column) => isAnswered(answerOf(row.cells, id));
  return needs
    .filter(({ column }) => !columnsOf(field).some((candidate) => candidate.id === column && has(candidate)))
    .map(({ hole }) => hole);
}
