import { useEffect, useRef } from 'preact/compat';
import { entryOf } from '../../../../basics/entry-of.ts';
import { type IsoDate, yearOf } from '../../../../basics/iso-date.ts';
import { lookBackText } from '../../../../text/look-back.ts';
import type { Answer, Row } from '../../../../worksheet/answers/answers.ts';
import type { Change } from '../../../../worksheet/answers/change.ts';
import { cellOf, changeCell } from '../../../../worksheet/answers/rows.ts';
import type { Series } from '../../../../worksheet/charts/series.ts';
import type { Column } from '../../../../worksheet/definition/definition.ts';
import { columnsOf } from '../../../../worksheet/definition/fields-of.ts';
import type { Chart } from '../../../../worksheet/definition/rules.ts';
import { inMeasurement, keepTarget, measurementOn } from '../../../../worksheet/meeting/measuring.ts';
import { adviceFor } from '../../../../worksheet/reading/advice.ts';
import { focusInSight } from '../../../dialog/focus.ts';
import { Advice } from '../../../questions/Advice.tsx';
import { SeriesTable } from '../../../questions/SeriesTable.tsx';
import { useMeeting } from '../../context/meeting-context.ts';
import { BesideCell } from '../parts/BesideCell.tsx';

const words = lookBackText.measured;

export interface Props {
  readonly chart: Chart;
  readonly series: Series;
  readonly day: IsoDate;
  /** The row of the result itself. */
  readonly result: Row;
  /** Of the result, short. */
  readonly name: string;
  /** What it aims at is what it was opened for. */
  readonly isAdjusting: boolean;
  readonly onShown: () => void;
}

/** What a result shows besides its figure once that is opened, which few do of each result. */
export function ResultBeside({ chart, series, day, result, name, isAdjusting, onShown }: Props) {
  const { lookup, sources, today, change } = useMeeting();
  const { line } = series;
  const { targets, measured } = chart;
  const aim = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (!isAdjusting) return;
    focusInSight(aim.current?.querySelector('input'));
    onShown();
  }, [isAdjusting, onShown]);
  const columns = (field: string) => columnsOf(entryOf(sources, field)?.field);
  const measurement = measurementOn(chart, line, lookup(measured.field), day);
  const { field: _, ...known } = measured;
  const beside = columns(measured.field).filter(
    (column) => !Object.values(known).includes(column.id) || column.id === measured.origin,
  );
  const aims = columns(targets.field).filter(({ id }) => id === targets.target || id === targets.targetYear);
  const target = entryOf(sources, targets.field)?.field;
  const notes = target?.type === 'rows' ? adviceFor(target, lookup(targets.field), yearOf(today)) : [];
  const adjust = (column: string) => (made: Change) => {
    const kept = keepTarget(chart, line, lookup(measured.field));
    if (kept !== undefined) change(measured.field, kept);
    change(targets.field, changeCell(result.id, column, made));
  };
  const cell = (column: Column, answer: Answer | undefined, set: (made: Change) => void) => (
    <BesideCell key={column.id} row={series.row} name={name} column={column} answer={answer} set={set} />
  );
  return (
    <div className="as-in-sheet beside-cells">
      {beside.map((column) =>
        cell(column, measurement && cellOf(measurement, column.id), (made) =>
          change(measured.field, inMeasurement(chart, line, day, column.id, made)),
        ),
      )}
      <fieldset className="look-back__aim" ref={aim}>
        <legend className="question__label utrecht-form-label">{words.target}</legend>
        <p className="question__help utrecht-form-field-description">{words.targetHelp}</p>
        {aims.map((column) => cell(column, cellOf(result, column.id), adjust(column.id)))}
        <Advice texts={notes.filter(({ row }) => row === result.id).map(({ text }) => text)} />
      </fieldset>
      <SeriesTable series={series} />
    </div>
  );
}
