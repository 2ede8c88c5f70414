/** Opens a row that is folded to one line, so that what is in it is on the page at once. `src/page-scripts/keep-place.ts` does the same. */
export function unfoldRow(row: Element | null | undefined): void {
  row?.querySelector<HTMLElement>(':scope > .row-card__header > [aria-expanded="false"]')?.click();
}
