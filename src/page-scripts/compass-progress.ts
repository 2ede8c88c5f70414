/** Shows in the compass how far each worksheet is, as far as anything was filled in. */

import { type FieldId, toWorksheetId } from '../basics/ids.ts';
import { dossierInStorage } from '../storage/dossier-in-storage.ts';
import { type AnswerType, answerOf, partOf } from '../worksheet/answers/answers.ts';
import { isAnswered } from '../worksheet/answers/walk.ts';
import { isShown } from '../worksheet/reading/progress.ts';
import { storedAnswers } from './stored-answers.ts';

/** What the page says of each question that a person can answer. */
interface Question {
  readonly id: FieldId;
  /** Of its answer. */
  readonly type: AnswerType;
  readonly showIf?: { readonly field: FieldId; readonly not: string[] };
}

export function showProgress(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress]')) show(place);
}

function show(place: HTMLElement): void {
  const { progress = '', questions = '[]' } = place.dataset;
  const answers = storedAnswers(dossierInStorage(), toWorksheetId(progress));
  const lookup = (field: FieldId) => answerOf(answers, field);
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
