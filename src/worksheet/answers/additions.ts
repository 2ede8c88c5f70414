/**
 * What was changed since: only the answers, and of rows only the rows, that are not the very same object as before. Merged
 * with what there was before they give the whole again (`mergeAnswers`), so they can be stored beside it for a while.
 */
import { type Answer, type Answers, answerOf } from './answers.ts';

export function additionsTo(before: Answers, after: Answers): Answers {
  const added = Object.entries(after).flatMap(([id, answer]): [string, Answer][] => {
    const known = answerOf(before, id);
    if (known === answer) return [];
    if (known?.type !== 'rows' || answer.type !== 'rows') return [[id, answer]];
    const rows = new Set(known.rows);
    return [[id, { ...answer, rows: answer.rows.filter((row) => !rows.has(row)) }]];
  });
  return Object.fromEntries(added);
}
