import { entryOf } from '../../basics/entry-of.ts';
import { seriesText } from '../../text/series.ts';
import { seriesOf } from '../../worksheet/charts/series.ts';
import { spreadChart } from '../../worksheet/charts/spread-chart.ts';
import { targetChart, targetWords } from '../../worksheet/charts/target-chart.ts';
import type { RowsField } from '../../worksheet/definition/definition.ts';
import type { Spread } from '../../worksheet/reading/summary.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { NameInRow } from '../controls/NameInRow.tsx';
import { Figure } from './Figure.tsx';
import { FormerWords } from './FormerWords.tsx';
import { SeriesTable } from './SeriesTable.tsx';

/** How far answers lie apart. */
export function SpreadFigure({ sum }: { readonly sum: Spread }) {
  return <Figure drawing={spreadChart(sum)} />;
}

/** What was measured on the way to each target. */
export function TargetFigures({ chart }: { readonly chart: NonNullable<RowsField['chart']> }) {
  const { lookup, sources, today } = useWorksheet();
  const all = seriesOf(chart, lookup, sources);
  if (all.length === 0) return null;
  return (
    <div className="outcome" data-pagefind-ignore>
      {all.map((series) => (
        <div className="outcome__item" key={series.row}>
          <div>
            <p className="outcome__text">{series.name}</p>
            <p className="outcome__text">{targetWords(series.line, today)}</p>
            <FormerWords line={series.line} source={entryOf(sources, chart.targets.field)} />
            {series.measured.length > 0 && (
              <details className="series-fold">
                <summary>
                  <NameInRow name={seriesText.all} within={series.name} />
                </summary>
                <SeriesTable series={series} />
              </details>
            )}
          </div>
          {!('misses' in series.line) && <Figure drawing={targetChart(series.line, today)} />}
        </div>
      ))}
    </div>
  );
}
