/**
 * Shows in the compass how far each worksheet is, as far as anything was filled in. It reads storage and changes
 * nothing there; what cannot be read is left for the worksheet itself to tell.
 */

import { entryOf } from '../basics/entry-of.ts';
import { onItemWritten, readItem } from '../storage/browser/browser-storage.ts';
import { storageKeyOf } from '../storage/browser/storage-key.ts';
import { dossierInStorage } from '../storage/dossier-in-storage.ts';
import { type AnswerType, partOf } from '../worksheet/answers/answers.ts';
import { isAnswered } from '../worksheet/answers/walk.ts';
import { isShown } from '../worksheet/reading/progress.ts';
import { openWorksheet } from '../worksheet/saved/saved-worksheet.ts';

/** What the page says of each question that a person can answer. */
interface Question {
  readonly id: string;
  /** Of its answer. */
  readonly type: AnswerType;
  readonly showIf?: { readonly field: string; readonly not: string[] };
}

export function showProgress(): void {
  showAll();
  onItemWritten(showAll);
  // A page that comes back from the browser's memory shows what was so when it was left.
  addEventListener('pageshow', (event) => {
    if (event.persisted) showAll();
  });
}

function showAll(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress]')) show(place);
}

function show(place: HTMLElement): void {
  const { progress: worksheet = '', questions = '[]' } = place.dataset;
  const stored = readItem(storageKeyOf(dossierInStorage(), worksheet));
  const opened = stored.ok && stored.value !== undefined ? openWorksheet(stored.value, worksheet) : undefined;
  const lookup = (field: string) => (opened?.ok ? entryOf(opened.value.answers, field) : undefined);
  const all: readonly Question[] = JSON.parse(questions);
  const asked = all.filter((question) => isShown(question, lookup));
  const answered = asked.filter(({ id, type }) => isAnswered(partOf(lookup(id), type))).length;
  place.hidden = answered === 0;
  fill(place, '[data-answered]', answered);
  fill(place, '[data-total]', asked.length);
}

function fill(place: HTMLElement, selector: string, count: number): void {
  const target = place.querySelector(selector);
  if (target !== null) target.textContent = String(count);
}
