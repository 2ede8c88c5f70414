/**
 * `/` goes to the search field of the page, as on many sites; never from a field or a dialog. Every page has this code:
 * it is as small as it can be. It can be switched off, see slash-key-setting.ts.
 */
import { slashKeyOffKey } from '../storage/browser/key-names.ts';
import { readChoice } from '../storage/browser/storage-places.ts';

export function focusSearchOnSlash(): void {
  addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    // With Alt and Ctrl both down it is the AltGr of Windows, which some keyboards need for it.
    if (key !== '/' || metaKey || altKey !== ctrlKey) return;
    if (document.activeElement?.closest('input, textarea, select, dialog, [contenteditable]')) return;
    if (readChoice(slashKeyOffKey)) return;
    event.preventDefault();
    document.querySelector<HTMLElement>('[name=q]')?.focus();
  });
}
