import { useRef } from 'preact/compat';
import { answeringText } from '../../../text/answering.ts';
import { Dialog } from '../../dialog/Dialog.tsx';

interface Props {
  /** No question was answered. */
  readonly isEmpty: boolean;
  readonly isNameless: boolean;
  /** To fill in what is missing. */
  readonly onBack: () => void;
  /** Escape: the focus is where it was. */
  readonly onCancel: () => void;
  readonly onGoOn: () => void;
}

const words = answeringText.check;

/** Asked once: what would make more of the input. It can go as it is. */
export function MissingQuestion({ isEmpty, isNameless, onBack, onCancel, onGoOn }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const chosen = useRef(onCancel);
  return (
    <Dialog title={words.title} dialog={dialog} onClose={() => chosen.current()}>
      {isEmpty && <p>{words.nothing}</p>}
      {isNameless && <p>{words.noName}</p>}
      <div className="dialog__buttons">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => {
            chosen.current = onGoOn;
            dialog.current?.close();
          }}
        >
          {words.on}
        </button>
        <button
          type="button"
          className="nl-button nl-button--primary"
          onClick={() => {
            chosen.current = onBack;
            dialog.current?.close();
          }}
        >
          {words.back}
        </button>
      </div>
    </Dialog>
  );
}
