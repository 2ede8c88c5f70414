/** Places of a meeting that its parts know each other by. */

/** Of the question that is talked about. */
export const questionHeadingId = 'vraag-nu';

/** Of the list with the names of who are there, offered wherever a name is typed. */
export const whoIsThereId = 'wie-er-is';

/**
 * Where who walks to a question is: in the line in which all that is said is typed, which is described by the question, else at the
 * question itself. On a touch screen a keyboard would come over half of it.
 */
export function focusQuestion(): void {
  const line = matchMedia('(pointer: coarse)').matches ? null : find('[data-typed]');
  (line ?? find(`#${questionHeadingId}`))?.focus({ preventScroll: true });
}

const find = (selector: string) => document.querySelector<HTMLElement>(`.meeting ${selector}`);

/** Out of a text: letters are commands again, and a screen reader keeps its place. */
export const leaveText = () => find(`#${questionHeadingId}`)?.focus({ preventScroll: true });
