/** Whether what everybody gives is in sight, and what was changed since: hidden is the default, so that nobody follows another. */
import { type Answer, answerValue, partOf } from '../answers/answers.ts';

/** @param shown what is kept of it: `besideQuestion.shown`. */
export const isRevealed = (shown: Answer | undefined): boolean => answerValue(shown) === true;

/** Whether a register changed after all of them were shown. */
export function isLate(register: Answer | undefined, shown: Answer | undefined): boolean {
  const since = partOf(shown, 'value')?.changedAt;
  const changedAt = partOf(register, 'value')?.changedAt;
  return isRevealed(shown) && since !== undefined && changedAt !== undefined && changedAt > since;
}
