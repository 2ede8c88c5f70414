/**
 * What two versions of the same answers say differently, answer by answer, for a person to decide before they become
 * one.
 *
 * A merge by itself (`merge.ts`) lets the newest win. That is right for tabs, which are minutes apart, and not for a
 * file that comes back after half a year, or from somebody whose clock is wrong. So here no clock decides: what only the
 * other version has is added, all else is mine until a person says otherwise.
 */
import {
  type Answer,
  type Answers,
  answerOf,
  type Row,
  type RowsAnswer,
  type ValueAnswer,
} from '../answers/answers.ts';
import { sameValue, says, type Value } from '../answers/value.ts';
import { isAnswered, isAnyAnswered, latestOf } from '../answers/walk.ts';
import { saidIn } from '../saved/said.ts';

/** The way to a register: field id; then, within rows or a group, row id and column id. */
export type Place = readonly string[];

export type Side = 'mine' | 'theirs';

interface Both {
  readonly place: Place;
  /** Which changed last; `undefined` when both did at the same moment. */
  readonly newest: Side | undefined;
  /** When the newest of the two changed: what is decided has to be newer. */
  readonly latest: number;
}

export type Difference =
  | (Both & { readonly type: 'value'; readonly mine: Value; readonly theirs: Value })
  /** An answer of another type than the other has: not both are what the question asks for. */
  | (Both & { readonly type: 'type'; readonly mine: Answer; readonly theirs: Answer })
  /** A row that one of the two removed, and the other still has. */
  | (Both & { readonly type: 'row'; readonly row: Row; readonly removedBy: Side });

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Where only the other version says something, which is simply added: registers, and rows with nothing in them yet. */
  readonly added: readonly Place[];
  /** `mine` with what is added; `mine` itself when that is nothing. */
  readonly joined: Answers;
}

export function compareAnswers(mine: Answers, theirs: Answers): Comparison {
  const differences: Difference[] = [];
  const added: Place[] = [];

  const joinCells = (place: Place, here: Answers, there: Answers): Answers => {
    const changed = Object.entries(there).flatMap(([id, answer]): [string, Answer][] => {
      const own = answerOf(here, id);
      const joined = joinAnswer([...place, id], own, answer);
      return joined === undefined || joined === own ? [] : [[id, joined]];
    });
    return changed.length === 0 ? here : { ...here, ...Object.fromEntries(changed) };
  };

  const joinAnswer = (place: Place, here: Answer | undefined, there: Answer): Answer | undefined => {
    if (here === undefined) return addPlaces(place, there) > 0 ? there : undefined;
    if (here.type === 'value' && there.type === 'value') return joinValues(place, here, there);
    if (here.type === 'rows' && there.type === 'rows') return joinRows(place, here, there);
    if (here.type === 'group' && there.type === 'group') {
      const cells = joinCells(place, here.cells, there.cells);
      const own = withKeysOf(here, there);
      return cells === here.cells ? own : { ...own, cells };
    }
    if (isAnswered(there))
      differences.push({
        type: 'type',
        place,
        mine: here,
        theirs: there,
        ...moments(latestOf(here), latestOf(there)),
      });
    return here;
  };

  const joinValues = (place: Place, here: ValueAnswer, there: ValueAnswer): Answer => {
    if (sameValue(here.value, there.value)) return withKeysOf(here, there);
    differences.push({
      type: 'value',
      place,
      mine: here.value,
      theirs: there.value,
      ...moments(here.changedAt, there.changedAt),
    });
    return here;
  };

  const joinRows = (place: Place, here: RowsAnswer, there: RowsAnswer): Answer => {
    const [own, others] = [byId(here), byId(there)];
    const rows = here.rows.map((row) => joinRow([...place, row.id], row, others.get(row.id)));
    const more = there.rows.filter((row) => !own.has(row.id) && !row.deleted.value);
    for (const row of more) addPlacesOfRow([...place, row.id], row);
    const kept = withKeysOf(here, there);
    const isSame = more.length === 0 && rows.every((row, at) => row === here.rows[at]);
    return isSame ? kept : { ...kept, rows: [...rows, ...more] };
  };

  const joinRow = (place: Place, here: Row, there: Row | undefined): Row => {
    if (there === undefined || (here.deleted.value && there.deleted.value)) return here;
    if (here.deleted.value === there.deleted.value) {
      const cells = joinCells(place, here.cells, there.cells);
      const own = withKeysOf(here, there);
      return cells === here.cells ? own : { ...own, cells };
    }
    const [removedBy, row] = here.deleted.value ? (['mine', there] as const) : (['theirs', here] as const);
    if (isAnyAnswered(row.cells)) {
      const { newest } = moments(here.deleted.changedAt, there.deleted.changedAt);
      differences.push({ type: 'row', place, row, removedBy, newest, latest: latestInRows([here, there]) });
    }
    return here;
  };

  /** Gives how many there are. */
  const addPlaces = (place: Place, answer: Answer): number => {
    const before = added.length;
    switch (answer.type) {
      case 'value':
        if (isAnswered(answer)) added.push(place);
        break;
      case 'group':
        for (const [id, cell] of Object.entries(answer.cells)) addPlaces([...place, id], cell);
        break;
      case 'rows':
        for (const row of answer.rows) if (!row.deleted.value) addPlacesOfRow([...place, row.id], row);
    }
    return added.length - before;
  };

  const addPlacesOfRow = (place: Place, { cells }: Row): void => {
    if (addPlaces(place, { type: 'group', cells }) === 0) added.push(place);
  };

  const joined = joinCells([], mine, theirs);
  return { differences, added, joined };
}

/** Two differences with the same key say the same of the same place: what was decided of one holds for the other. */
export function differenceKey(difference: Difference): string {
  const { type, place } = difference;
  switch (type) {
    case 'value':
      return JSON.stringify([place, type, says(difference.mine), says(difference.theirs)]);
    case 'type':
      return JSON.stringify([place, type, saidIn({ mine: difference.mine, theirs: difference.theirs })]);
    case 'row':
      return JSON.stringify([place, type, difference.removedBy, saidIn(difference.row.cells)]);
  }
}

/** What only the other has of keys that this version of the site does not know is kept; an answer of another type is no such key. */
function withKeysOf<Content extends object>(mine: Content, theirs: Content): Content {
  const more = Object.entries(theirs).filter(([key]) => key !== 'otherTypes' && !Object.hasOwn(mine, key));
  return more.length === 0 ? mine : { ...Object.fromEntries(more), ...mine };
}

const moments = (mine: number, theirs: number): Pick<Both, 'newest' | 'latest'> => ({
  newest: mine === theirs ? undefined : mine > theirs ? 'mine' : 'theirs',
  latest: Math.max(mine, theirs),
});

const latestInRows = (rows: readonly Row[]) => latestOf({ type: 'rows', rows });

const byId = ({ rows }: RowsAnswer): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));
