import { useRef } from 'react';
import { dossierText } from '../../text/dossiers.ts';
import { Dialog } from '../Dialog.tsx';

interface Props {
  readonly text: string;
  readonly onClose: () => void;
}

/** Says why a file is not opened, and that nothing was changed. */
export function FileProblemDialog({ text, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { notOpened, nothingChanged, close } = dossierText.opening;
  return (
    <Dialog title={notOpened} onClose={onClose} dialog={dialog}>
      <p>{text}</p>
      <p>{nothingChanged}</p>
      <div className="dialog__buttons">
        <button
          type="button"
          className="nl-button nl-button--primary"
          onClick={() => dialog.current?.close()}
        >
          {close}
        </button>
      </div>
    </Dialog>
  );
}
