/**
 * The texts of a dossier as they lie in storage, also those that this version of the site cannot read: to be put back, or
 * copied, just as they are.
 */

import { ok, type Result } from '../basics/result.ts';
import { noCard, saveCard } from '../worksheet/saved/dossier-card.ts';
import { holdsInputs, saveDossierInputs } from '../worksheet/saved/dossier-inputs.ts';
import { saveWorksheet } from '../worksheet/saved/saved-worksheet.ts';
import { holdsVersions, saveDossierVersions } from '../worksheet/saved/version.ts';
import { draftItem } from './beside/draft-format.ts';
import { draftItemOf } from './beside/drafts-in-storage.ts';
import { inputsItem } from './beside/inputs-format.ts';
import { keptInputs } from './beside/inputs-in-storage.ts';
import { versionsItem } from './beside/versions-format.ts';
import { keptVersions } from './beside/versions-in-storage.ts';
import { bringTogether } from './bring-together.ts';
import {
  keysFrom,
  otherPlace,
  readItem,
  removeItem,
  type StoragePlace,
  writeItem,
} from './browser/browser-storage.ts';
import type { ItemFormat, SaveProblem } from './browser/item-format.ts';
import {
  cardKeyOf,
  inputsKeyOf,
  partsOfKey,
  quarantineOf,
  storageKeyOf,
  versionsKeyOf,
} from './browser/storage-key.ts';
import { cardOf, changeCard } from './current/current-dossier.ts';
import { cardItem, worksheetItem } from './current/item-formats.ts';
import { answersIn, putAnswers, worksheetsInMemory } from './worksheet-sheets.ts';

type Outcome = Result<undefined, SaveProblem>;

/** Texts with their keys. Under one key there can be two, of which the second could not be stored. */
export type DossierTexts = readonly (readonly [key: string, text: string])[];

const keysOf = (id: string, place: StoragePlace) => [
  ...keysFrom(cardKeyOf(id), place).filter((key) => partsOfKey(key)?.owner === id),
  ...keysFrom(quarantineOf(cardKeyOf(id)), place),
];

/** All there is of a dossier, with what this tab could not store. */
export function textsOf(id: string): DossierTexts {
  const unstored = worksheetsInMemory(id).flatMap((worksheet): DossierTexts => {
    const { content, outcome } = answersIn(id, worksheet);
    const text = saveWorksheet(worksheet, content.answers, content.unknown);
    const isStored = outcome.ok || Object.keys(content.answers).length === 0;
    return isStored ? [] : [[storageKeyOf(id, worksheet), text]];
  });
  const { content: inputs, outcome } = keptInputs.of(id);
  const asked: DossierTexts =
    outcome.ok || !holdsInputs(inputs) ? [] : [[inputsKeyOf(id), saveDossierInputs(inputs)]];
  const laidDown = keptVersions.of(id);
  const versions: DossierTexts =
    laidDown.outcome.ok || !holdsVersions(laidDown.content)
      ? []
      : [[versionsKeyOf(id), saveDossierVersions(laidDown.content)]];
  const card = cardOf(id);
  const stored = (['answers', otherPlace()] as const).flatMap((place) =>
    keysOf(id, place).flatMap((key): DossierTexts => {
      const item = readItem(key, place);
      return item.ok && item.value !== undefined ? [[key, item.value]] : [];
    }),
  );
  const hasCard = card === noCard || stored.some(([key]) => key === cardKeyOf(id));
  return [
    ...stored,
    ...unstored,
    ...asked,
    ...versions,
    ...(hasCard ? [] : [[cardKeyOf(id), saveCard(id, card)] as const]),
  ];
}

/** The same texts, of another dossier; without the card. */
export function textsFor(id: string, texts: DossierTexts, from: string): DossierTexts {
  const renamed = (key: string) => key.replace(cardKeyOf(from), cardKeyOf(id));
  return texts.filter(([key]) => key !== cardKeyOf(from)).map(([key, text]) => [renamed(key), text]);
}

/** Puts texts where they were; what is there already is merged with them. Tells of what could not be stored. */
export function putTexts(texts: DossierTexts): Outcome {
  // Copies first: what is damaged is then known to have one.
  const quarantined = texts.filter(([key]) => partsOfKey(key) === undefined);
  const others = texts.filter(([key]) => partsOfKey(key) !== undefined);
  const outcomes = [...quarantined, ...others].map(([key, text]) => putText(key, text));
  return outcomes.find((outcome) => !outcome.ok) ?? ok(undefined);
}

function putText(key: string, text: string): Outcome {
  const parts = partsOfKey(key);
  const there = readItem(key);
  const isFree = there.ok && there.value === undefined;
  if (parts === undefined) return isFree ? writeItem(key, text) : ok(undefined);
  if (isFree && writeItem(key, text).ok) {
    bringTogether(parts);
    return ok(undefined);
  }
  const { owner } = parts;
  switch (parts.type) {
    case 'card':
      return merge(cardItem(owner), text, (card, { merge }) =>
        changeCard(owner, (present) => merge(present, card)),
      );
    case 'answers':
      return merge(worksheetItem(parts.worksheet), text, (content) =>
        putAnswers(owner, parts.worksheet, content),
      );
    case 'inputs':
      return merge(inputsItem, text, (inputs, { merge }) =>
        keptInputs.change(owner, (all) => merge(all, inputs)),
      );
    case 'versions':
      return merge(versionsItem, text, (versions, { merge }) =>
        keptVersions.change(owner, (all) => merge(all, versions)),
      );
    case 'draft':
      return merge(
        draftItem,
        text,
        (draft, { merge }) => draftItemOf(owner).change((present) => merge(present, draft)).outcome,
      );
  }
}

function merge<Content>(
  format: ItemFormat<Content>,
  text: string,
  put: (content: Content, format: ItemFormat<Content>) => Outcome,
): Outcome {
  const opened = format.open(text);
  return opened.ok ? put(opened.value.content, format) : ok(undefined);
}

export function removeTexts(id: string): void {
  for (const place of ['answers', otherPlace()] as const)
    for (const key of keysOf(id, place)) removeItem(key, place);
}
