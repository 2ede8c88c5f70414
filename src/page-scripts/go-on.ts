/** Tells who comes back where they were in the open dossier, and what is agreed next, and what is due. Without answers there is where to start. */

import { dayAt, type IsoDate } from '../basics/iso-date.ts';
import { readItem } from '../storage/browser/browser-storage.ts';
import { cardKeyOf } from '../storage/browser/storage-key.ts';
import { dossierInStorage } from '../storage/current/dossier-in-storage.ts';
import { homeText } from '../text/home.ts';
import {
  nextDates,
  nextDatesText,
  type SheetOutline,
  whereYouWere,
} from '../worksheet/agreed/where-you-were.ts';
import { openCard } from '../worksheet/saved/dossier-card.ts';
import { storedAnswers } from './stored-answers.ts';

export function showWhereToGoOn(place: HTMLElement | null): void {
  const link = place?.querySelector('a');
  if (!place || !link) return;
  const dossier = dossierInStorage();
  const outlines: readonly SheetOutline[] = JSON.parse(place.dataset['worksheets'] ?? '[]');
  const sheets = outlines.map((outline) => ({ outline, answers: storedAnswers(dossier, outline.id) }));
  const where = whereYouWere(sheets);
  place.hidden = where === undefined;
  // What was kept free for it is for where to start then (src/styles/home.css).
  document.documentElement.dataset['returns'] = where === undefined ? 'none' : '';
  if (where === undefined) return;
  const { outline, part, field } = where;
  link.href = `${outline.page}#${field}-vraag`;
  fill(link, '.return__dossier', homeText.goOn(titleOf(dossier)));
  fill(link, '.return__place', homeText.place(outline.title, part));
  const today = dayAt(new Date());
  fill(place, '.return__date', nextDatesText(nextDates(sheets, today), today));
  void showDue(place, dossier, today);
}

/** In a line that leads to where all of it is said. What it is read from is more than the rest of this page, and comes after it. */
async function showDue(place: HTMLElement, dossier: string, today: IsoDate): Promise<void> {
  const line = place.querySelector<HTMLElement>('.return__due');
  if (line === null) return;
  try {
    const { dueInDossier } = await import('./due-in-dossier.ts');
    const words = await dueInDossier(dossier, line.dataset['questions'] ?? '', today);
    fill(line, 'a', words);
    line.hidden = words === '';
  } catch {
    // It is said on Mijn dossier too.
    line.hidden = true;
  }
}

function titleOf(dossier: string): string {
  const stored = readItem(cardKeyOf(dossier));
  const card = stored.ok && stored.value !== undefined ? openCard(stored.value) : undefined;
  return (card?.ok && card.value.title.value) || homeText.unnamed;
}

function fill(place: HTMLElement, selector: string, words: string): void {
  const target = place.querySelector(selector);
  if (target !== null) target.textContent = words;
}
