/**
 * `/` goes to the search field of the page, as on many sites; never while someone types or a dialog is open. It can be
 * switched off (WCAG 2.2, 2.1.4): who speaks to the computer types strokes unawares.
 */
import { readItem, removeItem, writeItem } from '../storage/browser-storage.ts';

const offKey = 'zoektoets';

function isSlashKeyOn(): boolean {
  const off = readItem(offKey, 'browser');
  return !off.ok || off.value === undefined;
}

/** A checkbox to switch it with. Where nothing can be stored it stays on, and the box shows that. */
export function offerSlashKey(box: HTMLInputElement | null): void {
  if (box === null) return;
  box.checked = isSlashKeyOn();
  box.addEventListener('change', () => {
    if (box.checked) removeItem(offKey, 'browser');
    else writeItem(offKey, 'uit', 'browser');
    box.checked = isSlashKeyOn();
  });
}

export function focusSearchOnSlash(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const { activeElement } = document;
    if (
      activeElement?.matches(
        'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]',
      )
    )
      return;
    const field = document.querySelector<HTMLInputElement>('.search-form input');
    if (field === null || document.querySelector('dialog[open]') !== null || !isSlashKeyOn()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
