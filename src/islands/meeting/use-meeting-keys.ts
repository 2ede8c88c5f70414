import { useEffect } from 'preact/compat';
import { entryOf } from '../../basics/entry-of.ts';

export interface MeetingKeys {
  readonly onStep: (by: 1 | -1) => void;
  /** None when a person switched letters off (WCAG 2.2, 2.1.4). */
  readonly onLetter: { readonly [letter: string]: () => void };
  /** Somebody types where no field has the focus: the letter goes where this puts the focus. */
  readonly onTyped: () => void;
  readonly onEscape: () => void;
  readonly onUndo: () => void;
}

/**
 * The keys of a meeting, as long as nothing is typed and no question stands over it. A clicker sends Page Up and Page Down: those walk
 * from a text too, where the caret most often is. Letters are for a keyboard alone: with Ctrl, Alt or Meta they are the browser's.
 * One amid a word is no command: who looks at the people while typing does not see that no field has the focus.
 */
export function useMeetingKeys({ onStep, onLetter, onTyped, onEscape, onUndo }: MeetingKeys): void {
  useEffect(() => {
    let typedAt = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const { key, ctrlKey, metaKey, altKey } = event;
      const isTyped = takesKeys(event.target);
      const press = (action: () => void) => {
        event.preventDefault();
        action();
      };
      if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'z' && !isTyped) press(onUndo);
      if (ctrlKey || metaKey || altKey) return;
      if (key === 'Escape') {
        // The browser leaves full screen by itself, and a text is left first.
        if (document.fullscreenElement !== null) return;
        if (isTyped && event.target instanceof HTMLElement)
          press(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
        else press(onEscape);
        return;
      }
      if (isTyped && !isClicked(event)) return;
      const step = entryOf(steps, key);
      if (step !== undefined) {
        press(() => onStep(step));
        return;
      }
      if (!/^[\p{L}?]$/u.test(key)) return;
      const isInWord = event.timeStamp - typedAt < pause;
      const action = isInWord ? undefined : entryOf(onLetter, key.toLowerCase());
      if (action !== undefined) press(action);
      else {
        typedAt = event.timeStamp;
        onTyped();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onStep, onLetter, onTyped, onEscape, onUndo]);
}

/** Between two letters of a word, at the most, ms. */
const pause = 1000;

const steps: { readonly [key: string]: 1 | -1 } = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** No text here is longer than is in sight, so that these keys have no use in one; in a list they have. */
const isClicked = ({ key, target }: KeyboardEvent) =>
  (key === 'PageDown' || key === 'PageUp') && !(target instanceof HTMLSelectElement);

/** Where keys have a meaning of their own. */
function takesKeys(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
