import { type ReactNode, useRef } from 'preact/compat';
import { text } from '../../text/nl.ts';
import { useOwnId } from '../preact/use-own-id.ts';
import { Dialog } from './Dialog.tsx';

interface Props {
  readonly title: string;
  /** `loss`: something goes that may not come back. `reading`: focus begins at the text, which is then not announced first. */
  readonly kind?: 'loss' | 'reading' | undefined;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Milliseconds. While a dialog is open the page is inert; a message while it closes is not announced. */
const untilHeard = 100;

/** A question before something is done. Escape and 'Annuleren' leave everything as it is. */
export function ConfirmDialog({ title, kind, children, confirm, onConfirm, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const bodyId = useOwnId();
  return (
    <Dialog
      title={title}
      role={kind === 'loss' ? 'alertdialog' : undefined}
      describedBy={kind === 'reading' ? undefined : bodyId}
      onClose={onCancel}
      dialog={dialog}
    >
      <div id={bodyId}>{children}</div>
      <div className="dialog__buttons">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => dialog.current?.close()}
        >
          {text.actions.cancel}
        </button>
        <button
          type="button"
          className="nl-button nl-button--primary"
          onClick={() => {
            // Closed before it goes, so that focus is back in the page, wherever that is taken to next.
            dialog.current?.close();
            setTimeout(onConfirm, untilHeard);
          }}
        >
          {confirm}
        </button>
      </div>
    </Dialog>
  );
}
