/** What is gone after a merge, as a person decided it so far. */

import { standsIn } from '../../basics/join-texts.ts';
import { says } from '../answers/says.ts';
import { isAnswered } from '../answers/walk.ts';
import { type Choice, candidateOf } from './decisions.ts';
import type { Candidate, Difference } from './versions.ts';

/** A text, an answer that is none (a choice, a date, a number), or a row with all that is in it. */
export type LostKind = 'text' | 'answer' | 'row';

/** Whose words would be gone; none when all that everybody says is still there. */
export function whoseIsLost<Who extends string>(
  difference: Difference<Who>,
  choice: Choice<Who>,
): readonly Who[] {
  if (choice === 'all') return [];
  const chosen = chosenFrom(difference.candidates, choice);
  const isKept = ([who]: readonly [Who, ...Who[]]) => chosen.includes(who);
  switch (difference.type) {
    case 'value': {
      const { candidates } = difference;
      const kept = says(candidates.find(({ by }) => isKept(by))?.content);
      return candidates.flatMap(({ by, content }) => {
        const said = says(content);
        return said === '' || standsIn(said, kept) ? [] : by;
      });
    }
    case 'type':
      return difference.candidates.flatMap(({ by, content }) =>
        isKept(by) || !isAnswered(content) ? [] : by,
      );
    case 'row':
      return difference.candidates.flatMap(({ by, content }) =>
        isKept(by) || content.deleted.value ? [] : by,
      );
  }
}

/** Who say what stays: what is one's own, where the one that was chosen says nothing of it. */
function chosenFrom<Who extends string>(
  candidates: readonly Candidate<unknown, Who>[],
  choice: Who,
): readonly Who[] {
  return (candidateOf(candidates, choice) ?? candidates[0])?.by ?? [];
}
