/**
 * Near-equal rows of several contributors, shown together so that a person can make them one. Only what `same-words.ts` finds the
 * same; what a person sees more in, that person joins by hand (`joinRows`).
 */
import { type Answer, type Answers, answerOf, type Row } from '../answers/answers.ts';
import { broughtInOf } from '../answers/brought-in.ts';
import { type Change, setValue } from '../answers/change.ts';
import { visibleRows } from '../answers/rows.ts';
import type { Column, RowsField } from '../definition/definition.ts';
import { isRound, whoColumnOf } from '../definition/fields-of.ts';
import { columnText, type Lookup } from '../reading/answer-text.ts';
import { nameKey } from '../saved/tidy-text.ts';
import { isTakenOver, type RowItem, takenRow, type Voice } from './inputs-of-question.ts';
import { joinRows } from './join-rows.ts';
import { meaningBucket, meaningfulWords, sameMeaning } from './same-words.ts';
import { takeOver } from './take-over.ts';

/** One's own row, whoever brought it in, or what somebody says and nobody took over yet. */
export type ClusterMember =
  | { readonly type: 'row'; readonly text: string; readonly names: readonly string[]; readonly row: Row }
  | {
      readonly type: 'item';
      readonly text: string;
      readonly names: readonly string[];
      readonly item: RowItem;
    };

export interface Cluster {
  /** Two or more, of more than one contributor; one's own rows first. */
  readonly members: readonly ClusterMember[];
  /** Of all of them, each once. */
  readonly names: readonly string[];
}

/** In a round nobody's row is another's, whatever they say. */
export function clustersOf(
  field: RowsField,
  answer: Answer | undefined,
  voices: readonly Voice[],
  lookup: Lookup,
): readonly Cluster[] {
  const column = wordsColumn(field);
  if (column === undefined || isRound(field)) return [];
  const textOf = (cells: Answers) => columnText(field.columns, column.id, answerOf(cells, column.id), lookup);
  const rows = visibleRows(answer).map((row): ClusterMember => {
    const names = [...new Set(broughtInOf(row).map(({ name }) => name))];
    return { type: 'row', text: textOf(row.cells), names, row };
  });
  const items = voices.flatMap((voice) =>
    voice.items.flatMap((item): readonly ClusterMember[] =>
      item.type !== 'row' || isTakenOver(item, answer)
        ? []
        : [{ type: 'item', text: textOf(item.row.cells), names: [voice.contributor], item }],
    ),
  );
  return together([...rows, ...items])
    .filter((members) => members.length > 1 && new Set(members.flatMap(sourcesOf)).size > 1)
    .map((members) => ({ members, names: [...new Set(members.flatMap(({ names }) => names))] }));
}

/** What a row is about: its first long text, else its first text that is not whose it is. */
export function wordsColumn(field: RowsField): Column | undefined {
  const texts = field.columns.filter((column) => column !== whoColumnOf(field) && column.retired !== true);
  return texts.find(({ type }) => type === 'longtext') ?? texts.find(({ type }) => type === 'text');
}

/** Who says so: oneself is one of them. */
const sourcesOf = ({ names }: ClusterMember): readonly string[] =>
  names.length === 0 ? ['='] : names.map(nameKey);

/** Each with the first that it says the same as. */
function together(members: readonly ClusterMember[]): readonly (readonly ClusterMember[])[] {
  const buckets = new Map<
    string,
    { readonly words: readonly string[]; readonly members: ClusterMember[] }[]
  >();
  for (const member of members) {
    const words = meaningfulWords(member.text);
    const bucket = buckets.get(meaningBucket(words)) ?? [];
    const same = bucket.find((group) => sameMeaning(group.words, words));
    if (same === undefined) bucket.push({ words, members: [member] });
    else same.members.push(member);
    buckets.set(meaningBucket(words), bucket);
  }
  return [...buckets.values()].flatMap((groups) => groups.map((group) => group.members));
}

/** 'Samenvoegen tot één': one row with the words of the first, what only others say, and the names of all. */
export const joinCluster =
  (field: RowsField, { members }: Cluster, lookup: Lookup): Change =>
  (answer, now) => {
    const items = members.flatMap((member) => (member.type === 'item' ? [member.item] : []));
    const taken = items.length === 0 ? answer : takeOver(field, items, lookup)(answer, now);
    const ids = members.flatMap((member) => {
      const row = member.type === 'row' ? member.row : takenRow(member.item, taken);
      return row === undefined ? [] : [row.id];
    });
    return joinRows(field, ids, lookup)(taken, now) ?? setValue('')(answer, now);
  };
