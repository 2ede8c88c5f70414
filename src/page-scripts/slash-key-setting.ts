/**
 * The checkbox that switches the key `/` on and off (WCAG 2.2, 2.1.4): who speaks to the computer types strokes unawares.
 */
import { slashKeyOffKey } from '../storage/browser/key-names.ts';
import { keepChoice, readChoice } from '../storage/browser/storage-places.ts';

/** Where nothing can be stored it stays on, and the box shows that. */
export function offerSlashKey(box: HTMLInputElement | null): void {
  if (box === null) return;
  const show = () => {
    box.checked = readChoice(slashKeyOffKey) === null;
  };
  show();
  box.addEventListener('change', () => {
    keepChoice(slashKeyOffKey, box.checked ? null : 'uit');
    show();
  });
}
