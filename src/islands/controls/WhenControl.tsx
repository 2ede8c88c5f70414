import { useEffect, useRef, useState } from 'preact/compat';
import { readComingDay } from '../../basics/coming-day.ts';
import { readDutchDate } from '../../basics/dutch-date.ts';
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { dateRange, type IsoDate, isDate, isoDate, yearOf } from '../../basics/iso-date.ts';
import { readPeriod } from '../../basics/period.ts';
import { whenText as words } from '../../text/when.ts';
import { takesPlainLine } from './plain-typing.ts';

export interface WhenProps {
  readonly id: string;
  readonly describedBy?: string | undefined;
  /** Of the question, as it is heard. */
  readonly label: string;
  /** ISO date, or a time in words. */
  readonly value: string;
  readonly today: IsoDate;
  readonly onChange: (value: string) => void;
}

/**
 * A time: a day or words, typed; a month picked from the list, or a day from the calendar. A day is kept as one, words as they
 * are typed. Under it stands how words are read.
 */
export default function WhenControl({ id, describedBy, label, value, today, onChange }: WhenProps) {
  // As it is typed until the box is left: else a day would be written out under the caret.
  const [typed, setTyped] = useState<string>();
  const [isPicking, setPicking] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const present = typed !== undefined && meant(typed, today) === value ? typed : formatDutchDate(value);
  const months = monthsFrom(today);
  return (
    <>
      <div className="when">
        <div className="one-line" data-text={present}>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id={id}
            ref={(control) => {
              box.current = control;
              takesPlainLine(control);
            }}
            type="text"
            list={`${id}-maanden`}
            autoComplete="off"
            aria-describedby={[describedBy, `${id}-lezing`].filter(Boolean).join(' ')}
            value={present}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              onChange(meant(currentTarget.value, today));
            }}
            onBlur={() => setTyped(undefined)}
          />
        </div>
        {isPicking && (
          <Calendar
            value={value}
            onPick={(day) => {
              setTyped(undefined);
              onChange(day);
              box.current?.focus();
            }}
            onClose={() => setPicking(false)}
          />
        )}
        <button
          type="button"
          className="when__pick"
          aria-label={words.pickDay(label)}
          onClick={() => setPicking(true)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 3.5h12v10H2zM2 6.5h12M5 1.5v3M11 1.5v3" />
          </svg>
        </button>
      </div>
      <p className="reference__state when__read" id={`${id}-lezing`}>
        {readAs(present, value, today)}
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

interface CalendarProps {
  readonly value: string;
  readonly onPick: (day: IsoDate) => void;
  readonly onClose: () => void;
}

/** The browser's own, opened by a box that nobody sees. */
function Calendar({ value, onPick, onClose }: CalendarProps) {
  const box = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once.
  useEffect(() => {
    try {
      box.current?.showPicker();
    } catch {
      // A browser that opens none on request: a day can be typed.
      onClose();
    }
  }, []);
  return (
    <input
      className="when__day"
      ref={box}
      type="date"
      {...dateRange}
      tabIndex={-1}
      aria-hidden="true"
      value={isDate(value) ? value : ''}
      onChange={({ currentTarget: { value: day } }) => {
        if (isDate(day)) onPick(day);
      }}
    />
  );
}

/** A day whose year had to be guessed stays as it was typed; 'volgende week vrijdag' is another day when it is read later. */
function meant(typed: string, today: IsoDate): string {
  const day = readDutchDate(typed, yearOf(today));
  return day?.isSure ? day.date : (readComingDay(typed, today) ?? typed);
}

/** A day says so itself, but for one that is told from where we stand. */
function readAs(present: string, value: string, today: IsoDate): string {
  if (isDate(value) && readComingDay(present, today) === value) return words.by(formatDutchDate(value));
  if (value.trim() === '' || isDate(value)) return '';
  const period = readPeriod(value, today);
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
