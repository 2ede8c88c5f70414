import { type KeyboardEvent, useState } from 'preact/compat';
import { formatDutchDate } from '../../../../basics/dutch-format.ts';
import { type IsoDate, isDate } from '../../../../basics/iso-date.ts';
import { lookBackText } from '../../../../text/look-back.ts';
import { formerAims } from '../../../../worksheet/charts/former-aims.ts';
import { seriesOf } from '../../../../worksheet/charts/series.ts';
import type { Chart } from '../../../../worksheet/definition/rules.ts';
import { besideQuestion } from '../../../../worksheet/meeting/beside.ts';
import { chooseDay, chosenDay } from '../../../../worksheet/meeting/chosen-day.ts';
import { measurementOn, moveMeasurements, movesBetween } from '../../../../worksheet/meeting/measuring.ts';
import { DateControl } from '../../../controls/DateControl.tsx';
import { Told } from '../../../dialog/Told.tsx';
import { useMessage } from '../../../dialog/use-message.ts';
import { useMeeting } from '../../context/meeting-context.ts';
import { ResultLine } from './ResultLine.tsx';
import { useLaidDown } from './use-laid-down.ts';
import { useLookBackDay } from './use-look-back-day.ts';

const words = lookBackText.measured;

/** Each result with what was measured: only the new figure is typed, and the line is drawn at once. */
export function LookBackFigures({ chart }: { readonly chart: Chart }) {
  const { lookup, sources, today, isRoom, change, changeQuietly } = useMeeting();
  const [lookBack] = useLookBackDay();
  const [message, setMessage] = useMessage();
  const [from, setFrom] = useState<IsoDate>();
  const laidDown = useLaidDown();
  const series = seriesOf(chart, lookup, sources, formerAims(chart, laidDown, sources));
  if (series.length === 0) return <p className="meeting__quiet">{words.none}</p>;
  const lines = series.map(({ line }) => line);
  const { field } = chart.measured;
  const answer = lookup(field);
  const register = besideQuestion.day(field);
  const chosen = chosenDay(lookup(register), lookBack) ?? lookBack;
  const isOn = (day: IsoDate) => lines.some((line) => measurementOn(chart, line, answer, day) !== undefined);
  // Where the move of figures was taken back, they are of their former day again.
  const day = from !== undefined && !isOn(chosen) && isOn(from) ? from : chosen;
  const setDayTo = (to: IsoDate) => {
    // Of the look-back itself all that was typed; of another day only what was typed today: the rest was measured before.
    const since = day === lookBack ? 0 : new Date(`${today}T00:00`).getTime();
    const { moved, kept } = movesBetween(chart, lines, answer, { from: day, to, since });
    if (moved.length > 0) change(field, moveMeasurements(chart, lines, day, to, since));
    setFrom(moved.length > 0 ? day : undefined);
    changeQuietly(register, chooseDay(lookBack, to));
    setMessage(
      [
        moved.length > 0 ? words.moved(moved.length, formatDutchDate(to)) : '',
        kept.length > 0 ? words.kept(kept.length, formatDutchDate(to)) : '',
      ]
        .join(' ')
        .trim(),
    );
  };
  const dayId = `dag-${field}`;
  return (
    <>
      {!isRoom && (
        <div className="look-back__day">
          <label htmlFor={dayId}>{words.day}</label>
          <DateControl
            id={dayId}
            describedBy={undefined}
            label={words.day}
            value={day}
            onChange={(value) => isDate(value) && setDayTo(value)}
          />
          <Told messages={[message]} isBeside />
        </div>
      )}
      <ul className="look-back" onKeyDown={toNextFigure}>
        {series.map((one) => (
          <ResultLine key={one.row} chart={chart} series={one} day={day} />
        ))}
      </ul>
    </>
  );
}

/** Type, Enter, the next. */
function toNextFigure(event: KeyboardEvent<HTMLElement>) {
  const { target, currentTarget } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  const figures = [...currentTarget.querySelectorAll<HTMLInputElement>('.look-back__figure-now input')];
  const at = figures.indexOf(target);
  if (at === -1) return;
  event.preventDefault();
  (figures[at + 1] ?? target).focus();
}
