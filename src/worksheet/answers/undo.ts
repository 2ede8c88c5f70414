/**
 * Takes a change back, or makes it again, without touching what others did in between.
 *
 * A change is known by the answers just before and just after it. Taking it back is making the reverse of their diff: each
 * register that the change gave another value gets its old value again, with a new stamp so that it wins in every tab, but
 * only while it still says what the change made it say. It is compared by what it says and not by its stamp: taking back a
 * later change stamps anew, and then the one before it must still be possible to take back.
 *
 * Taking back gives answers too, so making a change again is taking back the taking back: `undoChange` with the
 * answers around that.
 */
import { type Answers, answerValue, noAnswers, type Row } from './answers.ts';
import { type Making, makeChanges, type RowChanges } from './apply-diff.ts';
import { deletedRow, withoutLink } from './change.ts';
import { diffAnswers, type FromTo } from './diff.ts';
import { answerAt, rowAt } from './place.ts';
import { type Stamped, stampAfter } from './stamp.ts';
import { emptyLike, holdsNothing, sameContent } from './value.ts';
import { registers, rowsThatAreThere } from './walk.ts';

/** The answers of a worksheet around one change. */
export interface MadeChange {
  readonly before: Answers;
  readonly after: Answers;
}

export function undoChange(current: Answers, before: Answers, after: Answers, now: number): Answers {
  return makeChanges(current, diffAnswers(after, before), takingBack(after), now);
}

/** How the way back of a change is made: `from` is what the change made of something, `to` what it was before. */
const takingBack = (after: Answers): Making => ({
  value: (present, { from, to }, now) => {
    if (sameContent(from?.value, to?.value) || !sameContent(present?.value, from?.value)) return present;
    const changedAt = stampAfterAll([present, from, to], now);
    if (to !== undefined) return { ...to, changedAt };
    if (present === undefined) return undefined;
    return { ...withoutLink(present), value: emptyLike(present.value), changedAt };
  },
  row: (present, changes, now) => {
    const { place, mark, position, changeCells } = changes;
    // Gone altogether only when the whole worksheet was: see `answers-store.ts`.
    if (mark !== undefined && mark.from === undefined) return present ?? madeAnew(changes, now);
    if (present === undefined) return undefined;
    const deleted = takenBack(
      present.deleted,
      mark && { from: mark.from?.deleted, to: mark.to?.deleted },
      now,
    );
    const isBrought = mark !== undefined && mark.to === undefined;
    if (isBrought || (deleted.value && !present.deleted.value))
      return takeAway(present, rowAt(after, place)?.cells ?? noAnswers, now);
    const moved = takenBack(present.position, position, now);
    const cells = changeCells(present.cells);
    if (deleted === present.deleted && moved === present.position && cells === present.cells) return present;
    const rest = deleted === present.deleted ? present : { ...mark?.to, id: present.id };
    return { ...rest, deleted, position: moved, cells };
  },
});

function madeAnew({ mark, position, changeCells }: RowChanges, now: number): Row | undefined {
  if (mark?.to === undefined || position?.to === undefined) return undefined;
  return {
    ...mark.to,
    deleted: { ...mark.to.deleted, changedAt: stampAfter(mark.to.deleted, now) },
    position: { ...position.to, changedAt: stampAfter(position.to, now) },
    cells: changeCells(noAnswers),
  };
}

function takenBack<Content>(
  present: Stamped<Content>,
  change: FromTo<Stamped<Content>> | undefined,
  now: number,
): Stamped<Content> {
  if (change?.from === undefined || change.to === undefined) return present;
  const { from, to } = change;
  if (to.value === from.value || present.value !== from.value) return present;
  return { ...to, changedAt: stampAfterAll([present, to], now) };
}

function stampAfterAll(all: readonly (Stamped<unknown> | undefined)[], now: number): number {
  return all.reduce((moment, one) => stampAfter(one, moment), now);
}

/** A row that the change brought goes again, unless someone has written in it since. */
function takeAway(present: Row, after: Answers, now: number): Row {
  return present.deleted.value || saysMore(present.cells, after) ? present : deletedRow(present, now);
}

/** Whether `current` says something that `after` does not. */
function saysMore(current: Answers, after: Answers): boolean {
  for (const register of registers(current, rowsThatAreThere)) {
    const { place } = register;
    if (register.type === 'row' && rowAt(after, place) === undefined) return true;
    if (register.type !== 'value') continue;
    const { value } = register.stamped;
    if (!holdsNothing(value) && !sameContent(value, answerValue(answerAt(after, place)))) return true;
  }
  return false;
}
