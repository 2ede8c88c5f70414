import { type ReactNode, type RefObject, useEffect, useRef } from 'preact/compat';
import styles from '../../styles/pages/dialog.css?url';
import { useOwnId } from '../preact/use-own-id.ts';
import { loadStyles } from './load-styles.ts';

interface Props {
  readonly title: string;
  readonly size?: 'wide';
  readonly role?: 'alertdialog' | undefined;
  /** Id of the text in it that is said with its title. */
  readonly describedBy?: string | undefined;
  readonly children: ReactNode;
  /** Escape closes the dialog too. */
  readonly onClose: () => void;
  /** To close it from a button, so that focus goes back to where it was. */
  readonly dialog?: RefObject<HTMLDialogElement>;
}

/** Milliseconds. What has the focus already as a dialog comes is not heard (Orca in Firefox): it takes it a little later. */
const untilThere = 100;

/**
 * A question over the page: nothing else can be done until it is answered. Focus begins at what is marked `data-first`, else
 * at the question itself: on a button it would be the button alone that is heard (Orca in Firefox). It goes back by itself.
 */
export function Dialog({ title, size, role, describedBy, children, onClose, dialog }: Props) {
  const own = useRef<HTMLDialogElement>(null);
  const element = dialog ?? own;
  const titleId = useOwnId();
  useEffect(() => {
    const shown = element.current;
    void loadStyles(styles).then(() => {
      if (shown?.isConnected !== true) return;
      shown.showModal();
      const first = shown.querySelector<HTMLElement>('[data-first]') ?? shown;
      if (document.activeElement !== first) {
        first.focus();
        return;
      }
      first.blur();
      setTimeout(() => {
        if (document.activeElement === document.body) first.focus();
      }, untilThere);
    });
  }, [element]);
  return (
    <dialog
      className={size === undefined ? 'dialog' : `dialog dialog--${size}`}
      ref={element}
      tabIndex={-1}
      role={role}
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      onClose={onClose}
    >
      <h2 className="dialog__title" id={titleId}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
