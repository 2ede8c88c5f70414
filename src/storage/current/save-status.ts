/** Whether what the person filled in is saved: kept for each thing that a page stores, shown as the worst of all. */

import { atom, type ReadableAtom } from 'nanostores';
import type { Result } from '../../basics/result.ts';
import { isSharedComputer } from '../browser/browser-storage.ts';
import type { SaveProblem } from '../browser/item-format.ts';

export type { SaveProblem } from '../browser/item-format.ts';

export type SaveStatus =
  /** Nothing has been filled in yet. `place`: where it will be kept, when that is not the browser. */
  | { readonly type: 'nothing-yet'; readonly place?: 'tab' }
  /** `place`: in the browser, or until the tab closes. */
  | { readonly type: 'saved'; readonly place: 'browser' | 'tab' }
  /** The filled-in example is shown: nothing of it is stored. */
  | { readonly type: 'example'; readonly isLoaded: boolean }
  /** `isInTab`: the tab keeps it until it closes, or until the browser can. */
  | { readonly type: 'not-saved'; readonly problem: SaveProblem; readonly isInTab?: true };

const nothingYet: SaveStatus = { type: 'nothing-yet' };

const $status = atom<SaveStatus>(nothingYet);
export const $saveStatus: ReadableAtom<SaveStatus> = $status;

const statuses = new Map<string, SaveStatus>();

/** @param what a worksheet, or the key of what else the page stores. */
export function reportSaveStatus(what: string, status: SaveStatus): void {
  statuses.set(what, status);
  const worst = worstOf([...statuses.values()]);
  if (JSON.stringify(worst) !== JSON.stringify($status.get())) $status.set(worst);
}

/** What storing came to. @param key where it lies: while that fails the browser asks before the page goes. */
export function reportStored(
  what: string,
  key: string,
  outcome: Result<undefined, SaveProblem>,
  { isEmpty, isKeptInTab }: { readonly isEmpty: boolean; readonly isKeptInTab: boolean },
): void {
  guardLeaving(key, !outcome.ok && !isEmpty);
  if (!outcome.ok) {
    const inTab = isKeptInTab ? { isInTab: true as const } : {};
    reportSaveStatus(what, { type: 'not-saved', problem: outcome.problem, ...inTab });
    return;
  }
  const isShared = isSharedComputer();
  reportSaveStatus(
    what,
    isEmpty
      ? { type: 'nothing-yet', ...(isShared && { place: 'tab' }) }
      : { type: 'saved', place: isShared ? 'tab' : 'browser' },
  );
}

/** Keys of what only this page, or this tab, has. */
const atStake = new Set<string>();
let guard: AbortController | undefined;

/**
 * While something is at stake the browser asks before the page goes. Only then: a page that listens for its going is not
 * kept for the way back.
 */
export function guardLeaving(key: string, isAtStake: boolean): void {
  if (isAtStake) atStake.add(key);
  else atStake.delete(key);
  if (atStake.size === 0) {
    guard?.abort();
    guard = undefined;
  } else if (guard === undefined) {
    guard = new AbortController();
    const { signal } = guard;
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
  }
}

/** The tab turns to another dossier: what was said of the former no longer holds. */
export function forgetSaveStatus(): void {
  statuses.clear();
}

const badness = { 'nothing-yet': 0, saved: 1, example: 2, 'not-saved': 3 } as const;

function worstOf(all: readonly SaveStatus[]): SaveStatus {
  return all.reduce((worst, one) => (badness[one.type] >= badness[worst.type] ? one : worst), nothingYet);
}
