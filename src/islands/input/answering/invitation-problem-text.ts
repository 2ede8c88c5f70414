import { answeringText } from '../../../text/answering.ts';
import type { InvitationProblem } from '../../../worksheet/saved/open-invitation.ts';

/** Why an invitation cannot be opened, and what to do, in one clear sentence or two. */
export function invitationProblemText(problem: InvitationProblem): string {
  const words = answeringText.problem;
  switch (problem.type) {
    case 'empty':
      return words.empty;
    case 'too-large':
      return words.tooLarge;
    case 'not-ours':
      return words.notOurs;
    case 'cut':
      return words.cut;
    case 'damaged':
      return words.damaged;
    case 'newer':
      return words.newer;
    case 'other-kind':
      return words.otherKind;
    case 'unknown-questions':
      return problem.count === 0 ? words.noQuestions : words.unknownQuestions;
  }
}
