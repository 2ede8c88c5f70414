/**
 * What two versions of the same answers say differently, answer by answer, for a person to decide before they become
 * one; and the answers that follow from those decisions.
 *
 * A merge by itself (`merge.ts`) lets the newest win. That is right for tabs, which are minutes apart, and not for a
 * file that comes back after half a year: then a person wants to see what would be replaced. What only one of the two
 * has is no difference, unless the other emptied it later.
 */
import {
  type Answer,
  type Answers,
  answerOf,
  deletedRow,
  isAnswered,
  noAnswers,
  type Row,
  type Stamped,
  setValue,
  stampAfter,
  type Value,
} from './answers.ts';
import type { Place } from './changes.ts';
import { newest as laterOf, mergeAnswers } from './merge.ts';

export type Side = 'mine' | 'theirs';

export type Choice = Side | 'both';

export type Difference =
  | {
      readonly type: 'value';
      readonly place: Place;
      readonly mine: Value | undefined;
      readonly theirs: Value | undefined;
      readonly newest: Side;
    }
  /** A row that one of the two removed, and the other still has. */
  | {
      readonly type: 'row';
      readonly place: Place;
      readonly row: Row;
      readonly removedBy: Side;
      readonly newest: Side;
    };

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Registers with something in them that only the other version has: they are simply added. */
  readonly added: number;
}

export function compareAnswers(mine: Answers, theirs: Answers): Comparison {
  const found: Difference[] = [];
  let added = 0;
  const compare = (place: Place, here: Answer | undefined, there: Answer | undefined): void => {
    if (here === there || there === undefined) return;
    if (here === undefined) added += countFilled(there);
    else if (here.type === 'value' && there.type === 'value') compareValues(place, here, there);
    else if (here.type === 'group' && there.type === 'group') compareCells(place, here.cells, there.cells);
    else if (here.type === 'rows' && there.type === 'rows') compareRows(place, here.rows, there.rows);
  };
  const compareCells = (place: Place, here: Answers, there: Answers): void => {
    for (const id of Object.keys(there)) compare([...place, id], answerOf(here, id), answerOf(there, id));
  };
  const compareValues = (place: Place, here: Stamped<Value>, there: Stamped<Value>): void => {
    if (says(here.value) === says(there.value)) return;
    // Also of two of the same moment a plain merge keeps one: that one is the newest.
    const newest = says(laterOf(here, there).value) === says(here.value) ? 'mine' : 'theirs';
    if (says(here.value) === '' && newest === 'theirs') added += 1;
    else if (says(there.value) !== '' || newest === 'theirs')
      found.push({ type: 'value', place, mine: here.value, theirs: there.value, newest });
  };
  const compareRows = (place: Place, here: readonly Row[], there: readonly Row[]): void => {
    const known = new Map(here.map((row) => [row.id, row]));
    for (const row of there) {
      const own = known.get(row.id);
      if (own === undefined) added += row.deleted.value ? 0 : Math.max(1, countFilledIn(row.cells));
      else compareRow([...place, row.id], own, row);
    }
  };
  const compareRow = (place: Place, here: Row, there: Row): void => {
    if (here.deleted.value && there.deleted.value) return;
    if (here.deleted.value === there.deleted.value) {
      compareCells(place, here.cells, there.cells);
      return;
    }
    const newest = laterOf(here.deleted, there.deleted).value === here.deleted.value ? 'mine' : 'theirs';
    const removedBy = here.deleted.value ? 'mine' : 'theirs';
    found.push({ type: 'row', place, row: here.deleted.value ? there : here, removedBy, newest });
  };
  compareCells([], mine, theirs);
  return { differences: found, added };
}

/** What a value says; nothing and emptied are the same. */
function says(value: Value): string {
  if (value === false || (Array.isArray(value) && value.length === 0)) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function countFilled(answer: Answer): number {
  switch (answer.type) {
    case 'value':
      return isAnswered(answer) ? 1 : 0;
    case 'group':
      return countFilledIn(answer.cells);
    case 'rows':
      return answer.rows.reduce(
        (total, { deleted, cells }) => total + (deleted.value ? 0 : countFilledIn(cells)),
        0,
      );
  }
}

const countFilledIn = (answers: Answers): number =>
  Object.values(answers).reduce((total, answer) => total + countFilled(answer), 0);

export interface Decision {
  readonly difference: Difference;
  readonly choice: Choice;
}

/**
 * The two versions as one: what only one of them has is there, and each difference is as it was decided. What was
 * decided is newer than both, so that it holds in every tab.
 */
export function mergeAsDecided(
  mine: Answers,
  theirs: Answers,
  decisions: readonly Decision[],
  now: number,
): Answers {
  return decisions.reduce(
    (answers, { difference, choice }) => decide(answers, difference, choice, now),
    mergeAnswers(mine, theirs),
  );
}

function decide(answers: Answers, difference: Difference, choice: Choice, now: number): Answers {
  switch (difference.type) {
    case 'value': {
      const value = chosenValue(difference, choice);
      return changeAt(answers, difference.place, (answer) =>
        answer?.type === 'value' && says(answer.value) === says(value)
          ? answer
          : setValue(value)(answer, now),
      );
    }
    case 'row': {
      const isKept = choice === 'both' || choice !== difference.removedBy;
      const removed = (row: Row) => (row.deleted.value ? row : deletedRow(row, now));
      return changeRowAt(answers, difference.place, (row) =>
        isKept ? kept(row, difference.row, now) : removed(row),
      );
    }
  }
}

function chosenValue({ mine, theirs }: Extract<Difference, { type: 'value' }>, choice: Choice): Value {
  switch (choice) {
    case 'mine':
      return mine ?? '';
    case 'theirs':
      return theirs ?? '';
    case 'both':
      return [mine, theirs].filter((text) => typeof text === 'string' && text.trim() !== '').join('\n\n');
  }
}

/** The row as it was before it was removed: its cells were emptied with newer stamps, so they are set anew. */
function kept(present: Row, row: Row, now: number): Row {
  return {
    ...row,
    deleted: { value: false, changedAt: stampAfter(present.deleted, now) },
    position: present.position,
    cells: stampedAnew(present.cells, row.cells, now),
  };
}

function stampedAnew(present: Answers, wanted: Answers, now: number): Answers {
  const anew = Object.entries(wanted).map(([id, answer]) => [
    id,
    answerStampedAnew(answerOf(present, id), answer, now),
  ]);
  return { ...present, ...Object.fromEntries(anew) };
}

function answerStampedAnew(present: Answer | undefined, wanted: Answer, now: number): Answer {
  switch (wanted.type) {
    case 'value': {
      const newest = present?.type === 'value' ? stampAfter(present, now) : now;
      return { ...wanted, changedAt: stampAfter(wanted, newest) };
    }
    case 'group':
      return { ...wanted, cells: stampedAnew(cellsOf(present), wanted.cells, now) };
    case 'rows': {
      const there = present?.type === 'rows' ? present.rows : [];
      const anew = wanted.rows.map((row) => {
        const own = there.find(({ id }) => id === row.id) ?? row;
        return row.deleted.value ? own : kept(own, row, now);
      });
      const others = there.filter(({ id }) => !wanted.rows.some((row) => row.id === id));
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
