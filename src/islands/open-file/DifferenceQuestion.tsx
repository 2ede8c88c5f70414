import { dossierText } from '../../text/dossiers.ts';
import type { DescribedDifference } from '../../worksheet/describe-difference.ts';
import type { Choice, Difference } from '../../worksheet/differences.ts';
import type { MergeWords } from './MergeForm.tsx';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly sheet: string;
  readonly difference: Difference;
  readonly described: DescribedDifference;
  readonly choice: Choice;
  readonly words: Pick<MergeWords, 'mine' | 'theirs'>;
  readonly onChoose: (choice: Choice) => void;
}

/** One answer that stands differently in the two: both are shown in full, and one or both stay. */
export function DifferenceQuestion({ id, sheet, difference, described, choice, words, onChoose }: Props) {
  const { removed, nothing: empty, both, newest } = dossierText.opening.merging;
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
