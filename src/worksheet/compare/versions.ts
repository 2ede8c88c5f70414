/**
 * Any number of versions of the same answers beside each other: what they say differently, answer by answer, each value with
 * whose it is, for a person to decide before they become one. Read this first.
 *
 * A merge by itself (`merge.ts`) lets the newest win. That is right for tabs, which are minutes apart, and not for a
 * file that comes back after half a year, or for what partners sent in, whose clocks may be wrong. So here no clock decides:
 * what only another version has is added, all else is one's own until a person says otherwise.
 *
 * The room: `compare-versions.ts` finds the differences, `decisions.ts` makes one of them as it was decided, `lost.ts` says what is gone then, `describe-difference.ts` puts
 * it in words. `dossier-merge.ts` does so for two whole dossiers, and `questions.ts` is what a dialog about them asks.
 */
import type { Answer, Answers, Row } from '../answers/answers.ts';
import { type Place, placeKey } from '../answers/place.ts';
import { says } from '../answers/says.ts';
import type { RowReference, Value } from '../answers/value.ts';
import { saidIn } from '../saved/said.ts';

export interface Version<Who extends string = string> {
  /** An id that no other version of them has; 'all' is none. */
  readonly who: Who;
  readonly answers: Answers;
}

/** One's own version first, then all others. */
export type Versions<Who extends string = string> = readonly [Version<Who>, ...Version<Who>[]];

/** Something that one or more of the versions say. */
export interface Candidate<Content, Who extends string = string> {
  readonly content: Content;
  /** Of a text that names a row. */
  readonly link?: RowReference;
  /** Who say so, in the order of the versions. */
  readonly by: readonly [Who, ...Who[]];
  /** When the last of them changed it, in ms since 1970. */
  readonly changedAt: number;
}

export interface Between<Content, Who extends string> {
  readonly place: Place;
  /** Two or more; one's own is first, where it says anything of this. */
  readonly candidates: readonly Candidate<Content, Who>[];
  /** Whose changed last; `undefined` when more did so at the same moment. */
  readonly newest: Who | undefined;
  /** When the newest of them changed: what is decided has to be newer. */
  readonly latest: number;
}

export type Difference<Who extends string = string> =
  | ({ readonly type: 'value' } & Between<Value, Who>)
  /** Answers of more than one type: not all are what the question asks for. */
  | ({ readonly type: 'type' } & Between<Answer, Who>)
  /** A row that some removed, and others still have: a tombstone among the candidates stands for its removal. */
  | ({ readonly type: 'row' } & Between<Row, Who>);

export interface Comparison<Who extends string = string> {
  readonly differences: readonly Difference<Who>[];
  /** Where one's own version says nothing and all others that say something say the same: registers, and rows with nothing in them yet. */
  readonly added: readonly Place[];
  /** One's own version with what is added; the very same object when that is nothing. */
  readonly joined: Answers;
}

/** What a row says, to tell one from another; a removed one says just that. */
export const saidOfRow = ({ deleted, cells }: Row) => (deleted.value ? 'removed' : saidIn(cells));

/** Two differences with the same key say the same of the same place: what was decided of one holds for the other. */
export function differenceKey<Who extends string>(difference: Difference<Who>): string {
  return JSON.stringify([placeKey(difference.place), difference.type, saidByEach(difference)]);
}

function saidByEach<Who extends string>(difference: Difference<Who>): readonly unknown[] {
  switch (difference.type) {
    case 'value':
      return difference.candidates.map(({ by, content }) => [by, says(content)]);
    case 'type':
      return difference.candidates.map(({ by, content }) => [by, saidIn({ answer: content })]);
    case 'row':
      return difference.candidates.map(({ by, content }) => [by, saidOfRow(content)]);
  }
}
