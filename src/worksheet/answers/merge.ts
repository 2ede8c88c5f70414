/**
 * Brings two versions of the same answers together: register by register the newest wins, rows by id.
 *
 * Commutative, associative and idempotent, so any number of tabs and files end up the same in whatever order they
 * meet (property tests hold it to that). That is said of what the answers mean: in which order the rows of an answer
 * are kept, or the keys of an object, means nothing and may differ; people see rows by their position. Two registers
 * of the same millisecond are decided by their content: an arbitrary choice, but everywhere the same one.
 *
 * What does not change is the very same object: a merge with nothing new in it gives back `mine` itself.
 */

import { entryOf } from '../../basics/entry-of.ts';
import {
  type Answer,
  type Answers,
  type GroupAnswer,
  partsOf,
  type Row,
  type RowsAnswer,
} from './answers.ts';
import { joined } from './change.ts';
import type { Stamped } from './stamp.ts';

export function mergeAnswers(mine: Answers, theirs: Answers): Answers {
  return mergeMaps(mine, theirs, mergeAnswer);
}

function mergeAnswer(mine: Answer, theirs: Answer): Answer {
  if (mine.otherTypes === undefined && theirs.otherTypes === undefined) {
    if (mine.type === 'value' && theirs.type === 'value') return newest(mine, theirs);
    if (mine.type === 'rows' && theirs.type === 'rows') return mergeRows(mine, theirs);
    if (mine.type === 'group' && theirs.type === 'group') return mergeGroups(mine, theirs);
  }
  return mergeTypes(mine, theirs);
}

/**
 * A field id never changes its type, so only damaged or foreign text brings this about. Letting the newest type win would
 * depend on the order in which versions meet, and letting one type always win would throw away what a person types: so
 * each type is kept, and merged with its own kind.
 */
function mergeTypes(mine: Answer, theirs: Answer): Answer {
  const own = partsOf(mine);
  const merged = new Map(own.map((part) => [part.type, part]));
  for (const part of partsOf(theirs)) {
    const known = merged.get(part.type);
    merged.set(part.type, known === undefined ? part : mergeAnswer(known, part));
  }
  const [first = mine, ...more] = merged.values();
  const isMine = merged.size === own.length && own.every((part) => merged.get(part.type) === part);
  return isMine ? mine : joined([first, ...more]);
}

function mergeGroups(mine: GroupAnswer, theirs: GroupAnswer): GroupAnswer {
  const { cells: myCells, ...myRest } = mine;
  const { cells: theirCells, ...theirRest } = theirs;
  const cells = mergeAnswers(myCells, theirCells);
  const rest = mergeKeys(myRest, theirRest);
  return cells === myCells && rest === myRest ? mine : { ...rest, type: 'group', cells };
}

function mergeRows(mine: RowsAnswer, theirs: RowsAnswer): RowsAnswer {
  const { rows: myRows, ...myRest } = mine;
  const { rows: theirRows, ...theirRest } = theirs;
  const known = byId(myRows);
  const merged = mergeMaps(known, byId(theirRows), mergeRow);
  const rest = mergeKeys(myRest, theirRest);
  if (merged === known && rest === myRest) return mine;
  const rows = merged === known ? myRows : Object.values(merged).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...rest, type: 'rows', rows };
}

const byId = (rows: readonly Row[]) => Object.fromEntries(rows.map((row) => [row.id, row]));

/** Keys that this version of the site does not know go with `deleted`: a row that is wiped is wiped with all it held. */
function mergeRow(mine: Row, theirs: Row): Row {
  const { position: myPosition, cells: myCells, ...myMark } = mine;
  const { position: theirPosition, cells: theirCells, ...theirMark } = theirs;
  const mark = newerOf(myMark, myMark.deleted, theirMark, theirMark.deleted);
  const position = newest(myPosition, theirPosition);
  const cells = mergeAnswers(myCells, theirCells);
  const isMine = mark === myMark && position === myPosition && cells === myCells;
  return isMine ? mine : { ...mark, position, cells };
}

export function newest<Register extends Stamped<unknown>>(mine: Register, theirs: Register): Register {
  return newerOf(mine, mine, theirs, theirs);
}

function newerOf<Content extends object>(
  mine: Content,
  { changedAt: myMoment }: Stamped<unknown>,
  theirs: Content,
  { changedAt: theirMoment }: Stamped<unknown>,
): Content {
  if (myMoment !== theirMoment) return myMoment > theirMoment ? mine : theirs;
  return mergeKeys(mine, theirs);
}

function greater<Content>(mine: Content, theirs: Content): Content {
  return JSON.stringify(mine) >= JSON.stringify(theirs) ? mine : theirs;
}

/** Key by key, for what has no stamp of its own, or the same one: what only one of the two has is kept. */
export function mergeKeys<Rest extends object>(mine: Rest, theirs: Rest): Rest {
  const own = mapOf(mine);
  const merged = mergeMaps(own, mapOf(theirs), greater);
  return merged === own ? mine : { ...mine, ...merged };
}

const mapOf = (rest: object): { readonly [key: string]: unknown } => Object.fromEntries(Object.entries(rest));

export function mergeMaps<Content>(
  mine: { readonly [id: string]: Content },
  theirs: { readonly [id: string]: Content },
  merge: (a: Content, b: Content) => Content,
): { readonly [id: string]: Content } {
  if (mine === theirs) return mine;
  const changed = Object.entries(theirs).flatMap(([id, content]): [string, Content][] => {
    const known = entryOf(mine, id);
    const merged = known === undefined || known === content ? content : merge(known, content);
    return merged === known ? [] : [[id, merged]];
  });
  return changed.length === 0 ? mine : Object.fromEntries([...Object.entries(mine), ...changed]);
}
