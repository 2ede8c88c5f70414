import type { RefObject } from 'preact/compat';
import { text } from '../../text/nl.ts';

interface Props {
  readonly dialog: RefObject<HTMLDialogElement>;
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** The foot of a question: leave everything as it is, or do it. */
export function DialogButtons({ dialog, confirm, onConfirm }: Props) {
  return (
    <div className="dialog__buttons">
      <button
        type="button"
        className="nl-button nl-button--secondary"
        onClick={() => dialog.current?.close()}
      >
        {text.actions.cancel}
      </button>
      <button type="button" className="nl-button nl-button--primary" onClick={onConfirm}>
        {confirm}
      </button>
    </div>
  );
}

/** Milliseconds. While a dialog is open the page is inert; what is said while it closes is not heard. */
const untilHeard = 100;

/** Closed before it goes, so that focus is back in the page, wherever that is taken to next. */
export function closeAndThen(dialog: RefObject<HTMLDialogElement>, then: () => void): void {
  dialog.current?.close();
  setTimeout(then, untilHeard);
}
