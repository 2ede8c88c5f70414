/**
 * In which order rows are looked at together: as brought in, by who said it, by subject, shuffled, or by dots. Only the view changes,
 * in every window alike, and for a printout nothing does: the rows keep their own order.
 */
import { fingerprint } from '../../basics/fingerprint.ts';
import { type Answer, type Row, textOf } from '../answers/answers.ts';
import { namesBehind } from '../answers/brought-in.ts';
import { type Change, setValue } from '../answers/change.ts';
import { cellOf } from '../answers/rows.ts';
import type { RowsField } from '../definition/definition.ts';
import { whoColumnOf } from '../definition/fields-of.ts';
import { isSameWord, meaningfulWords } from '../input/same-words.ts';
import { wordsColumn } from '../mentions/meeting-forms.ts';
import { columnText, type Lookup } from '../reading/answer-text.ts';
import { dotsOf, firstDotsOf } from './dots.ts';

export const lineOrders = ['said', 'who', 'subject', 'shuffled'] as const;

export type Order =
  | { readonly type: Exclude<(typeof lineOrders)[number], 'shuffled'> | 'dots' }
  /** The same seed is the same order, also for what comes later: that falls in between. */
  | { readonly type: 'shuffled'; readonly seed: string };

const plainOrders = ['said', 'who', 'subject', 'dots'] as const;

/** Whatever else stands there is the order in which things were said. */
export function orderOf(register: Answer | undefined): Order {
  const [said = '', seed = ''] = textOf(register).split(' ');
  if (said === 'shuffled') return { type: said, seed };
  return { type: plainOrders.find((order) => order === said) ?? 'said' };
}

/** For the register `besideQuestion.order`. */
export const setOrder = (order: Order): Change =>
  setValue(order.type === 'shuffled' ? `${order.type} ${order.seed}` : order.type);

/** Who said it, each once: in the column for that, or as who brought it in. */
export function namesOf(field: RowsField, row: Row, lookup: Lookup): readonly string[] {
  const who = whoColumnOf(field);
  const said = who === undefined ? '' : columnText(field.columns, who.id, cellOf(row, who.id), lookup);
  return [...new Set([said.trim(), ...namesBehind(row)])].filter((name) => name !== '');
}

export function inOrder(
  field: RowsField,
  rows: readonly Row[],
  order: Order,
  lookup: Lookup,
): readonly Row[] {
  switch (order.type) {
    case 'said':
      return rows;
    case 'who':
      return byWho(field, rows, lookup);
    case 'subject':
      return bySubject(field, rows, lookup);
    case 'shuffled':
      return sortedBy(rows, ({ id }) => fingerprint(`${id} ${order.seed}`));
    case 'dots':
      return [...rows].sort((a, b) => dotsOf(b) - dotsOf(a) || (firstDotsOf(b) ?? 0) - (firstDotsOf(a) ?? 0));
  }
}

/** By name; what nobody put a name to comes last. */
function byWho(field: RowsField, rows: readonly Row[], lookup: Lookup): readonly Row[] {
  const named = rows.map((row) => ({ row, name: namesOf(field, row, lookup).join(', ') }));
  return named
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name, 'nl'))
    .map(({ row }) => row);
}

/** By the kind that is picked, where there is such a column; else by the words that rows share. What is first said comes first. */
function bySubject(field: RowsField, rows: readonly Row[], lookup: Lookup): readonly Row[] {
  const kind = field.columns.find(({ type, retired }) => type === 'choice' && retired !== true);
  const column = wordsColumn(field);
  const textIn = (row: Row, id: string) => columnText(field.columns, id, cellOf(row, id), lookup);
  if (kind !== undefined && rows.some((row) => textIn(row, kind.id) !== ''))
    return together(rows, (one, other) => textIn(one, kind.id) === textIn(other, kind.id));
  const words = rows.map((row) => (column === undefined ? [] : meaningfulWords(textIn(row, column))));
  const first = firstForms(words.flat());
  const said = words.map((of) => new Set(of.map((word) => first.get(word) ?? word)));
  // What more than half of them say tells none of them apart; what two say does.
  const most = Math.max(2, rows.length / 2);
  const isTelling = (word: string) => said.filter((of) => of.has(word)).length <= most;
  const telling = new Map(rows.map((row, at) => [row, [...(said[at] ?? [])].filter(isTelling)]));
  return together(rows, (one, other) => {
    const others = telling.get(other) ?? [];
    return (telling.get(one) ?? []).some((word) => others.includes(word));
  });
}

/** Each word with the first that it is a form of. Forms of one word begin alike, so that not all have to be held against all. */
function firstForms(words: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map<string, string[]>();
  return new Map(
    [...new Set(words)].map((word) => {
      const alike = known.get(word.slice(0, 2)) ?? [];
      const same = alike.find((one) => isSameWord(one, word));
      if (same === undefined) known.set(word.slice(0, 2), [...alike, word]);
      return [word, same ?? word];
    }),
  );
}

/** Behind each row the later ones that go with it. */
function together(rows: readonly Row[], belong: (one: Row, other: Row) => boolean): readonly Row[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const near = others.filter((row) => belong(first, row));
  return [
    first,
    ...near,
    ...together(
      others.filter((row) => !near.includes(row)),
      belong,
    ),
  ];
}

function sortedBy(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);
}
