/** What changed on a worksheet since a version, by where it is shown: kept up to date while somebody looks at it. */
import { atom } from 'nanostores';
import type { WorksheetId } from '../../basics/ids.ts';
import { $answers } from '../../storage/answers-store.ts';
import { $dossier } from '../../storage/current/current-dossier.ts';
import { readDossier } from '../../storage/dossier-to-file.ts';
import { isAsidePlace } from '../../worksheet/answers/aside.ts';
import type { Place } from '../../worksheet/answers/place.ts';
import { type Change, thenAndNow } from '../../worksheet/compare/then-and-now.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';

/** By the id of the control, or of the list that a row is in. */
type ChangesById = ReadonlyMap<string, readonly Change[]>;

interface Shown {
  readonly count: number;
  readonly byId: ChangesById;
}

const none: Shown = { count: 0, byId: new Map() };

export const $changes = atom<Shown>(none);

/** In ms: who is typing reads on when it pauses. */
const pause = 300;

/** @returns what stops it. */
export function followChanges(then: Pick<Dossier, 'worksheets'>, worksheet: Worksheet): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    const { dossier } = readDossier($dossier.get());
    // What was said beside an answer has no place on the sheet where its former words could stand.
    const changes = thenAndNow(then, dossier, [worksheet])
      .flatMap(({ questions }) => questions.flatMap((question) => question.changes))
      .filter(({ place }) => !isAsidePlace(place));
    $changes.set({ count: changes.length, byId: byId(changes) });
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, pause);
  };
  update();
  const stop = $answers(worksheet.id satisfies WorksheetId).listen(later);
  return () => {
    clearTimeout(waiting);
    stop();
    $changes.set(none);
  };
}

function byId(changes: readonly Change[]): ChangesById {
  const found = new Map<string, readonly Change[]>();
  for (const change of changes) {
    const id = idOf(change);
    found.set(id, [...(found.get(id) ?? []), change]);
  }
  return found;
}

/** As controls and lists are called on the page: a row that is gone is told at its list. */
function idOf({ type, place }: Change): string {
  return idAt(type === 'said' ? place : { ...place, steps: place.steps.slice(0, -1) });
}

const idAt = ({ field, steps }: Place) =>
  [field, ...steps.map((step) => ('row' in step ? step.row : step.column))].join('-');

/** The rows in which something says something else. */
export function changedRows({ byId }: Shown): readonly string[] {
  const rows = [...byId.values()].flat().flatMap(({ type, place }) => {
    const [first] = type === 'said' ? place.steps : place.steps.slice(0, -1);
    return first !== undefined && 'row' in first ? [first.row] : [];
  });
  return [...new Set(rows)];
}
