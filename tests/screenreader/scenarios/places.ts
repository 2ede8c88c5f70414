/** Where somebody comes with one key, as selectors. */

/** Answers of 1B: a text, and rows. */
export const standpoints = '[data-field="wb1b-standpunten"] textarea';
export const addAmbition = addTo('wb1b-ambities');

/** The button that adds a row to a question. */
export function addTo(field: string): string {
  return `[data-field="${field}"] .rows__footer > button`;
}

/** What a row's buttons do; `row` counts from 1. */
export const removeIn = (row: number) =>
  `[data-row]:nth-child(${row} of [data-row]) .row-card__actions button:last-child`;
export const moveIn = (row: number, step: -1 | 1) =>
  `[data-row]:nth-child(${row} of [data-row]) [data-move="${step}"]`;

/** As an expression: what a page shows in one part of the question that a control belongs to. */
export const partOf = (control: string, part: string, property: 'textContent' | 'ariaLabel') =>
  `document.querySelector('${control}').closest('[data-field]').querySelector('${part}').${property}`;
