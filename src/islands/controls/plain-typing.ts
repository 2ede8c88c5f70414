/**
 * Keeps out of text controls what does not belong there before it is in: line breaks in a text of one line, and what other
 * programs mean by signs of their own. What is typed is never given back otherwise than the browser has it: that would throw
 * the caret to the end and break the browser's own undo.
 */
import { pastedText, plainLine } from '../../basics/plain-text.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** As `ref` of a control with lines. */
export const takesPlainText = (control: TextControl | null) => watch(control, false);

/** As `ref` of a control of one line. */
export const takesPlainLine = (control: TextControl | null) => watch(control, true);

function watch(control: TextControl | null, isOneLine: boolean): void {
  control?.addEventListener('beforeinput', (event) => {
    if (!(event instanceof InputEvent) || event.isComposing) return;
    const { inputType, data, dataTransfer } = event;
    // Enter. In an input no break comes of it, and a form may wait for it.
    if (/Break|Paragraph/.test(inputType) && isOneLine && control.tagName === 'TEXTAREA')
      event.preventDefault();
    const text = data ?? dataTransfer?.getData('text/plain') ?? '';
    const plain = pastedText(text, isOneLine);
    if (plain === text.replaceAll('\r\n', '\n')) return;
    // The only way in that the browser's undo knows of, however it is called. Where it fails the text goes in as it is.
    if (plain === '' || document.execCommand('insertText', false, plain)) event.preventDefault();
  });
}

/** A text that came in past all that (a script, a program that dictates) loses its breaks in place, with the caret where it was. */
export function tidyLine(control: HTMLTextAreaElement): void {
  const { value, selectionEnd } = control;
  const line = plainLine(value);
  if (line === value) return;
  const caret = plainLine(value.slice(0, selectionEnd)).length;
  control.value = line;
  control.setSelectionRange(caret, caret);
}
