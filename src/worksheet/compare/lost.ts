/** What is gone after a merge, as a person decided it so far. */
import { says } from '../answers/value.ts';
import { isAnswered } from '../answers/walk.ts';
import type { Choice } from './decisions.ts';
import type { Difference, Side } from './differences.ts';
import { standsIn } from './join-texts.ts';

/** A text, an answer that is none (a choice, a date, a number), or a row with all that is in it. */
export type LostKind = 'text' | 'answer' | 'row';

/** The side whose words would be gone; `undefined` when all that both say is still there. */
export function sideLost(difference: Difference, choice: Choice): Side | undefined {
  if (choice === 'both') return undefined;
  const other: Side = choice === 'mine' ? 'theirs' : 'mine';
  switch (difference.type) {
    case 'value': {
      const [gone, kept] = [says(difference[other]), says(difference[choice])];
      return gone === '' || standsIn(gone, kept) ? undefined : other;
    }
    case 'type':
      return isAnswered(difference[other]) ? other : undefined;
    case 'row':
      return difference.removedBy === choice ? other : undefined;
  }
}
