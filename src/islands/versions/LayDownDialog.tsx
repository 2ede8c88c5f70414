import { type FormEvent, useRef, useState } from 'preact/compat';
import styles from '../../styles/pages/lay-down.css?url';
import { text } from '../../text/nl.ts';
import { versionsText } from '../../text/versions.ts';
import type { VersionWords } from '../../worksheet/saved/version-text.ts';
import { today } from '../answers/today.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { loadStyles } from '../dialog/load-styles.ts';
import { layDownAs } from './lay-down-as.ts';
import { VersionFields } from './VersionFields.tsx';

interface Props {
  /** What stands in the fields at first, where more is known than the day. */
  readonly proposal?: Partial<VersionWords> | undefined;
  /** Told once the dialog is closed; '' when nothing was laid down. */
  readonly onClose: (laidDown: string) => void;
}

const words = versionsText.layDown;

/** What it looks like comes with it. */
export const loadLayDownStyles = () => loadStyles(styles);

/** What the version is called, of when it is and by whom. */
export function LayDownDialog({ proposal, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const laidDown = useRef('');
  const isBusy = useRef(false);
  const [initial] = useState<VersionWords>({ name: '', date: today(), by: '', remark: '', ...proposal });
  const typed = useRef(initial);
  const [problem, setProblem] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    setProblem('');
    const outcome = await layDownAs(typed.current);
    isBusy.current = false;
    if (!outcome.ok) return setProblem(outcome.problem);
    laidDown.current = outcome.value.version.name;
    dialog.current?.close();
  };
  return (
    <Dialog
      title={words.title}
      describedBy={aboutId}
      dialog={dialog}
      onClose={() => onClose(laidDown.current)}
    >
      <p id={aboutId}>{words.about}</p>
      <form className="lay-down" onSubmit={submit}>
        <VersionFields
          initial={initial}
          isFirst
          onChange={(changed) => {
            typed.current = { ...typed.current, ...changed };
          }}
        />
        <div role="alert">{problem !== '' && <p className="lay-down__problem">{problem}</p>}</div>
        <div className="dialog__buttons">
          <button
            type="button"
            className="nl-button nl-button--secondary"
            onClick={() => dialog.current?.close()}
          >
            {text.actions.cancel}
          </button>
          <button type="submit" className="nl-button nl-button--primary">
            {words.confirm}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const aboutId = 'versie-uitleg';
