/** Whether what the person filled in is saved: kept for each worksheet on the page, shown as the worst of all. */
import { atom, type ReadableAtom } from 'nanostores';
import type { SaveProblem } from './stored-item.ts';

export type { SaveProblem } from './stored-item.ts';

export type SaveStatus =
  /** Nothing has been filled in yet. */
  | { readonly type: 'nothing-yet' }
  /** `place`: in the browser, or until the tab closes. */
  | { readonly type: 'saved'; readonly place: 'browser' | 'tab' }
  /** The filled-in example is shown: nothing of it is stored. */
  | { readonly type: 'example'; readonly isLoaded: boolean }
  | { readonly type: 'not-saved'; readonly problem: SaveProblem };

const nothingYet: SaveStatus = { type: 'nothing-yet' };

const $status = atom<SaveStatus>(nothingYet);
export const $saveStatus: ReadableAtom<SaveStatus> = $status;

const statuses = new Map<string, SaveStatus>();

export function reportSaveStatus(worksheet: string, status: SaveStatus): void {
  statuses.set(worksheet, status);
  const worst = worstOf([...statuses.values()]);
  if (JSON.stringify(worst) !== JSON.stringify($status.get())) $status.set(worst);
}

/** The tab turns to another dossier: what was said of the former no longer holds. */
export function forgetSaveStatus(): void {
  statuses.clear();
}

const badness = { 'nothing-yet': 0, saved: 1, example: 2, 'not-saved': 3 } as const;

function worstOf(all: readonly SaveStatus[]): SaveStatus {
  return all.reduce((worst, one) => (badness[one.type] > badness[worst.type] ? one : worst), nothingYet);
}
