import { type ReactNode, useRef } from 'react';
import { text } from '../../text/nl.ts';
import { Dialog } from './Dialog.tsx';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question before something goes. Escape and 'Annuleren' leave everything as it is. */
export function ConfirmDialog({ title, children, confirm, onConfirm, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Dialog title={title} onClose={onCancel} dialog={dialog}>
      {children}
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
            onConfirm();
          }}
        >
          {confirm}
        </button>
      </div>
    </Dialog>
  );
}
