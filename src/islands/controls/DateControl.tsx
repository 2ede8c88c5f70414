import {
  type ClipboardEvent,
  type ComponentType,
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'preact/compat';
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { dateRange, isDate, yearOf } from '../../basics/iso-date.ts';
import { guardDates, stopGuardingDates } from '../answers/unusable-dates.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { GrowingText } from './GrowingText.tsx';
import type { WhenProps } from './WhenControl.tsx';

interface Props {
  readonly id: string;
  readonly describedBy: string | undefined;
  /** Named in what is said once the field is left. */
  readonly label: string;
  /** ISO date; or a text that came from elsewhere. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether a time in words is an answer too. */
  readonly inWords?: boolean | undefined;
}

/** What stands in the box while it is no date that can be kept. */
interface Draft {
  /** As the browser gives it: '' for a date that is half or does not exist. */
  readonly typed: string;
  /** The value that it would have replaced: once that is another, the draft is over. */
  readonly over: string;
  /** A date is half until it is whole: nothing is said before the box is left. */
  readonly isLeft: boolean;
}

/** Few ever see it. What cannot be loaded is not said: the box itself still says that something is wrong. */
const DateMessage = lazy(() => import('./DateMessage.tsx').catch(() => ({ default: () => <></> })));

function PlainWhen({ id, describedBy, value, onChange }: WhenProps) {
  return (
    <GrowingText
      {...{ id, describedBy, onChange }}
      value={formatDutchDate(value)}
      room="one-line"
      hasLineBreaks={false}
    />
  );
}

export function DateControl({ inWords, ...props }: Props) {
  return inWords === true ? <TimeInWords {...props} /> : <DayControl {...props} />;
}

let loadedWhen: ComponentType<WhenProps> | undefined;

/** A day or a time in words. Until what it takes is loaded, and where it cannot be, both can be typed all the same. */
function TimeInWords(props: Omit<Props, 'inWords'>) {
  const { today } = useWorksheet();
  const { id } = props;
  const [When, setWhen] = useState(() => loadedWhen);
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    if (When !== undefined) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    import('./WhenControl.tsx').then(
      ({ default: control }) => {
        loadedWhen = control;
        const show = () => setWhen(() => control);
        const box = document.getElementById(id);
        // Nobody's box goes from under their hands.
        if (box !== null && box === document.activeElement)
          box.addEventListener('blur', show, { once: true, signal });
        else if (!signal.aborted) show();
      },
      () => setAway(true),
    );
    return () => leaving.abort();
  }, [When, id]);
  const Control = When ?? PlainWhen;
  return (
    <>
      <Control {...props} today={today} />
      {When === undefined && !isAway && <span data-loading hidden />}
    </>
  );
}

/**
 * The browser's own date box. What is typed in it counts once it is a date that a worksheet can have; until then the former
 * value stays, and what is wrong is said when the box is left. A text that is no date stands under it.
 */
function DayControl({ id, describedBy, label, value, onChange }: Props) {
  const { today } = useWorksheet();
  const box = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<Draft>();
  const present = draft?.over === value ? draft : undefined;
  const isOther = value.trim() !== '' && !isDate(value);
  const isWrong = present === undefined ? isOther : present.isLeft;
  const errorId = `${id}-fout`;

  // Half a date goes when the answer is changed elsewhere: Preact sees no difference between that and an empty box.
  useEffect(() => {
    if (box.current?.validity.badInput) box.current.value = isDate(value) ? value : '';
  }, [value]);

  const keep = (date: string) => {
    setDraft(undefined);
    if (date !== value) onChange(date);
  };
  const read = ({ value: typed, validity }: HTMLInputElement, isLeft: boolean) => {
    if (isDate(typed) || (typed === '' && !validity.badInput && (present !== undefined || !isLeft)))
      keep(typed);
    else if (typed !== '' || validity.badInput) setDraft({ typed, over: value, isLeft });
  };
  const paste = async (event: ClipboardEvent<HTMLInputElement>) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { readDutchDate } = await import('../../basics/dutch-date.ts');
    const written = readDutchDate(text, yearOf(today));
    if (written !== undefined) keep(written.date);
  };

  return (
    <>
      <input
        className={`utrecht-textbox utrecht-textbox--html-input question__date${isWrong ? ' utrecht-textbox--invalid' : ''}`}
        id={id}
        ref={box}
        type="date"
        {...dateRange}
        aria-describedby={[describedBy, isWrong && errorId].filter(Boolean).join(' ') || undefined}
        aria-invalid={isWrong || undefined}
        value={present?.typed ?? (isDate(value) ? value : '')}
        onChange={(event) => read(event.currentTarget, false)}
        onFocus={guardDates}
        onBlur={(event) => {
          read(event.currentTarget, true);
          stopGuardingDates();
        }}
        onPaste={paste}
      />
      {isWrong && (
        <Suspense fallback={null}>
          <DateMessage
            id={errorId}
            label={label}
            typed={present?.typed}
            kept={value}
            onChange={(date) => {
              keep(date);
              box.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
