/** Two versions of the same answers as one, each difference between them as a person decided it. */
import { type Answer, type Answers, answerOf, noAnswers, type Row } from '../answers/answers.ts';
import { clearAnswers, deletedRow, setValue } from '../answers/change.ts';
import { stampAfter } from '../answers/stamp.ts';
import { sameValue, type Value } from '../answers/value.ts';
import { compareAnswers, type Difference, differenceKey, type Place, type Side } from './differences.ts';
import { joinTexts } from './join-texts.ts';

/** `both`: two texts, one under the other. */
export type Choice = Side | 'both';

export interface Decision {
  readonly difference: Difference;
  readonly choice: Choice;
}

/**
 * What only one of the two has is there, and each difference is as it was decided: newer than both, so that it holds in every
 * tab. What nothing was decided of, or what meanwhile says something else than was decided about, is mine.
 * @param from the line above a text of the other version that comes under one's own; '' for none.
 */
export function mergeAsDecided(
  mine: Answers,
  theirs: Answers,
  decisions: readonly Decision[],
  now: number,
  from = '',
): Answers {
  const { differences, joined } = compareAnswers(mine, theirs);
  const decided = new Map(decisions.map(({ difference, choice }) => [differenceKey(difference), choice]));
  return differences.reduce((answers, difference) => {
    const choice = decided.get(differenceKey(difference));
    return choice === undefined ? answers : decide(answers, difference, choice, now, from);
  }, joined);
}

function decide(
  answers: Answers,
  difference: Difference,
  choice: Choice,
  now: number,
  from: string,
): Answers {
  const moment = Math.max(now, difference.latest + 1);
  const holdsAlready = difference.newest === 'mine';
  switch (difference.type) {
    case 'value': {
      const value = chosenValue(difference, choice, from);
      if (holdsAlready && sameValue(value, difference.mine)) return answers;
      return changeAt(answers, difference.place, (answer) => setValue(value)(answer, moment));
    }
    case 'type':
      if (choice !== 'theirs' && holdsAlready) return answers;
      return changeAt(answers, difference.place, (answer = difference.mine) =>
        stampedAnew(answer, choice === 'theirs' ? difference.theirs : answer, moment),
      );
    case 'row': {
      const isMine = choice === 'mine' || (choice === 'both' && difference.removedBy === 'theirs');
      const isKept = choice === 'both' || choice !== difference.removedBy;
      return changeRowAt(answers, difference.place, (row) =>
        isKept ? kept(row, isMine ? row : difference.row, moment) : deletedRow(row, moment),
      );
    }
  }
}

function chosenValue(
  { mine, theirs }: Extract<Difference, { type: 'value' }>,
  choice: Choice,
  from: string,
): Value {
  switch (choice) {
    case 'mine':
      return mine;
    case 'theirs':
      return theirs;
    case 'both':
      return typeof mine === 'string' && typeof theirs === 'string' ? joinTexts(mine, theirs, from) : mine;
  }
}

/** The row as it is wanted, there: where it was removed its cells were emptied, so they are set anew. */
function kept(present: Row, wanted: Row, now: number): Row {
  return {
    ...wanted,
    deleted: { value: false, changedAt: stampAfter(present.deleted, now) },
    position: present.position,
    cells: cellsStampedAnew(present.cells, wanted.cells, now),
  };
}

function cellsStampedAnew(present: Answers, wanted: Answers, now: number): Answers {
  const anew = Object.entries(wanted).map(([id, answer]) => [
    id,
    stampedAnew(answerOf(present, id), answer, now),
  ]);
  return { ...clearAnswers(present, now), ...Object.fromEntries(anew) };
}

/** The answer that is wanted and nothing else, newer than what is there. */
export function stampedAnew(present: Answer | undefined, wanted: Answer, now: number): Answer {
  switch (wanted.type) {
    case 'value': {
      const newest = present?.type === 'value' ? stampAfter(present, now) : now;
      return { ...wanted, changedAt: stampAfter(wanted, newest) };
    }
    case 'group':
      return { ...wanted, cells: cellsStampedAnew(cellsOf(present), wanted.cells, now) };
    case 'rows': {
      const there = present?.type === 'rows' ? present.rows : [];
      const known = new Map(there.map((row) => [row.id, row]));
      const anew = wanted.rows.map((row) => {
        const own = known.get(row.id) ?? row;
        known.delete(row.id);
        return row.deleted.value ? deletedRow(own, now) : kept(own, row, now);
      });
      const others = [...known.values()].map((row) => deletedRow(row, now));
      return { ...wanted, rows: [...anew, ...others] };
    }
  }
}

const cellsOf = (answer: Answer | undefined): Answers =>
  answer?.type === 'group' ? answer.cells : noAnswers;

/** The answers with the register at this place changed. */
function changeAt(
  answers: Answers,
  [id = '', ...deeper]: Place,
  change: (answer: Answer | undefined) => Answer,
): Answers {
  const answer = answerOf(answers, id);
  if (deeper.length === 0) return { ...answers, [id]: change(answer) };
  if (answer?.type === 'group')
    return { ...answers, [id]: { ...answer, cells: changeAt(answer.cells, deeper, change) } };
  return changeRowAt(answers, [id, deeper[0] ?? ''], (row) => ({
    ...row,
    cells: changeAt(row.cells, deeper.slice(1), change),
  }));
}

function changeRowAt(answers: Answers, place: Place, change: (row: Row) => Row): Answers {
  const [id = '', rowId = '', ...deeper] = place;
  const answer = answerOf(answers, id);
  if (answer?.type === 'group')
    return { ...answers, [id]: { ...answer, cells: changeRowAt(answer.cells, place.slice(1), change) } };
  if (answer?.type !== 'rows') return answers;
  const rows = answer.rows.map((row) => {
    if (row.id !== rowId) return row;
    return deeper.length === 0 ? change(row) : { ...row, cells: changeRowAt(row.cells, deeper, change) };
  });
  return { ...answers, [id]: { ...answer, rows } };
}
