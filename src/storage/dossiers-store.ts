/**
 * All dossiers in this browser: made, named, copied, taken away and put back. Loaded where dossiers are looked after,
 * not where one is filled in.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { stampAfter } from '../worksheet/answers.ts';
import { changedAt, type Dossier } from '../worksheet/dossier.ts';
import { noCard, tidyTitle } from '../worksheet/dossier-card.ts';
import { newDossierId } from '../worksheet/dossier-id.ts';
import { ok, type Result } from '../worksheet/result.ts';
import { forgetAnswers } from './answers-store.ts';
import { keysFrom, onItemWritten, removeItem } from './browser-storage.ts';
import {
  $dossier,
  changeCard,
  forgetCards,
  openCurrentDossier,
  setCurrentDossier,
} from './current-dossier.ts';
import { readDossier } from './dossier-file.ts';
import { cardKeyOf, firstDossier, partsOfKey } from './storage-key.ts';
import type { SaveProblem } from './stored-item.ts';
import { putAnswers } from './worksheet-sheets.ts';

type Outcome = Result<undefined, SaveProblem>;

const $all = atom<readonly Dossier[]>([]);

/** Every dossier there is, the one that changed last on top. The open one is always among them. */
export const $dossiers: ReadableAtom<readonly Dossier[]> = $all;

let isOpen = false;

/** Reads the dossiers from storage, once a page, and keeps up with other tabs. */
export function openDossiers(): void {
  if (isOpen) return;
  isOpen = true;
  openCurrentDossier();
  refreshDossiers();
  onItemWritten(refreshDossiers);
  $dossier.listen(refreshDossiers);
}

/** Looks again at what there is. */
export function refreshDossiers(): void {
  if (!isOpen) return;
  const stored = keysFrom('dossier:').flatMap((key) => partsOfKey(key)?.dossier ?? []);
  const all = [...new Set([$dossier.get(), ...stored])].map((id) => readDossier(id).dossier);
  $all.set(all.sort((a, b) => changedAt(b) - changedAt(a) || (a.id < b.id ? -1 : 1)));
}

/** A new, empty dossier, which is opened at once. */
export function makeDossier(title: string, now: number): Outcome {
  const id = newDossierId();
  const outcome = changeCard(id, () => ({ ...noCard, ...named(title, now), madeAt: now }));
  setCurrentDossier(id);
  return outcome;
}

export function renameDossier(id: string, title: string, now: number): Outcome {
  const outcome = changeCard(id, (card) => ({
    ...card,
    title: { ...card.title, value: tidyTitle(title), changedAt: stampAfter(card.title, now) },
  }));
  refreshDossiers();
  return outcome;
}

/** A copy under another title; from here on the two go their own ways. */
export function copyDossier(id: string, title: string, now: number): Outcome {
  const { worksheets } = readDossier(id).dossier;
  const copy = { id: newDossierId(), card: { ...noCard, ...named(title, now), madeAt: now }, worksheets };
  const outcome = putDossier(copy);
  refreshDossiers();
  return outcome;
}

export const named = (title: string, now: number) => ({ title: { value: tidyTitle(title), changedAt: now } });

/** Stores a dossier with all its answers, each newest one winning from what may be there already. */
export function putDossier({ id, card, worksheets }: Dossier): Outcome {
  const outcomes = [
    changeCard(id, (present) => ({ ...present, ...card })),
    ...Object.entries(worksheets).map(([worksheet, content]) => putAnswers(id, worksheet, content)),
  ];
  return outcomes.find(({ ok: isOk }) => !isOk) ?? ok(undefined);
}

/** To be told once the file was handed over. Whether it arrived no site can see: see `noteFileSeen`. */
export function noteSavedAsFile(id: string, holds: string, now: number): void {
  changeCard(id, (card) =>
    card.file?.isSeen && card.file.holds === holds
      ? card
      : { ...card, fileAt: stampAfter({ changedAt: card.fileAt }, now), file: { holds, isSeen: false } },
  );
  refreshDossiers();
}

/** The person says that the file is there. */
export function noteFileSeen(id: string, holds: string): void {
  changeCard(id, (card) => (card.file?.holds === holds ? { ...card, file: { holds, isSeen: true } } : card));
  refreshDossiers();
}

/** Takes a dossier away, out of storage and memory. When it was open, the one that changed last is opened instead. */
export function removeDossier(id: string): void {
  for (const key of keysFrom(cardKeyOf(id))) if (partsOfKey(key)?.dossier === id) removeItem(key);
  for (const key of keysFrom(`corrupt:${cardKeyOf(id)}:`)) removeItem(key);
  forgetAnswers(id);
  forgetCards(id);
  const next = $all.get().find((other) => other.id !== id);
  if (id === $dossier.get()) setCurrentDossier(next?.id ?? firstDossier);
  refreshDossiers();
}
