/**
 * The checkbox that switches the key `/` on and off (WCAG 2.2, 2.1.4): who speaks to the computer types strokes unawares.
 */
import { keepChoice, readChoice } from '../storage/browser/storage-places.ts';
import { slashKeyOff } from './slash-key.ts';

/** Where nothing can be stored it stays on, and the box shows that. */
export function offerSlashKey(box: HTMLInputElement | null): void {
  if (box === null) return;
  const show = () => {
    box.checked = readChoice(slashKeyOff) === null;
  };
  show();
  box.addEventListener('change', () => {
    keepChoice(slashKeyOff, box.checked ? null : 'uit');
    show();
  });
}
