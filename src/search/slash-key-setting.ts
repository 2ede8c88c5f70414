/**
 * The checkbox that switches the key `/` on and off (WCAG 2.2, 2.1.4): who speaks to the computer types strokes unawares.
 */
import { readItem, removeItem, writeItem } from '../storage/browser-storage.ts';
import { slashKeyOff } from './slash-key.ts';

/** Where nothing can be stored it stays on, and the box shows that. */
export function offerSlashKey(box: HTMLInputElement | null): void {
  if (box === null) return;
  const show = () => {
    const off = readItem(slashKeyOff, 'browser');
    box.checked = !off.ok || off.value === undefined;
  };
  show();
  box.addEventListener('change', () => {
    if (box.checked) removeItem(slashKeyOff, 'browser');
    else writeItem(slashKeyOff, 'uit', 'browser');
    show();
  });
}
