import { openFileText } from '../../../text/open-file.ts';
import type { MergeQuestion, SideChoice } from '../../../worksheet/compare/questions.ts';

/** What the two versions are called. */
export type MergeWords = (typeof openFileText.merging)['withFile' | 'withFields'];

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly sheet: string;
  readonly question: MergeQuestion;
  /** Whether it says something else than a moment ago. */
  readonly isChanged: boolean;
  readonly choice: SideChoice;
  readonly words: MergeWords;
  readonly onChoose: (choice: SideChoice) => void;
}

/** One answer that stands differently in the two: both are shown in full, and one or both stay. */
export function DifferenceQuestion({ id, sheet, question, isChanged, choice, words, onChoose }: Props) {
  const { removed, nothing: empty, both, newest, changedHere } = openFileText.merging;
  const { difference, described } = question;
  const [mine, theirs] = described.words;
  const nothing = difference.type === 'row' ? removed : empty;
  const options: readonly { readonly choice: SideChoice; readonly label: string; readonly shown: string }[] =
    [
      { choice: 'mine', label: words.mine, shown: mine || nothing },
      { choice: 'theirs', label: words.theirs, shown: theirs || nothing },
      ...(described.canKeepAll ? [{ choice: 'all' as const, label: both, shown: '' }] : []),
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
