import { draftAnswers } from '../../../storage/draft-store.ts';
import { latestOf } from '../../../worksheet/answers/walk.ts';
import { answerIn } from '../../../worksheet/saved/asked-fields.ts';
import type { InputDraft } from '../../../worksheet/saved/input-draft.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';

/** When anything of it last changed, in ms since 1970. */
export function lastChange(invitation: Invitation, draft: InputDraft | undefined): number {
  const answers = draftAnswers();
  const moments = invitation.asked.map((one) => {
    const answer = answerIn({ answers }, one);
    return answer === undefined ? 0 : latestOf(answer);
  });
  return Math.max(draft?.contributor.changedAt ?? 0, ...moments);
}
