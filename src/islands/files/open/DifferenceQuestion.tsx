import { openFileText } from '../../../text/open-file.ts';
import type { Choice } from '../../../worksheet/compare/decisions.ts';
import type { FoundDifference } from './find-differences.ts';

/** What the two versions are called. */
export type MergeWords = (typeof openFileText.merging)['withFile' | 'withFields'];

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly sheet: string;
  readonly found: FoundDifference;
  /** Whether it says something else than a moment ago. */
  readonly isChanged: boolean;
  readonly choice: Choice;
  readonly words: MergeWords;
  readonly onChoose: (choice: Choice) => void;
}

/** One answer that stands differently in the two: both are shown in full, and one or both stay. */
export function DifferenceQuestion({ id, sheet, found, isChanged, choice, words, onChoose }: Props) {
  const { removed, nothing: empty, both, newest, changedHere } = openFileText.merging;
  const { difference, described } = found;
  const nothing = difference.type === 'row' ? removed : empty;
  const options: readonly { readonly choice: Choice; readonly label: string; readonly shown: string }[] = [
    { choice: 'mine', label: words.mine, shown: described.mine || nothing },
    { choice: 'theirs', label: words.theirs, shown: described.theirs || nothing },
    ...(described.canKeepBoth ? [{ choice: 'both' as const, label: both, shown: '' }] : []),
  ];
  return (
    <fieldset className="difference">
      <legend className="difference__where">
        <span className="difference__sheet">{sheet}</span> <span>{described.where.join(' · ')}</span>
        {isChanged && <span className="difference__changed">{changedHere}</span>}
      </legend>
      {options.map((option) => (
        <div className="difference__option" key={option.choice}>
          <input
            className="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            id={`${id}-${option.choice}`}
            name={id}
            checked={choice === option.choice}
            onChange={() => onChoose(option.choice)}
          />
          <label htmlFor={`${id}-${option.choice}`}>
            <span className="difference__side">
              {option.choice === difference.newest ? `${option.label} (${newest})` : option.label}
            </span>
            {option.shown !== '' && <span className="difference__text">{option.shown}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
