import { useEffect } from 'preact/compat';
import { readDutchDate } from '../../basics/dutch-date.ts';
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { yearOf } from '../../basics/iso-date.ts';
import { dateText } from '../../text/dates.ts';
import { isYear } from '../../worksheet/charts/target-lines.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { announce } from '../dialog/announce.ts';
import { focusInSight } from '../dialog/focus.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  /** What was typed in the box, '' when the browser makes no date of it; absent when it shows a text that came from elsewhere. */
  readonly typed: string | undefined;
  /** What is kept now. */
  readonly kept: string;
  readonly onChange: (date: string) => void;
}

/** What is wrong with a date, what is kept meanwhile, and the date that was meant where that can be guessed. */
export default function DateMessage({ id, label, typed, kept, onChange }: Props) {
  const { today } = useWorksheet();
  const guess = readDutchDate(typed ?? kept, yearOf(today))?.date;
  const words = sentences(typed, kept).join(' ');
  useEffect(() => {
    if (typed !== undefined) announce(`${label}: ${words}`);
    // Said when the box is left: it came above where the person is by now.
    if (document.activeElement?.matches('article :not(.status-bar *)')) focusInSight(document.activeElement);
  }, [label, typed, words]);
  return (
    <div className="question__date-problem">
      <p className="question__error utrecht-form-field-error-message" id={id}>
        {words}
      </p>
      {guess !== undefined && (
        <button type="button" className="nl-button nl-button--secondary" onClick={() => onChange(guess)}>
          {dateText.didYouMean(typed === undefined ? formatDutchDate(guess) : guess.slice(0, 4))}
        </button>
      )}
      {typed === undefined && (
        <button type="button" className="nl-button nl-button--subtle" onClick={() => onChange('')}>
          {dateText.remove}
        </button>
      )}
    </div>
  );
}

function sentences(typed: string | undefined, kept: string): readonly string[] {
  if (typed === undefined) return [isYear(kept) ? dateText.yearAlone(kept) : dateText.noDate(kept)];
  const year = typed.split('-')[0] ?? '';
  return [
    year === '' ? dateText.notWhole : dateText.otherYear(String(Number(year))),
    kept === '' ? dateText.nothingKept : dateText.kept(formatDutchDate(kept)),
  ];
}
