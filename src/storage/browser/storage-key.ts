/**
 * Where things lie in storage: one table of the kinds of key there are. Whoever stores something of a new kind gives it a name in
 * `key-names.ts` and an entry here, and all that goes by kinds knows it: what moves when 'Gedeelde computer' is turned on or off,
 * what a tab that joins is told, and what `/privacy/` has to say (tests/unit/storage/browser/storage-key.test.ts holds the page to
 * the table, and tests/e2e/privacy.test.ts both to what a browser really stores). 'Alles wissen' takes every key of ours, of
 * whatever kind.
 *
 * What should lie in the browser's storage and does not fit there lies under the same key in the tab's, until it does.
 */

import { toWorksheetId, type WorksheetId } from '../../basics/ids.ts';
import * as names from './key-names.ts';

export { firstDossier } from './first-dossier.ts';

interface KeyKind {
  /** What a key of the kind begins with; all of it, unless that ends with a colon. */
  readonly key: string;
  /** `answers`: in the browser's storage, and on a shared computer in the tab's. */
  readonly place: 'answers' | 'browser' | 'tab' | 'both';
  /** There for a moment, while something is tried or told. */
  readonly isPassing?: true;
}

export const keyKinds = {
  /**
   * `dossier:<id>` has the card of a dossier: title, when it was made, its last file; `dossier:<id>:<sheet>` the answers of one
   * worksheet of it; `dossier:<id>:<sheet>:+` what was typed in a very large one since: see `stored-item.ts`.
   */
  dossier: { key: names.dossierStart, place: 'answers' },
  /** `corrupt:<key>:<moment>` has what could not be read under that key: see `quarantine.ts`. */
  quarantined: { key: names.quarantineStart, place: 'answers' },
  /** Id of the dossier that was opened last: a new tab begins there. */
  lastDossier: { key: names.lastDossierKey, place: 'answers' },
  /** That this computer is shared, with the mark of `session` on it. Says nothing of a person, and every tab has to know. */
  sharedComputer: { key: names.sharedComputerKey, place: 'browser' },
  /** `light` or `dark`, when a person chose one. */
  colorScheme: { key: names.colorSchemeKey, place: 'browser' },
  /** There when `/` does not go to the search field. */
  slashKeyOff: { key: names.slashKeyOffKey, place: 'browser' },
  /** A number at random, since everything was wiped: see `browser-storage.ts`. */
  session: { key: names.sessionKey, place: 'both' },
  /** Id of the dossier that is open in this tab. */
  openDossier: { key: names.openDossierKey, place: 'tab' },
  /** What the last deletion or merge of a dossier can be undone with. */
  undoable: { key: names.undoableKey, place: 'tab' },
  /** Ids of a dossier, and of worksheets about a person that are left out of its file. */
  leftOut: { key: names.leftOutKey, place: 'tab' },
  /** There when a person chose not to hear of a new version in this tab. */
  newVersionLater: { key: names.newVersionLaterKey, place: 'tab' },
  /** To see if there is room for a dossier, or for a merge. */
  room: { key: names.roomKey, place: 'answers', isPassing: true },
  /** Tells the room's window where a meeting is, in a browser without channels; gone when the meeting is. */
  meeting: { key: names.meetingKey, place: 'browser', isPassing: true },
  /** Tells every other tab that everything was wiped. */
  wiped: { key: names.wipedKey, place: 'browser', isPassing: true },
} as const satisfies { readonly [kind: string]: KeyKind };

/** What the keys begin with of all that lies where answers lie, and moves with them: as the table has it (a test holds this to it). */
export const answerKeys: readonly string[] = [
  names.dossierStart,
  names.quarantineStart,
  names.lastDossierKey,
];

export const cardKeyOf = (dossier: string) => `${names.dossierStart}${dossier}`;

export const storageKeyOf = (dossier: string, worksheet: WorksheetId) => `${cardKeyOf(dossier)}:${worksheet}`;

/** Where copies go of what could not be read under a key. */
export const quarantineOf = (key: string) => `${names.quarantineStart}${key}:`;

/** Where the additions to what lies under a key are. */
export const additionsKeyOf = (key: string) => `${key}:+`;

/** The dossier and the worksheet that a key is about; the card's key has no worksheet. */
export function partsOfKey(
  key: string,
): { readonly dossier: string; readonly worksheet: WorksheetId | undefined } | undefined {
  if (!key.startsWith(names.dossierStart)) return undefined;
  const [, dossier, worksheet, ...more] = key.replace(/:\+$/, '').split(':');
  if (dossier === undefined || more.length > 0) return undefined;
  return { dossier, worksheet: worksheet === undefined ? undefined : toWorksheetId(worksheet) };
}
