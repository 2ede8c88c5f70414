import { formatDutchDate } from '../../basics/dutch-format.ts';
import { reportChoiceText as words } from '../../text/report-choice.ts';
import type { VersionWords } from '../../worksheet/saved/version-text.ts';
import { VersionFields } from '../versions/VersionFields.tsx';
import { Choice, ChoiceGroup } from './Choice.tsx';

interface Props {
  /** What it is called and of when, until the person says otherwise. */
  readonly proposal: VersionWords;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onChange: (changed: Partial<VersionWords>) => void;
}

/** Whether what the report says is laid down too: once it is agreed on, that is what one comes back to. */
export function LayDownChoice({ proposal, isChosen, onChoose, onChange }: Props) {
  const { name, date } = proposal;
  return (
    <ChoiceGroup title={words.layDownTitle}>
      <Choice
        type="checkbox"
        name="vastleggen"
        label={words.layDown}
        about={words.layDownAbout}
        isChosen={isChosen}
        onChange={onChoose}
      />
      {isChosen && (
        <details className="choice-group__more">
          <summary>{words.layDownAs(words.version(name, formatDutchDate(date)))}</summary>
          <div className="lay-down">
            <VersionFields initial={proposal} onChange={onChange} />
          </div>
        </details>
      )}
    </ChoiceGroup>
  );
}
