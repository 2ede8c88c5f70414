/** Keys in a table of rows do what they do in a spreadsheet, as far as the control that they are pressed in has no use for them. */
import type { KeyboardEvent } from 'preact/compat';

type TextControl = HTMLInputElement | HTMLTextAreaElement;
const controls = ':is(input, textarea, select):not(:disabled)';

const arrows: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** @param onEnd what Enter does in the last field of the last row. */
export function moveInTable(event: KeyboardEvent<HTMLElement>, onEnd: () => void): void {
  const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || event.isComposing) return;
  if (!(target instanceof HTMLElement) || !target.matches(`[data-column] ${controls}`)) return;
  const row = target.closest('tr');
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? '';
  if (row === null) return;
  const step = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1;
  const beside = (from: -1 | 1) => {
    const all = [...(row.parentElement?.querySelectorAll<HTMLElement>(`[data-column] ${controls}`) ?? [])];
    return all[all.indexOf(target) + from];
  };
  const above = () => {
    const next = (from: Element) => (step === 1 ? from.nextElementSibling : from.previousElementSibling);
    let found = next(row);
    // Where a row was removed stands a message.
    while (found !== null && !found.matches('[data-row]')) found = next(found);
    return found?.querySelector<HTMLElement>(`[data-column="${CSS.escape(column)}"] ${controls}`);
  };
  if (key === 'Enter') {
    event.preventDefault();
    const next = beside(1);
    if (next === undefined) onEnd();
    else next.focus();
    return;
  }
  if (target instanceof HTMLSelectElement) {
    // A closed list would take another answer, unseen by who only passes: here it is opened first, with a space or Alt and an arrow.
    if (!arrows.has(key) || isOpen(target)) return;
    event.preventDefault();
    go(event, key === 'ArrowUp' || key === 'ArrowDown' ? above() : beside(step), step);
    return;
  }
  // A date has a use for arrows of its own.
  if (!isPlainText(target)) return;
  const { selectionStart: caret, selectionEnd, value } = target;
  if (caret !== selectionEnd) return;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      if (caret !== (step === 1 ? value.length : 0)) return;
      go(event, beside(step), step);
      return;
    case 'ArrowUp':
    case 'ArrowDown':
      if (isOneLine(target)) go(event, above(), step);
      // Only the browser knows on which line the caret is: where it can go no further, the next row is meant.
      else
        setTimeout(() => {
          if (target.selectionStart === caret && document.activeElement === target) above()?.focus();
        });
  }
}

function go(event: KeyboardEvent<HTMLElement>, next: HTMLElement | null | undefined, step: -1 | 1): void {
  if (next === null || next === undefined) return;
  event.preventDefault();
  next.focus();
  if (!isPlainText(next)) return;
  const caret = step === 1 ? 0 : next.value.length;
  next.setSelectionRange(caret, caret);
}

/** Browsers that do not know the state keep the keys of an open list to themselves. */
function isOpen(list: HTMLSelectElement): boolean {
  return CSS.supports('selector(:open)') && list.matches(':open');
}

function isPlainText(control: Element): control is TextControl {
  return (
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && control.type === 'text' && !control.hasAttribute('list'))
  );
}

/** As tall as its row, so it is measured by its text alone. */
function isOneLine(control: TextControl): boolean {
  if (control instanceof HTMLInputElement) return true;
  const { lineHeight, paddingBlockStart, paddingBlockEnd } = getComputedStyle(control);
  const around = Number.parseFloat(paddingBlockStart) + Number.parseFloat(paddingBlockEnd);
  control.style.blockSize = '0';
  const height = control.scrollHeight - around;
  control.style.blockSize = '';
  return height < 1.5 * Number.parseFloat(lineHeight);
}
