/**
 * Keeps out of text controls what does not belong there before it is in: line breaks in a text of one line, and what other
 * programs mean by signs of their own. What is typed is never given back otherwise than the browser has it: that would throw
 * the caret to the end and break the browser's own undo.
 */
import { pastedText, plainLine } from '../../worksheet/plain-text.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** As `ref` of a control with lines. */
export const takesPlainText = (control: TextControl | null) => watch(control, takePlainText);

/** As `ref` of a control of one line. */
export const takesPlainLine = (control: TextControl | null) => watch(control, takePlainLine);

function watch(control: TextControl | null, take: (event: Event) => void): void {
  control?.addEventListener('beforeinput', take);
}

const takePlainText = (event: Event) => take(event, false);
const takePlainLine = (event: Event) => take(event, true);

function take(event: Event, isOneLine: boolean): void {
  if (!(event instanceof InputEvent) || event.isComposing || !isTextControl(event.target)) return;
  const { inputType, data, dataTransfer, target } = event;
  // Enter. In an input it may have a meaning of its own, and no break comes of it.
  if (isOneLine && /^insert(?:LineBreak|Paragraph)$/.test(inputType) && isArea(target))
    event.preventDefault();
  const text = data ?? dataTransfer?.getData('text/plain') ?? '';
  const plain = pastedText(text, isOneLine);
  if (!inputType.startsWith('insert') || plain === text.replaceAll('\r\n', '\n')) return;
  event.preventDefault();
  // The only way in that the browser's undo knows of, however it is called.
  if (plain === '' || document.execCommand('insertText', false, plain)) return;
  target.setRangeText(plain, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const isArea = (target: EventTarget | null) => target instanceof HTMLTextAreaElement;
const isTextControl = (target: EventTarget | null): target is TextControl =>
  isArea(target) || target instanceof HTMLInputElement;

/** A text that came in past all that (a script, a program that dictates) loses its breaks in place, with the caret where it was. */
export function tidyLine(control: HTMLTextAreaElement): void {
  const { value, selectionEnd } = control;
  const line = plainLine(value);
  if (line === value) return;
  const caret = plainLine(value.slice(0, selectionEnd)).length;
  control.value = line;
  control.setSelectionRange(caret, caret);
}
