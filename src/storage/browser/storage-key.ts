/**
 * Where things lie in storage: one table of the kinds of key there are. Whoever stores something of a new kind gives it a name in
 * `key-names.ts` and an entry here, and all that goes by kinds knows it: what moves when 'Gedeelde computer' is turned on or off,
 * what a tab that joins is told, and what `/privacy/` has to say (tests/unit/storage/browser/storage-key.test.ts holds the page to
 * the table, and tests/e2e/privacy.test.ts both to what a browser really stores). 'Alles wissen' takes every key of ours, of
 * whatever kind.
 *
 * What should lie in the browser's storage and does not fit there lies under the same key in the tab's, until it does.
 */

import { type InvitationId, toWorksheetId, type WorksheetId } from '../../basics/ids.ts';
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
   * `dossier:<id>:@inbreng` has what was asked of partners for it, and what came in; `dossier:<id>:@versies` what was
   * laid down of it.
   */
  dossier: { key: names.dossierStart, place: 'answers' },
  /**
   * `inbreng:<invitation>` has what this browser is filling in for somebody else, `inbreng:<invitation>:<sheet>` its answers: no
   * dossier of theirs.
   */
  draft: { key: names.draftStart, place: 'answers' },
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
  /** There when letters do nothing in a meeting. */
  meetingLettersOff: { key: names.meetingLettersOffKey, place: 'browser' },
  /** A number at random, since everything was wiped: see `browser-storage.ts`. */
  session: { key: names.sessionKey, place: 'both' },
  /** Id of the dossier that is open in this tab. */
  openDossier: { key: names.openDossierKey, place: 'tab' },
  /** What the last deletion or merge of a dossier can be undone with. */
  undoable: { key: names.undoableKey, place: 'tab' },
  /** What is being filled in for an invitation that is not made yet. */
  askingForm: { key: names.askingFormKey, place: 'tab' },
  /** Ids of a dossier, and of worksheets about a person that are left out of its file. */
  leftOut: { key: names.leftOutKey, place: 'tab' },
  /** There when a person chose not to hear of a new version in this tab. */
  newVersionLater: { key: names.newVersionLaterKey, place: 'tab' },
  /** To see if there is room for a dossier, or for a merge. */
  room: { key: names.roomKey, place: 'answers', isPassing: true },
  /** What each window of a meeting tells the other, by its role, in a browser without channels; gone when the meeting is. */
  meeting: { key: names.meetingKey, place: 'browser', isPassing: true },
  /** Tells every other tab that everything was wiped. */
  wiped: { key: names.wipedKey, place: 'browser', isPassing: true },
} as const satisfies { readonly [kind: string]: KeyKind };

/** What the keys begin with of all that lies where answers lie, and moves with them: as the table has it (a test holds this to it). */
export const answerKeys: readonly string[] = [
  names.dossierStart,
  names.draftStart,
  names.quarantineStart,
  names.lastDossierKey,
];

/**
 * Whose answers these are: the id of a dossier, or this of what is filled in for somebody else. No id of a dossier has an `@`.
 */
export const draftOwner = (invitation: InvitationId): string => `@${invitation}`;

export const isDraftOwner = (owner: string): boolean => owner.startsWith('@');

/** Of the card of a dossier, and of a draft itself. */
export const cardKeyOf = (owner: string): string =>
  isDraftOwner(owner) ? `${names.draftStart}${owner.slice(1)}` : `${names.dossierStart}${owner}`;

export const storageKeyOf = (owner: string, worksheet: WorksheetId): string =>
  `${cardKeyOf(owner)}:${worksheet}`;

/** No worksheet has an `@` in its id. */
const inputsSheet = '@inbreng';

/** Of what was asked of partners for a dossier, and what came in. */
export const inputsKeyOf = (dossier: string): string => `${cardKeyOf(dossier)}:${inputsSheet}`;

const versionsSheet = '@versies';

/** Of the versions of a dossier that were laid down. */
export const versionsKeyOf = (dossier: string): string => `${cardKeyOf(dossier)}:${versionsSheet}`;

/** Where copies go of what could not be read under a key. */
export const quarantineOf = (key: string) => `${names.quarantineStart}${key}:`;

/** Where the additions to what lies under a key are. */
export const additionsKeyOf = (key: string) => `${key}:+`;

/** What a key that answers move with is about; `owner`: a dossier, or a draft (`draftOwner`). */
export type KeyParts =
  | { readonly type: 'card' | 'draft' | 'inputs' | 'versions'; readonly owner: string }
  | { readonly type: 'answers'; readonly owner: string; readonly worksheet: WorksheetId };

export function partsOfKey(key: string): KeyParts | undefined {
  const [start, id, sheet, ...more] = key.replace(/:\+$/, '').split(':');
  const isDraft = `${start}:` === names.draftStart;
  if ((!isDraft && `${start}:` !== names.dossierStart) || id === undefined || more.length > 0)
    return undefined;
  const owner = isDraft ? `@${id}` : id;
  if (sheet === undefined) return { type: isDraft ? 'draft' : 'card', owner };
  if (sheet === inputsSheet) return isDraft ? undefined : { type: 'inputs', owner };
  if (sheet === versionsSheet) return isDraft ? undefined : { type: 'versions', owner };
  return { type: 'answers', owner, worksheet: toWorksheetId(sheet) };
}

/** The worksheet whose answers lie under a key; none for other keys. */
export function worksheetOfKey(key: string): WorksheetId | undefined {
  const parts = partsOfKey(key);
  return parts?.type === 'answers' ? parts.worksheet : undefined;
}
