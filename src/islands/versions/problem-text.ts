import type { LayDownProblem } from '../../storage/versions-store.ts';
import { versionsText } from '../../text/versions.ts';

/** Why nothing was laid down. */
export function layDownProblemText(problem: LayDownProblem): string {
  const words = versionsText.problems;
  switch (problem.type) {
    case 'full':
      return words.full;
    case 'unavailable':
    case 'not-kept':
      return words.notKept;
    case 'newer-format':
      return words.newerFormat;
    case 'nothing-there':
      return words.nothingThere;
  }
}
