/**
 * Takes a change back, or makes it again, without touching what others did in between.
 *
 * A change is known by the answers just before and just after it. Taking it back goes register by register: one that
 * the change gave another value gets its old value again, with a new stamp so that it wins in every tab, but only while
 * it still says what the change made it say. It is compared by what it says and not by its stamp: taking back a later
 * change stamps anew, and then the one before it must still be possible to take back.
 *
 * Taking back gives answers too, so making a change again is taking back the taking back: `undoChange` with the
 * answers around that. Sub-trees that a change left alone are the same objects, and are passed over.
 */
import {
  type Answer,
  type Answers,
  type AnswerType,
  answerOf,
  deletedRow,
  emptyLike,
  type GroupAnswer,
  joined,
  latestOf,
  noAnswers,
  partOf,
  partsOf,
  type Row,
  type RowsAnswer,
  type Stamped,
  stampAfter,
  type Value,
  type ValueAnswer,
} from './answers.ts';
import { asRows, visibleRows } from './rows.ts';

/** The answers of a worksheet around one change. */
export interface MadeChange {
  readonly before: Answers;
  readonly after: Answers;
}

export function undoChange(current: Answers, before: Answers, after: Answers, now: number): Answers {
  if (before === after) return current;
  const undone = idsIn(Object.keys(before), Object.keys(after)).flatMap((id): [string, Answer][] => {
    const present = answerOf(current, id);
    const answer = undoAnswer(present, answerOf(before, id), answerOf(after, id), now);
    return answer === undefined || answer === present ? [] : [[id, answer]];
  });
  return undone.length === 0 ? current : { ...current, ...Object.fromEntries(undone) };
}

function undoAnswer(
  current: Answer | undefined,
  before: Answer | undefined,
  after: Answer | undefined,
  now: number,
): Answer | undefined {
  if (before === after) return current;
  const parts = new Map(partsOf(current).map((part) => [part.type, part]));
  // What was on top before comes last, so that it is on top again.
  const types = [...partsOf(before), ...partsOf(after)].map(({ type }) => type).reverse();
  let isSame = true;
  for (const type of new Set(types)) {
    const present = parts.get(type);
    // Somebody, or an older site, put something else in its place.
    if (present === undefined && current !== undefined && partOf(after, type) !== undefined) continue;
    const moment = [...parts.values()].reduce(
      (latest, part) => (part.type === type ? latest : Math.max(latest, latestOf(part) + 1)),
      now,
    );
    const part = undoPart(type, present, before, after, moment);
    if (part === undefined || part === present) continue;
    parts.set(type, part);
    isSame = false;
  }
  const [first, ...more] = parts.values();
  return isSame || first === undefined ? current : joined([first, ...more]);
}

function undoPart(
  type: AnswerType,
  current: Answer | undefined,
  before: Answer | undefined,
  after: Answer | undefined,
  now: number,
): Answer | undefined {
  switch (type) {
    case 'value':
      return undoValue(asValue(current), asValue(before), asValue(after), now);
    case 'rows':
      return undoRows(current, asRows(before), asRows(after), now);
    case 'group': {
      const present = asGroup(current);
      const cells = undoChange(present.cells, asGroup(before).cells, asGroup(after).cells, now);
      return cells === present.cells ? current : { ...present, cells };
    }
  }
}

function undoValue(
  current: ValueAnswer | undefined,
  before: ValueAnswer | undefined,
  after: ValueAnswer | undefined,
  now: number,
): ValueAnswer | undefined {
  if (saysSame(before?.value, after?.value) || !saysSame(current?.value, after?.value)) return current;
  const changedAt = [current, before, after].reduce((moment, one) => stampAfter(one, moment), now);
  if (before !== undefined) return { ...before, changedAt };
  return current === undefined ? undefined : { ...current, value: emptyLike(current.value), changedAt };
}

/** A control that was never touched and one that was emptied say the same: nothing. */
function saysSame(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || (isNothing(a) && isNothing(b)) || JSON.stringify(a) === JSON.stringify(b);
}

function isNothing(value: Value | undefined): boolean {
  return (
    value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
  );
}

function undoRows(
  current: Answer | undefined,
  before: RowsAnswer,
  after: RowsAnswer,
  now: number,
): Answer | undefined {
  const present = byId(asRows(current));
  const [old, made] = [byId(before), byId(after)];
  const rows = new Map(present);
  for (const id of idsIn([...old.keys()], [...made.keys()])) {
    const row = undoRow(present.get(id), old.get(id), made.get(id), now);
    if (row !== undefined) rows.set(id, row);
  }
  const isSame = rows.size === present.size && [...rows].every(([id, row]) => row === present.get(id));
  return isSame ? current : { ...asRows(current), rows: [...rows.values()] };
}

function undoRow(
  current: Row | undefined,
  before: Row | undefined,
  after: Row | undefined,
  now: number,
): Row | undefined {
  if (before === after) return current;
  if (before === undefined) return current === undefined ? undefined : takeAway(current, after, now);
  // Gone altogether only when the whole worksheet was: see `answers-store.ts`.
  if (after === undefined) return current ?? madeAnew(before, now);
  if (current === undefined) return undefined;
  const deleted = undoStamped(current.deleted, before.deleted, after.deleted, now);
  if (deleted.value && !current.deleted.value) return takeAway(current, after, now);
  const position = undoStamped(current.position, before.position, after.position, now);
  const cells = undoChange(current.cells, before.cells, after.cells, now);
  const isSame = deleted === current.deleted && position === current.position && cells === current.cells;
  return isSame ? current : { ...(deleted === current.deleted ? current : before), deleted, position, cells };
}

/** A row that the change brought goes again, unless someone has written in it since. */
function takeAway(current: Row, after: Row | undefined, now: number): Row {
  const isWrittenIn = saysMore(current.cells, after?.cells ?? noAnswers);
  return current.deleted.value || isWrittenIn ? current : deletedRow(current, now);
}

/** Whether `current` says something that `after` does not. */
function saysMore(current: Answers, after: Answers): boolean {
  return Object.entries(current).some(([id, answer]) => answerSaysMore(answer, answerOf(after, id)));
}

function answerSaysMore(current: Answer, after: Answer | undefined): boolean {
  if (current === after) return false;
  return partsOf(current).some((part) => partSaysMore(part, after));
}

function partSaysMore(part: Answer, after: Answer | undefined): boolean {
  switch (part.type) {
    case 'value':
      return !isNothing(part.value) && !saysSame(part.value, asValue(after)?.value);
    case 'group':
      return saysMore(part.cells, asGroup(after).cells);
    case 'rows': {
      const known = byId(asRows(after));
      return visibleRows(part).some((row) => {
        const there = known.get(row.id);
        return there === undefined || saysMore(row.cells, there.cells);
      });
    }
  }
}

function undoStamped<Content>(
  current: Stamped<Content>,
  before: Stamped<Content>,
  after: Stamped<Content>,
  now: number,
): Stamped<Content> {
  if (before.value === after.value || current.value !== after.value) return current;
  return { ...before, changedAt: stampAfter(current, stampAfter(before, now)) };
}

function madeAnew(row: Row, now: number): Row {
  return {
    ...row,
    deleted: { ...row.deleted, changedAt: stampAfter(row.deleted, now) },
    position: { ...row.position, changedAt: stampAfter(row.position, now) },
    cells: undoChange(noAnswers, row.cells, noAnswers, now),
  };
}

function asValue(answer: Answer | undefined): ValueAnswer | undefined {
  return partOf(answer, 'value');
}

const noCells: GroupAnswer = { type: 'group', cells: noAnswers };

function asGroup(answer: Answer | undefined): GroupAnswer {
  return partOf(answer, 'group') ?? noCells;
}

function byId({ rows }: RowsAnswer): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function idsIn(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...some, ...others])];
}
