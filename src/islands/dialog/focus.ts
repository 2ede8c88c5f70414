/** Where the focus goes when the page changes under it: never to nowhere, and never out of sight. */
import { useState } from 'preact/compat';

/**
 * Also one that has the focus already: it may have moved. `scroll-padding` keeps it clear of the status bar.
 * @param form that it begins: what is pressed next comes in sight too.
 */
export function focusInSight(control: Element | null | undefined, form?: Element | null): void {
  if (!(control instanceof HTMLElement)) return;
  control.focus();
  form?.scrollIntoView({ block: 'nearest' });
  control.scrollIntoView({ block: 'nearest' });
}

/** Opens a row that is folded to one line: what is in it is on the page at once. `src/page-scripts/keep-place.ts` does the same. */
export function unfoldRow(row: Element | null | undefined): void {
  row?.querySelector<HTMLElement>(':scope > .row-card__header > [aria-expanded="false"]')?.click();
}

type Going = (going: HTMLElement) => Element | null | undefined;

/**
 * Milliseconds that a button of which the focus goes on stays: when it goes at once, a screen reader can pass over where the
 * focus went (Orca in Firefox).
 */
export const untilFocusIsHeard = 200;

/**
 * As `ref` of what goes by itself, whoever makes it go: the focus that is within goes to `next` first, since a screen reader
 * loses its place when that is taken from the page. One for each element: Preact keeps with a `ref` what it gave last.
 */
export const handsFocusTo = (next: Going) => (element: HTMLElement | null) => () => {
  if (element?.contains(document.activeElement)) focusInSight(next(element));
};

/** The same for the one such element that a component has. */
export function useHandsFocus(next: Going) {
  const [ref] = useState(() => handsFocusTo(next));
  return ref;
}
