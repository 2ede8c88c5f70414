/**
 * What somebody is filling in for somebody else, on the page of an invitation. From `openDraft` on the answers of the page
 * (`answers-store.ts`) are those of the draft, and of no dossier. Looking at an invitation stores nothing: the first word does.
 */
import { atom, type ReadableAtom } from 'nanostores';
import type { Result } from '../basics/result.ts';
import type { Answers } from '../worksheet/answers/answers.ts';
import { stampAfter } from '../worksheet/answers/stamp.ts';
import { type InputDraft, newInputDraft } from '../worksheet/saved/input-draft.ts';
import type { Invitation } from '../worksheet/saved/invitation.ts';
import { newInputId } from '../worksheet/saved/invitation.ts';
import { forgetAnswers } from './answers-store.ts';
import { draftItemOf, forgetDrafts, syncDrafts } from './beside/drafts-in-storage.ts';
import {
  keysFrom,
  onItemWritten,
  onLeaving,
  onWiped,
  otherPlace,
  removeItem,
  sharedComputerKey,
} from './browser/browser-storage.ts';
import { cardKeyOf, draftOwner, partsOfKey } from './browser/storage-key.ts';
import { turnToDraft } from './current/current-dossier.ts';
import { reportStored, type SaveProblem } from './current/save-status.ts';
import { answersIn } from './worksheet-sheets.ts';

export { draftsInStorage } from './beside/drafts-in-storage.ts';

const $open = atom<InputDraft | undefined>(undefined);

/** `undefined` as long as nothing was filled in. */
export const $draft: ReadableAtom<InputDraft | undefined> = $open;

/** What the page is about. */
let open: { readonly owner: string; readonly invitation: Invitation; readonly packed: string } | undefined;
let stopShowing = () => {};

/**
 * Turns the page to an invitation: another one too, when a person pastes another link.
 * @param packed as it stands in the link.
 */
export function openDraft(invitation: Invitation, packed: string): void {
  const owner = draftOwner(invitation.id);
  const isFirst = open === undefined;
  open = { owner, invitation, packed };
  turnToDraft(owner, () => {
    if ($open.get() === undefined) change((draft) => draft);
  });
  const item = draftItemOf(owner);
  item.sync();
  stopShowing();
  stopShowing = item.$content.subscribe((draft) => $open.set(draft));
  if (isFirst) follow();
}

function follow(): void {
  onItemWritten((key) => {
    if (key === sharedComputerKey) syncDrafts();
    else if (open !== undefined && (key === undefined || key === cardKeyOf(open.owner)))
      draftItemOf(open.owner).sync();
  });
  onWiped(() => forgetDrafts());
  onLeaving(() => {
    if ($open.get() !== undefined) syncDrafts();
  });
}

/** Nothing is lost when there is no invitation open: then there is no page that could call this. */
function change(make: (draft: InputDraft) => InputDraft): Result<undefined, SaveProblem> | undefined {
  if (open === undefined) return undefined;
  const { owner, packed } = open;
  const item = draftItemOf(owner);
  const { outcome } = item.change((draft) => make(draft ?? newInputDraft(newInputId(), packed)));
  const key = cardKeyOf(owner);
  reportStored(key, key, outcome, { isEmpty: false, isKeptInTab: item.isKeptInTab });
  return outcome;
}

/** 'Namens', as it is typed. */
export function setContributor(name: string): void {
  change((draft) => ({
    ...draft,
    contributor: { value: name, changedAt: stampAfter(draft.contributor, Date.now()) },
  }));
}

/** It was made into a file or a link. @param now in ms since 1970. */
export function noteSent(now: number): void {
  change((draft) => ({ ...draft, sentAt: Math.max(draft.sentAt, now) }));
}

/** By worksheet, of the worksheets that are asked about: what is stored, with what this tab could not store. */
export function draftAnswers(): { readonly [worksheet: string]: Answers } {
  if (open === undefined) return {};
  const { owner, invitation } = open;
  const worksheets = [...new Set(invitation.asked.map(({ worksheet }) => worksheet))];
  return Object.fromEntries(
    worksheets.map((worksheet) => [worksheet, answersIn(owner, worksheet).content.answers]),
  );
}

/** Takes all of it out of this browser. */
export function removeDraft(): void {
  if (open === undefined) return;
  const { owner } = open;
  for (const place of ['answers', otherPlace()] as const)
    for (const key of keysFrom(cardKeyOf(owner), place))
      if (partsOfKey(key)?.owner === owner) removeItem(key, place);
  forgetAnswers(owner);
  forgetDrafts(owner);
}
