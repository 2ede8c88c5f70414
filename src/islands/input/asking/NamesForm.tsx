import { useEffect, useRef, useState } from 'preact/compat';
import { askingText } from '../../../text/asking.ts';
import { text } from '../../../text/nl.ts';
import { namesFrom } from '../../../worksheet/saved/tidy-text.ts';
import { GrowingText } from '../../controls/GrowingText.tsx';
import { helpOf, LabelledField } from './LabelledField.tsx';

interface Props {
  /** Of the invitation. */
  readonly id: string;
  readonly names: readonly string[];
  readonly onNames: (names: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** Who were asked, to change: a name on each line. */
export function NamesForm({ id, names, onNames, onCancel }: Props) {
  const { form, kept } = askingText;
  const [typed, setTyped] = useState(names.join('\n'));
  const element = useRef<HTMLFormElement>(null);
  const box = `namen-${id}`;
  useEffect(() => element.current?.querySelector('textarea')?.focus(), []);
  return (
    <form
      className="invitation__names"
      ref={element}
      onSubmit={(event) => {
        event.preventDefault();
        onNames(namesFrom(typed));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <LabelledField id={box} label={form.names} help={form.namesHelp}>
        <GrowingText
          id={box}
          describedBy={helpOf(box)}
          value={typed}
          room="some-lines"
          hasLineBreaks
          onChange={setTyped}
        />
      </LabelledField>
      <div className="actions__buttons">
        <button type="submit" className="nl-button nl-button--primary">
          {kept.keepNames}
        </button>
        <button type="button" className="nl-button nl-button--subtle" onClick={onCancel}>
          {text.actions.cancel}
        </button>
      </div>
    </form>
  );
}
