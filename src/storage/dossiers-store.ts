/**
 * All dossiers in this browser: made, named, copied, taken away and put back. Loaded where dossiers are looked after,
 * not where one is filled in.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { ok, type Result } from '../basics/result.ts';
import { stampAfter } from '../worksheet/answers/stamp.ts';
import { changedAt, type Dossier } from '../worksheet/saved/dossier.ts';
import { noCard, saveCard, tidyTitle } from '../worksheet/saved/dossier-card.ts';
import { newDossierId } from '../worksheet/saved/dossier-id.ts';
import { mergeDossierInputs, saveDossierInputs } from '../worksheet/saved/dossier-inputs.ts';
import { saveWorksheet } from '../worksheet/saved/saved-worksheet.ts';
import { mergeDossierVersions, saveDossierVersions } from '../worksheet/saved/version.ts';
import { worksheetsIn } from '../worksheet/saved/worksheets-in.ts';
import { forgetAnswers } from './answers-store.ts';
import { keptInputs } from './beside/inputs-in-storage.ts';
import { keptVersions } from './beside/versions-in-storage.ts';
import { keysFrom, onItemWritten } from './browser/browser-storage.ts';
import type { SaveProblem } from './browser/item-format.ts';
import { dossierStart } from './browser/key-names.ts';
import {
  cardKeyOf,
  firstDossier,
  inputsKeyOf,
  partsOfKey,
  storageKeyOf,
  versionsKeyOf,
} from './browser/storage-key.ts';
import {
  $dossier,
  changeCard,
  forgetCards,
  nameDossier,
  openCurrentDossier,
  setCurrentDossier,
} from './current/current-dossier.ts';
import { roomForCharacters } from './current/room.ts';
import { type DossierTexts, putTexts, removeTexts, textsFor, textsOf } from './dossier-texts.ts';
import { readDossier } from './dossier-to-file.ts';
import { $sheetCount, putAnswers } from './worksheet-sheets.ts';

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
  // What only this tab has of a worksheet is known once the page opens that worksheet.
  $sheetCount.listen(refreshDossiers);
}

let isLooking = false;

/** Looks again at what there is. */
export function refreshDossiers(): void {
  // Looking itself opens worksheets.
  if (!isOpen || isLooking) return;
  isLooking = true;
  const stored = keysFrom(dossierStart).flatMap((key) => partsOfKey(key)?.owner ?? []);
  const all = [...new Set([$dossier.get(), ...stored])].map((id) => readDossier(id).dossier);
  isLooking = false;
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
  const outcome = nameDossier(id, title, now);
  refreshDossiers();
  return outcome;
}

/** A copy under another title, with what cannot be read too; from here on the two go their own ways. */
export function copyDossier(id: string, title: string, now: number): Outcome {
  const copy = newDossierId();
  const card = { ...noCard, ...named(title, now), madeAt: now };
  const texts = [...textsFor(copy, textsOf(id), id), [cardKeyOf(copy), saveCard(copy, card)] as const];
  const outcome = putWhole(copy, texts, () => putTexts(texts));
  refreshDossiers();
  return outcome;
}

export const named = (title: string, now: number) => ({ title: { value: tidyTitle(title), changedAt: now } });

/** How a dossier lies in storage. */
const textsOfDossier = (dossier: Dossier): DossierTexts => [
  [cardKeyOf(dossier.id), saveCard(dossier.id, dossier.card)],
  ...worksheetsIn(dossier).map(
    ([worksheet, { answers, unknown }]) =>
      [storageKeyOf(dossier.id, worksheet), saveWorksheet(worksheet, answers, unknown)] as const,
  ),
  ...(dossier.inputs ? [[inputsKeyOf(dossier.id), saveDossierInputs(dossier.inputs)] as const] : []),
  ...(dossier.versions ? [[versionsKeyOf(dossier.id), saveDossierVersions(dossier.versions)] as const] : []),
];

/** Whether there is room for a dossier beside what is stored, as far as can be seen beforehand. */
export const lookForRoomFor = (dossier: Dossier) => roomFor(textsOfDossier(dossier));

function roomFor(texts: DossierTexts): Outcome {
  // What a key costs beside its characters is not known.
  const characters = texts.reduce((total, [key, text]) => total + key.length + text.length + 64, 0);
  return roomForCharacters(characters);
}

/**
 * Stores a dossier with all its answers, each newest one winning from what may be there already. All of it or nothing: where
 * there is no room for all, all is as it was. Where nothing can be stored at all, it is there for as long as the page is.
 */
export function putDossier(dossier: Dossier): Outcome {
  const { id, card, inputs, versions } = dossier;
  return putWhole(id, textsOfDossier(dossier), () => {
    const outcomes = [
      changeCard(id, (present) => ({ ...present, ...card })),
      ...worksheetsIn(dossier).map(([worksheet, content]) => putAnswers(id, worksheet, content)),
      ...(inputs ? [keptInputs.change(id, (all) => mergeDossierInputs(all, inputs))] : []),
      ...(versions ? [keptVersions.change(id, (all) => mergeDossierVersions(all, versions))] : []),
    ];
    return outcomes.find((outcome) => !outcome.ok) ?? ok(undefined);
  });
}

/** Puts all of a dossier, or nothing of it when there is no room. */
function putWhole(id: string, texts: DossierTexts, put: () => Outcome): Outcome {
  const isFull = (outcome: Outcome) => !outcome.ok && outcome.problem.type === 'full';
  const room = roomFor(texts);
  if (isFull(room)) return room;
  const before = textsOf(id);
  const outcome = put();
  if (isFull(outcome)) {
    dropDossier(id);
    putTexts(before);
  }
  return outcome;
}

/** Call it once the browser has the file. No site can see whether it arrived: see `noteFileSeen`. */
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
  dropDossier(id);
  const next = $all.get().find((other) => other.id !== id);
  if (id === $dossier.get()) setCurrentDossier(next?.id ?? firstDossier);
  refreshDossiers();
}

function dropDossier(id: string): void {
  removeTexts(id);
  forgetAnswers(id);
  keptInputs.forget(id);
  keptVersions.forget(id);
  forgetCards(id);
}
