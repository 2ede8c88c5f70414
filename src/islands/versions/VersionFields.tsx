import { type ReactNode, useState } from 'preact/compat';
import { versionsText } from '../../text/versions.ts';
import { longestTitle } from '../../worksheet/saved/dossier-card.ts';
import { longestRemark } from '../../worksheet/saved/open-dossier-versions.ts';
import type { VersionWords } from '../../worksheet/saved/version-text.ts';

interface Props {
  /** What stands there at first. */
  readonly initial: VersionWords;
  readonly onChange: (changed: Partial<VersionWords>) => void;
  /** The focus begins at its name. */
  readonly isFirst?: true;
}

const words = versionsText.layDown;
const box = 'utrecht-textbox utrecht-textbox--html-input';

/** What a version is called, of when it is and by whom. Nothing has to be filled in. */
export function VersionFields({ initial, onChange, isFirst }: Props) {
  // What is typed is the browser's: half a date is no value yet.
  const [first] = useState(initial);
  return (
    <>
      <Labelled id="versie-naam" label={words.name} help={words.nameHelp}>
        <input
          className={box}
          id="versie-naam"
          type="text"
          {...(isFirst && { 'data-first': '' })}
          autoComplete="off"
          maxLength={longestTitle}
          aria-describedby="versie-naam-uitleg"
          defaultValue={first.name}
          onInput={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
      </Labelled>
      <Labelled id="versie-datum" label={words.date}>
        <input
          className={box}
          id="versie-datum"
          type="date"
          defaultValue={first.date}
          onInput={({ currentTarget }) => onChange({ date: currentTarget.value })}
        />
      </Labelled>
      <Labelled id="versie-door" label={words.by} help={words.byHelp}>
        <input
          className={box}
          id="versie-door"
          type="text"
          autoComplete="off"
          maxLength={longestTitle}
          aria-describedby="versie-door-uitleg"
          defaultValue={first.by}
          onInput={({ currentTarget }) => onChange({ by: currentTarget.value })}
        />
      </Labelled>
      <Labelled id="versie-opmerking" label={words.remark}>
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea"
          id="versie-opmerking"
          rows={2}
          maxLength={longestRemark}
          defaultValue={first.remark}
          onInput={({ currentTarget }) => onChange({ remark: currentTarget.value })}
        />
      </Labelled>
    </>
  );
}

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
