/** Makes the changes of a diff: as it says, or in a way of one's own, as undoing does. */
import type { RowId } from '../../basics/ids.ts';
import {
  type Answer,
  type Answers,
  type AnswerType,
  answerOf,
  type GroupAnswer,
  noAnswers,
  partOf,
  partsOf,
  type Row,
  type RowsAnswer,
  type ValueAnswer,
} from './answers.ts';
import { joined } from './change.ts';
import { type Diff, type FromTo, markOf, type RowMark } from './diff.ts';
import type { Place } from './place.ts';
import type { Stamped } from './stamp.ts';
import { latestOf } from './walk.ts';

/** The answers with every change made, whatever stands there now. */
export const applyDiff = (answers: Answers, diff: Diff): Answers => makeChanges(answers, diff, asItSays);

/** How the changes of a diff are made. */
export interface Making {
  /**
   * What a register becomes; `undefined` takes it away.
   * @param floor what is made has to be newer than this moment, in ms since 1970, to be seen.
   */
  readonly value: (
    present: ValueAnswer | undefined,
    change: FromTo<ValueAnswer>,
    floor: number,
  ) => ValueAnswer | undefined;
  /** What a row becomes of which something changed, in it or of itself; `undefined` takes it away. */
  readonly row: (present: Row | undefined, changes: RowChanges, floor: number) => Row | undefined;
}

export interface RowChanges {
  readonly place: Place;
  /** `undefined` when that did not change. */
  readonly mark: FromTo<RowMark> | undefined;
  readonly position: FromTo<Stamped<number>> | undefined;
  readonly changeCells: (cells: Answers) => Answers;
}

const asItSays: Making = {
  value: (_, { to }) => to,
  row: (present, { mark, position, changeCells }) => {
    const [own, place] = [mark ?? { to: markOf(present) }, position ?? { to: present?.position }];
    if (own.to === undefined || place.to === undefined) return undefined;
    return { ...own.to, position: place.to, cells: changeCells(present?.cells ?? noAnswers) };
  },
};

/** The answers with the changes made in a certain way; the same object when that comes to nothing. */
export function makeChanges(answers: Answers, diff: Diff, making: Making, floor = 0): Answers {
  return changeCells(answers, diff, 0, making, floor);
}

/** @param depth how many steps of the places lead to these cells: 0 for the answers of a worksheet. */
function changeCells(cells: Answers, diff: Diff, depth: number, making: Making, floor: number): Answers {
  let changed = cells;
  for (const [id, changes] of grouped(diff, ({ place }) => idAt(place, depth))) {
    const present = answerOf(cells, id);
    const answer = changeAnswerBy(present, changes, depth, making, floor);
    if (answer === present) continue;
    const { [id]: _, ...others } = changed;
    changed = answer === undefined ? others : { ...changed, [id]: answer };
  }
  return changed;
}

function changeAnswerBy(
  present: Answer | undefined,
  changes: Diff,
  depth: number,
  making: Making,
  floor: number,
): Answer | undefined {
  const parts = new Map(partsOf(present).map((part) => [part.type, part]));
  let isSame = true;
  for (const [type, ofType] of byRecency(grouped(changes, ({ place }) => typeAt(place, depth)))) {
    const part = parts.get(type);
    // Somebody, or an older site, put something else in its place.
    if (part === undefined && present !== undefined && ofType.some(({ from }) => from !== undefined))
      continue;
    const others = [...parts.values()].filter((other) => other.type !== type);
    const moment = others.reduce((latest, other) => Math.max(latest, latestOf(other) + 1), floor);
    const made = changePartBy(type, part, ofType, depth, making, moment);
    if (made === part) continue;
    if (made === undefined) parts.delete(type);
    else parts.set(type, made);
    isSame = false;
  }
  if (isSame) return present;
  const [first, ...more] = parts.values();
  return first === undefined ? undefined : joined([first, ...more]);
}

/** What changed last before comes last, so that it is on top again. */
function byRecency(changes: ReadonlyMap<AnswerType, Diff>): readonly (readonly [AnswerType, Diff])[] {
  const latest = (diff: Diff) =>
    diff.reduce((moment, { to }) => Math.max(moment, to === undefined ? 0 : momentOf(to)), 0);
  return [...changes].sort(([, a], [, b]) => latest(a) - latest(b));
}

const momentOf = (content: ValueAnswer | RowMark | Stamped<number>) =>
  'changedAt' in content ? content.changedAt : content.deleted.changedAt;

function changePartBy(
  type: AnswerType,
  part: Answer | undefined,
  changes: Diff,
  depth: number,
  making: Making,
  floor: number,
): Answer | undefined {
  switch (type) {
    case 'value':
      return changes.reduce<ValueAnswer | undefined>(
        (value, change) => (change.type === 'value' ? making.value(value, change, floor) : value),
        partOf(part, type),
      );
    case 'group': {
      const group: GroupAnswer = partOf(part, type) ?? { type, cells: noAnswers };
      const cells = changeCells(group.cells, changes, depth + 1, making, floor);
      return cells === group.cells ? part : { ...group, cells };
    }
    case 'rows': {
      const answer: RowsAnswer = partOf(part, type) ?? { type, rows: [] };
      const rows = changeRows(answer.rows, changes, depth, making, floor);
      return rows === answer.rows ? part : { ...answer, rows };
    }
  }
}

function changeRows(
  present: readonly Row[],
  diff: Diff,
  depth: number,
  making: Making,
  floor: number,
): readonly Row[] {
  const rows = new Map(present.map((row) => [row.id, row]));
  let isSame = true;
  for (const [id, changes] of grouped(diff, ({ place }) => rowIdAt(place, depth))) {
    const [first] = changes;
    if (first === undefined || id === undefined) continue;
    const row = rows.get(id);
    const own = changes.filter(({ place }) => place.steps.length === depth + 1);
    const within = changes.filter(({ place }) => place.steps.length > depth + 1);
    const made = making.row(
      row,
      {
        place: { ...first.place, steps: first.place.steps.slice(0, depth + 1) },
        mark: own.find((change) => change.type === 'row'),
        position: own.find((change) => change.type === 'position'),
        changeCells: (cells) => changeCells(cells, within, depth + 2, making, floor),
      },
      floor,
    );
    if (made === row) continue;
    if (made === undefined) rows.delete(id);
    else rows.set(id, made);
    isSame = false;
  }
  return isSame ? present : [...rows.values()];
}

/** The column that leads on from a row or a group; the field itself at the top. */
function idAt({ field, steps }: Place, depth: number): string {
  const step = steps[depth - 1];
  return step !== undefined && 'column' in step ? step.column : field;
}

function typeAt({ steps }: Place, depth: number): AnswerType {
  const step = steps[depth];
  if (step === undefined) return 'value';
  return 'row' in step ? 'rows' : 'group';
}

function rowIdAt({ steps }: Place, depth: number): RowId | undefined {
  const step = steps[depth];
  return step !== undefined && 'row' in step ? step.row : undefined;
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
