import { formatDutchDate } from '../../basics/dutch-format.ts';
import { type IsoDate, isoDate } from '../../basics/iso-date.ts';
import type { Period } from '../../basics/period.ts';
import { actionListText as words } from '../../text/action-list.ts';
import { takesPlainLine } from '../controls/plain-typing.ts';

interface Props {
  readonly id: string;
  readonly value: string;
  /** What that means. */
  readonly period: Period | undefined;
  readonly today: IsoDate;
  readonly onChange: (value: string) => void;
}

/** A time in words: typed, or one of the months to come picked from the list. Under it stands how it is read. */
export function WhenControl({ id, value, period, today, onChange }: Props) {
  const months = monthsFrom(today);
  return (
    <>
      <div className="one-line" data-text={value}>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          ref={takesPlainLine}
          type="text"
          list={`${id}-maanden`}
          autoComplete="off"
          aria-describedby={`${id}-lezing`}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <p className="action__read" id={`${id}-lezing`}>
        {readAs(value, period)}
      </p>
      <datalist id={`${id}-maanden`}>
        {[...months.map(({ inYear }) => inYear), ...months.map(({ month }) => words.everyYear(month))].map(
          (option) => (
            <option key={option} value={option} />
          ),
        )}
      </datalist>
    </>
  );
}

function readAs(value: string, period: Period | undefined): string {
  if (value.trim() === '') return '';
  if (period === undefined) return words.noTime;
  const day = formatDutchDate(period.last);
  return period.isYearly ? words.yearly(day) : words.by(day);
}

/** This month, and the eleven after it. */
function monthsFrom(today: IsoDate): readonly { readonly month: string; readonly inYear: string }[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, at) => {
    const day = isoDate(year + Math.floor((month - 1 + at) / 12), ((month - 1 + at) % 12) + 1, 1);
    const inYear = formatDutchDate(day ?? today).replace(/^\d+ /, '');
    return { month: inYear.replace(/ \d+$/, ''), inYear };
  });
}
