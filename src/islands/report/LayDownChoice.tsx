import { formatDutchDate } from '../../basics/dutch-format.ts';
import { reportChoiceText as words } from '../../text/report-choice.ts';
import { versionsText } from '../../text/versions.ts';
import type { VersionWords } from '../../worksheet/saved/version-text.ts';
import { VersionFields } from '../versions/VersionFields.tsx';
import { Choice, ChoiceGroup } from './Choice.tsx';

interface Props {
  /** What it is called, of when and by whom, as far as the person said otherwise. */
  readonly version: VersionWords;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onChange: (changed: Partial<VersionWords>) => void;
}

/** Whether what the report says is laid down too: once it is agreed on, that is what one comes back to. */
export function LayDownChoice({ version, isChosen, onChoose, onChange }: Props) {
  const day = formatDutchDate(version.date);
  const name = version.name.trim() || versionsText.layDown.unnamed(day);
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
          <summary>{words.layDownAs(words.version(name, day))}</summary>
          <div className="lay-down">
            <VersionFields initial={version} onChange={onChange} />
          </div>
        </details>
      )}
    </ChoiceGroup>
  );
}
