/** Shows in the compass how far each worksheet is, as far as anything was filled in. */

import { toWorksheetId } from '../basics/ids.ts';
import { dossierInStorage } from '../storage/current/dossier-in-storage.ts';
import { answerOf } from '../worksheet/answers/answers.ts';
import { type AskedPart, progressOf } from '../worksheet/reading/progress.ts';
import { storedAnswers } from './stored-answers.ts';

export function showProgress(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress]')) show(place);
}

function show(place: HTMLElement): void {
  const { progress = '', questions = '[]' } = place.dataset;
  const answers = storedAnswers(dossierInStorage(), toWorksheetId(progress));
  const parts: readonly AskedPart[] = JSON.parse(questions);
  const { answered, total } = progressOf(parts, (field) => answerOf(answers, field));
  place.hidden = answered === 0;
  fill(place, '[data-answered]', answered);
  fill(place, '[data-total]', total);
}

function fill(place: HTMLElement, selector: string, count: number): void {
  const target = place.querySelector(selector);
  if (target !== null) target.textContent = String(count);
}
