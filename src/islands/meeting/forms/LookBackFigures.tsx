import { type KeyboardEvent, useState } from 'preact/compat';
import { type IsoDate, isDate } from '../../../basics/iso-date.ts';
import { lookBackText } from '../../../text/look-back.ts';
import { formerAims } from '../../../worksheet/charts/former-aims.ts';
import { seriesOf } from '../../../worksheet/charts/series.ts';
import type { Chart } from '../../../worksheet/definition/rules.ts';
import { measurementOn, moveMeasurements } from '../../../worksheet/meeting/measuring.ts';
import { DateControl } from '../../controls/DateControl.tsx';
import { useMeeting } from '../context/meeting-context.ts';
import { ResultLine } from './ResultLine.tsx';
import { useLaidDown } from './use-laid-down.ts';

const words = lookBackText.measured;

/** Each result with what was measured: only the new figure is typed, and the line is drawn at once. */
export function LookBackFigures({ chart }: { readonly chart: Chart }) {
  const { lookup, sources, today, isRoom, change } = useMeeting();
  const [day, setDay] = useState(today);
  const [since] = useState(Date.now);
  const laidDown = useLaidDown();
  const series = seriesOf(chart, lookup, sources, formerAims(chart, laidDown, sources));
  if (series.length === 0) return <p className="meeting__quiet">{words.none}</p>;
  const lines = series.map(({ line }) => line);
  const setDayTo = (to: IsoDate) => {
    const { field } = chart.measured;
    const isAny = lines.some((line) => measurementOn(chart, line, lookup(field), day) !== undefined);
    if (isAny) change(field, moveMeasurements(chart, lines, day, to, since));
    setDay(to);
  };
  const dayId = `dag-${chart.measured.field}`;
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
