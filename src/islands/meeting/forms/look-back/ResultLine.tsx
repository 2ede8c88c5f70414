import { useRef, useState } from 'preact/compat';
import { parseDutchNumber } from '../../../../basics/dutch-format.ts';
import { entryOf } from '../../../../basics/entry-of.ts';
import type { IsoDate } from '../../../../basics/iso-date.ts';
import { lookBackText } from '../../../../text/look-back.ts';
import { answerOf, textOf } from '../../../../worksheet/answers/answers.ts';
import { cellOf, visibleRows } from '../../../../worksheet/answers/rows.ts';
import type { Series } from '../../../../worksheet/charts/series.ts';
import { targetChart, targetWords } from '../../../../worksheet/charts/target-chart.ts';
import { columnsOf } from '../../../../worksheet/definition/fields-of.ts';
import type { Chart } from '../../../../worksheet/definition/rules.ts';
import { besideRows } from '../../../../worksheet/meeting/beside.ts';
import { courseOf } from '../../../../worksheet/meeting/look-back.ts';
import { inMeasurement, measurementOn, withoutSaying } from '../../../../worksheet/meeting/measuring.ts';
import { shortened } from '../../../../worksheet/reading/answer-text.ts';
import { InputControl } from '../../../controls/InputControl.tsx';
import { announce } from '../../../dialog/announce.ts';
import { Advice } from '../../../questions/Advice.tsx';
import { Figure } from '../../../questions/Figure.tsx';
import { useMeeting } from '../../context/meeting-context.ts';
import { AgreedLine } from '../parts/AgreedLine.tsx';
import { longestRowName, More } from '../parts/More.tsx';
import { CourseButtons } from './CourseButtons.tsx';
import { FormerWords, ResultBeside, SeriesOffer } from './rest-on-use.tsx';
import { usePastedSeries } from './use-pasted-series.ts';

const words = lookBackText.measured;

interface Props {
  readonly chart: Chart;
  readonly series: Series;
  /** Of the new figures. */
  readonly day: IsoDate;
}

const figureId = ({ row }: Series) => `cijfer-${row}`;
const focusFigure = (series: Series) => document.getElementById(figureId(series))?.focus();

/** One result: how it stands in words, its line, and the figure of today. */
export function ResultLine({ chart, series, day }: Props) {
  const { lookup, sources, today, change, isRoom } = useMeeting();
  const { line, name, unit } = series;
  const { targets, measured } = chart;
  const shown = shortened(name, longestRowName);
  const before = useRef<string>();
  const [isAdjusting, setAdjusting] = useState(false);
  const pasted = usePastedSeries();
  const answer = lookup(measured.field);
  const measurement = measurementOn(chart, line, answer, day);
  const result = visibleRows(lookup(targets.field)).find(({ id }) => id === series.row);
  const columns = columnsOf(entryOf(sources, measured.field)?.field);
  const value = columns.find(({ id }) => id === measured.value);
  const standing = targetWords(line, today);
  const typed = textOf(measurement && cellOf(measurement, measured.value));
  const figure = parseDutchNumber(typed, unit);
  if (result === undefined) return null;
  const leave = () => {
    const drop = withoutSaying(chart, line, day, answer);
    if (drop !== undefined) change(measured.field, drop);
    if (before.current !== undefined && before.current !== standing) announce(standing);
    before.current = undefined;
  };
  return (
    <li className="look-back__result" data-row={series.row} data-course={courseOf(result)}>
      <div className="look-back__about">
        <p className="look-back__text">{name}</p>
        <p className="look-back__measured">{standing}</p>
        {!('misses' in line) && line.earlier.length > 0 && (
          <FormerWords line={line} source={isRoom ? undefined : entryOf(sources, targets.field)} />
        )}
        <AgreedLine
          answer={answerOf(result.cells, besideRows.agreed(targets.name))}
          present={textOf(cellOf(result, targets.name))}
        />
        {!isRoom && value?.type === 'number' && (
          <div
            className="look-back__figure-now"
            onFocusIn={() => {
              before.current = standing;
            }}
            onFocusOut={leave}
            onPasteCapture={pasted.notice}
          >
            <InputControl
              input={{ id: value.id, type: 'number', label: words.figure, ...(unit !== '' && { unit }) }}
              id={figureId(series)}
              answer={measurement && cellOf(measurement, measured.value)}
              change={(made) => change(measured.field, inMeasurement(chart, line, day, measured.value, made))}
              need={undefined}
              layout="cell"
              rowName={shown}
            />
          </div>
        )}
        {unit === '%' && typed.includes('€') && <Advice texts={[words.noAmount]} />}
        {unit === '%' && figure !== undefined && figure > 100 && <Advice texts={[words.aboveWhole]} />}
        {pasted.copied && (
          <SeriesOffer
            copied={pasted.copied}
            place={{ chart, columns, shown: visibleRows(answer), about: series, row: undefined }}
            onMake={(made) => {
              change(measured.field, made);
              pasted.forget();
              focusFigure(series);
            }}
            onLeave={() => {
              pasted.forget();
              focusFigure(series);
            }}
          />
        )}
        <CourseButtons field={targets.field} row={result} name={name} onAdjust={() => setAdjusting(true)} />
        {!isRoom && (
          <More name={words.more} within={shown} isAsked={isAdjusting}>
            {() => (
              <ResultBeside
                {...{ chart, series, day, result, isAdjusting }}
                name={shown}
                onShown={() => setAdjusting(false)}
              />
            )}
          </More>
        )}
      </div>
      {!('misses' in line) && (
        <div className="look-back__drawing">
          <Figure drawing={targetChart(line, today)} />
        </div>
      )}
    </li>
  );
}
