import { type ReactNode, useEffect, useId, useRef } from 'react';
import { text } from '../text/nl.ts';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question before something goes. Escape and 'Annuleren' leave everything as it is; focus goes back by itself. */
export function ConfirmDialog({ title, children, confirm, onConfirm, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={titleId} onClose={onCancel}>
      <p className="dialog__title" id={titleId}>
        {title}
      </p>
      {children}
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
    </dialog>
  );
}
