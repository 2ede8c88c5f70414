/** Changes of answers: each takes an answer as it was, and gives it as it becomes, with a newer stamp than what it replaces. */
import {
  type Answer,
  type AnswerOf,
  type Answers,
  type AnswerType,
  answerOf,
  partOf,
  partsOf,
  picksOf,
  type Row,
  type ValueAnswer,
} from './answers.ts';
import { stampAfter } from './stamp.ts';
import { emptyLike, holdsNothing, type Value } from './value.ts';
import { isAnswered, latestOf } from './walk.ts';

/** An answer as it was (or was not), and the moment of change, to the answer as it becomes. */
export type Change = (answer: Answer | undefined, now: number) => Answer;

/** The answers with one of them changed. */
export function changeAnswer(answers: Answers, id: string, change: Change, now: number): Answers {
  return { ...answers, [id]: change(answerOf(answers, id), now) };
}

export const setValue =
  (value: Value): Change =>
  (answer, now) =>
    changePart(answer, 'value', now, (previous, moment) => ({
      ...(previous && withoutMarks(previous)),
      type: 'value',
      value,
      changedAt: stampAfter(previous, moment),
    }));

/** Without the words of the row that a text named: where the text is gone, so are they. */
export function withoutLink({ link: _, ...rest }: ValueAnswer): ValueAnswer {
  return rest;
}

/** A text that was emptied and is written anew has nothing of anybody else in it. */
function withoutMarks(previous: ValueAnswer): ValueAnswer {
  const { broughtIn, ...rest } = withoutLink(previous);
  return broughtIn === undefined || holdsNothing(previous.value) ? rest : { ...rest, broughtIn };
}

/** Says of one kind of advice that the answer it stands beside is fine as it is, or that the advice may come again: see `aside.ts`. */
export const accept =
  (kind: string, isAccepted: boolean): Change =>
  (answer, now) => {
    const others = picksOf(answer).filter((one) => one !== kind);
    return setValue(isAccepted ? [...others, kind] : others)(answer, now);
  };

/** Changes what there is of one type, later than all that stands under the same id; what is of another type is emptied. */
export function changePart<Type extends AnswerType>(
  answer: Answer | undefined,
  type: Type,
  now: number,
  change: (part: AnswerOf<Type> | undefined, moment: number) => AnswerOf<Type>,
): Answer {
  const part = partOf(answer, type);
  const others = partsOf(answer)
    .filter((other) => other.type !== type)
    .map((other) => (isAnswered(other) ? clearAnswer(other, now) : other));
  const clock = stampAfter(undefined, now);
  const moment = others.reduce((latest, other) => Math.max(latest, latestOf(other) + 1), clock);
  return joined([change(part, moment), ...others]);
}

/** One answer of parts that are each of another type. */
export function joined(parts: readonly [Answer, ...Answer[]]): Answer {
  const rank = { value: 0, group: 1, rows: 2 } as const;
  const [first, ...more] = parts;
  if (more.length === 0) return first;
  const ranked = [...parts].sort((a, b) => latestOf(b) - latestOf(a) || rank[b.type] - rank[a.type]);
  const [top = first, ...otherTypes] = ranked;
  return { ...top, otherTypes };
}

/** The same answer with nothing in it: texts are really gone, and newer than what they replace. */
export const clearAnswer: Change = (answer, now) => {
  const [top, ...others] = partsOf(answer);
  if (top === undefined) return setValue('')(answer, now);
  return joined([clearPart(top, now), ...others.map((part) => clearPart(part, now))]);
};

function clearPart(part: Answer, now: number): Answer {
  switch (part.type) {
    case 'value':
      return { type: 'value', value: emptyLike(part.value), changedAt: stampAfter(part, now) };
    case 'rows':
      return { ...part, rows: part.rows.map((row) => deletedRow(row, now)) };
    case 'group':
      return { ...part, cells: clearAnswers(part.cells, now) };
  }
}

export function clearAnswers(answers: Answers, now: number): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, clearAnswer(answer, now)]));
}

/** A tombstone: an emptied row that stays behind so that a merge cannot bring it back. */
export function deletedRow(row: Row, now: number): Row {
  return {
    id: row.id,
    deleted: { value: true, changedAt: stampAfter(row.deleted, now) },
    position: row.position,
    cells: clearAnswers(row.cells, now),
  };
}
