/**
 * Which dossier is open in this tab. Each tab has its own, so that work in one is never disturbed by another; a new tab
 * begins with the dossier that was opened last. Cards are kept for the life of the page, so that a dossier has its title
 * also where nothing can be stored.
 */
import { atom, type ReadableAtom } from 'nanostores';
import type { Result } from '../../basics/result.ts';
import { stampAfter } from '../../worksheet/answers/stamp.ts';
import { type DossierCard, mergeCards, noCard, tidyTitle } from '../../worksheet/saved/dossier-card.ts';
import { onItemWritten } from '../browser/browser-storage.ts';
import type { SaveProblem } from '../browser/item-format.ts';
import { cardKeyOf, firstDossier, isDraftOwner } from '../browser/storage-key.ts';
import { StoredItem } from '../browser/stored-item.ts';
import { dossierInStorage, keepInTab, storeDossier } from './dossier-in-storage.ts';
import { cardItem } from './item-formats.ts';

const $id = atom<string>(firstDossier);
const $title = atom<string>('');

/** Id of the dossier that is open in this tab. */
export const $dossier: ReadableAtom<string> = $id;

/** Its title, '' when it has none. */
export const $dossierTitle: ReadableAtom<string> = $title;

let isOpen = false;

/** Finds out which dossier this tab is about, once a page. Until then it is the first. */
export function openCurrentDossier(): void {
  if (isOpen) return;
  isOpen = true;
  $id.set(dossierInStorage());
  keepInTab($id.get());
  showTitle();
  onItemWritten((key) => {
    if (key === undefined || key === cardKeyOf($id.get())) showTitle();
  });
  // A page out of the back/forward cache shows what was open when it was left.
  addEventListener('pageshow', () => {
    const current = dossierInStorage();
    if (current !== $id.get()) setCurrentDossier(current);
  });
}

let onDraftMade: (() => void) | undefined;

/**
 * Makes this page be about what is filled in for somebody else, and about no dossier as long as it is there.
 * @param owner see `draftOwner`.
 * @param onMade called with each thing that is stored of it.
 */
export function turnToDraft(owner: string, onMade: () => void): void {
  isOpen = true;
  onDraftMade = onMade;
  $id.set(owner);
}

/** Makes this tab be about another dossier. Where that cannot be stored it holds for this page. */
export function setCurrentDossier(id: string): void {
  storeDossier(id);
  if (isDraftOwner($id.get())) return;
  $id.set(id);
  showTitle();
}

const cards = new Map<string, StoredItem<DossierCard>>();

/** Cards that another tab removed. Somebody who continues in such a dossier here still sees its title, and stores it again. */
const gone = new Map<string, DossierCard>();

function itemOf(id: string): StoredItem<DossierCard> {
  const item =
    cards.get(id) ?? new StoredItem(cardKeyOf(id), cardItem(id), (card) => void gone.set(id, card));
  cards.set(id, item);
  return item;
}

/** What is known of a dossier, as it is in storage now. */
export function cardOf(id: string): DossierCard {
  const item = itemOf(id);
  item.sync();
  const card = item.$content.get();
  return card === noCard ? (gone.get(id) ?? card) : card;
}

export function changeCard(
  id: string,
  change: (card: DossierCard) => DossierCard,
): Result<undefined, SaveProblem> {
  const { outcome } = itemOf(id).change(change);
  if (id === $id.get()) showTitle();
  return outcome;
}

export function nameDossier(id: string, title: string, now: number): Result<undefined, SaveProblem> {
  return changeCard(id, (card) => ({
    ...card,
    title: { ...card.title, value: tidyTitle(title), changedAt: stampAfter(card.title, now) },
  }));
}

/** Lets a worksheet about a person in beside the other work of a dossier. */
export function letPersonalIn(id: string, worksheet: string): void {
  changeCard(id, (card) =>
    card.personalHere?.includes(worksheet)
      ? card
      : { ...card, personalHere: [...(card.personalHere ?? []), worksheet].sort() },
  );
}

/** Forgets what this tab knows of a dossier that is no more; of every dossier when none is named. */
export function forgetCards(id?: string): void {
  for (const known of [cards, gone])
    if (id === undefined) known.clear();
    else known.delete(id);
}

/** As in a browser that was never here; nothing is stored. */
export function resetCurrentDossier(): void {
  if (isDraftOwner($id.get())) return;
  $id.set(firstDossier);
  showTitle();
}

/** The first time something is stored in a dossier, its card says when. */
export function noteMade(id: string, now: number): void {
  if (isDraftOwner(id)) {
    onDraftMade?.();
    return;
  }
  const { $content } = itemOf(id);
  if ($content.get().madeAt > 0) return;
  cardOf(id);
  if ($content.get().madeAt > 0) return;
  changeCard(id, (card) => ({ ...mergeCards(card, gone.get(id) ?? card), madeAt: card.madeAt || now }));
}

function showTitle(): void {
  $title.set(cardOf($id.get()).title.value);
}
