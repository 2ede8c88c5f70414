import { type ReactNode, useRef } from 'preact/compat';
import { useOwnId } from '../preact/use-own-id.ts';
import { Dialog } from './Dialog.tsx';
import { closeAndThen, DialogButtons } from './DialogButtons.tsx';

interface Props {
  readonly title: string;
  /** `loss`: something goes that may not come back. `reading`: focus begins at the text, which is then not announced first. */
  readonly kind?: 'loss' | 'reading' | undefined;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

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
      <DialogButtons dialog={dialog} confirm={confirm} onConfirm={() => closeAndThen(dialog, onConfirm)} />
    </Dialog>
  );
}
