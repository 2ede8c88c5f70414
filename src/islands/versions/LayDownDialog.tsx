import { type FormEvent, type ReactNode, useRef, useState } from 'preact/compat';
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { isDate } from '../../basics/iso-date.ts';
import { $dossier } from '../../storage/current-dossier.ts';
import { layDown } from '../../storage/versions-store.ts';
import styles from '../../styles/pages/lay-down.css?url';
import { text } from '../../text/nl.ts';
import { versionsText } from '../../text/versions.ts';
import { longestTitle } from '../../worksheet/saved/dossier-card.ts';
import { longestRemark } from '../../worksheet/saved/open-dossier-versions.ts';
import { today } from '../answers/today.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { loadStyles } from '../dialog/load-styles.ts';
import { layDownProblemText } from './problem-text.ts';

interface Props {
  /** Told once the dialog is closed; '' when nothing was laid down. */
  readonly onClose: (laidDown: string) => void;
}

const words = versionsText.layDown;

/** What it looks like comes with it. */
export const loadLayDownStyles = () => loadStyles(styles);

/** What the version is called, of when it is and by whom. Nothing has to be filled in. */
export function LayDownDialog({ onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const laidDown = useRef('');
  const isBusy = useRef(false);
  const [problem, setProblem] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.current) return;
    const typed = new FormData(event.currentTarget);
    const of = (name: string) => String(typed.get(name) ?? '').trim();
    const date = of('date');
    if (!isDate(date)) return setProblem(words.dateMissing);
    isBusy.current = true;
    setProblem('');
    const name = of('name') || words.unnamed(formatDutchDate(date));
    const outcome = await layDown($dossier.get(), { name, date, by: of('by'), remark: of('remark') });
    isBusy.current = false;
    if (!outcome.ok) return setProblem(layDownProblemText(outcome.problem));
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
        <Labelled id="versie-naam" label={words.name} help={words.nameHelp}>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id="versie-naam"
            name="name"
            type="text"
            data-first
            autoComplete="off"
            maxLength={longestTitle}
            aria-describedby="versie-naam-uitleg"
          />
        </Labelled>
        <Labelled id="versie-datum" label={words.date}>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id="versie-datum"
            name="date"
            type="date"
            defaultValue={today()}
          />
        </Labelled>
        <Labelled id="versie-door" label={words.by} help={words.byHelp}>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id="versie-door"
            name="by"
            type="text"
            autoComplete="off"
            maxLength={longestTitle}
            aria-describedby="versie-door-uitleg"
          />
        </Labelled>
        <Labelled id="versie-opmerking" label={words.remark}>
          <textarea
            className="utrecht-textarea utrecht-textarea--html-textarea"
            id="versie-opmerking"
            name="remark"
            rows={2}
            maxLength={longestRemark}
          />
        </Labelled>
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

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly children: ReactNode;
}

function Labelled({ id, label, help, children }: LabelledProps) {
  return (
    <div className="lay-down__field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {help !== undefined && (
        <p className="utrecht-form-field-description" id={`${id}-uitleg`}>
          {help}
        </p>
      )}
      {children}
    </div>
  );
}
