/** Loaded when something is taken back, or made again, for the first time. */
import { retracedText } from '../../text/retraced.ts';
import type { Answers } from '../../worksheet/answers/answers.ts';
import { seenPlace } from '../../worksheet/answers/aside.ts';
import type { Place } from '../../worksheet/answers/place.ts';
import type { Field } from '../../worksheet/definition/definition.ts';
import { changedQuestions } from '../../worksheet/reading/changed-questions.ts';
import { announce } from '../dialog/announce.ts';
import { focusInSight, unfoldRow } from '../dialog/focus.ts';

/** Says which questions it changed, and which row; also that it changed none. Shows where. */
export function tellRetraced(
  direction: 'undo' | 'redo',
  places: readonly Place[],
  fields: readonly Field[],
  { before, after }: { readonly before: Answers; readonly after: Answers },
): void {
  const seen = places.map(seenPlace);
  const names = changedQuestions(seen, fields, [after, before]);
  announce(names.length === 0 ? retracedText.nothing : retracedText[direction](names));
  showPlace(seen[0]);
  uncoverFocus();
}

/** What came above it can push the focus behind the bar. One that is out of sight altogether is elsewhere, and stays there. */
function uncoverFocus(): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement.closest('.status-bar') !== null) return;
  const { top, bottom } = activeElement.getBoundingClientRect();
  const bar = document.querySelector('.status-bar')?.getBoundingClientRect().top ?? innerHeight;
  if (top < innerHeight && bottom > bar && activeElement !== document.body) focusInSight(activeElement);
}

/** Where the same is changed in another way, above its question: who is at work there stays there. */
function whereItIsMade({ field }: Place): Element | undefined {
  const maker = document.querySelector(`[data-makes="${CSS.escape(field)}"]`);
  return maker?.contains(document.activeElement) ? maker : undefined;
}

/**
 * What changes out of sight is no help: the place comes into view. Not when the focus is in it: then that does, wherever it
 * went with its row.
 */
function showPlace(place: Place | undefined): void {
  if (place === undefined) return;
  const rowInList = place.steps.findLast((one) => 'row' in one);
  const inList = rowInList && CSS.escape(rowInList.row);
  const listed = inList && document.querySelector(`[data-action$="-${inList}"], [data-item="${inList}"]`);
  const question = document.querySelector(`[data-field="${CSS.escape(place.field)}"]`);
  const step = place.steps.find((one) => 'row' in one);
  const row = step === undefined ? null : question?.querySelector(`[data-row="${CSS.escape(step.row)}"]`);
  // What was typed came back in it, or went: a row that itself came, went or moved stays as it was.
  if (place.steps.at(-1) !== step) unfoldRow(row);
  const shown = listed || (whereItIsMade(place) ?? row ?? question);
  if (shown === null) return;
  if (shown.contains(document.activeElement)) {
    focusInSight(document.activeElement);
    return;
  }
  const { top, bottom } = shown.getBoundingClientRect();
  const bar = document.querySelector('.status-bar')?.getBoundingClientRect().top ?? innerHeight;
  if (bottom < 0 || top > Math.min(bar, innerHeight)) shown.scrollIntoView({ block: 'center' });
}
