import type { RowsField } from '../../worksheet/definition/definition.ts';
import { spreadChart } from '../../worksheet/reading/spread-chart.ts';
import type { Spread } from '../../worksheet/reading/summary.ts';
import { targetChart, targetLines, targetWords } from '../../worksheet/reading/target-chart.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { Figure } from './Figure.tsx';

/** How far answers lie apart. */
export function SpreadFigure({ sum }: { readonly sum: Spread }) {
  return <Figure drawing={spreadChart(sum)} />;
}

/** What was measured on the way to each target. */
export function TargetFigures({ chart }: { readonly chart: NonNullable<RowsField['chart']> }) {
  const { lookup, sources } = useWorksheet();
  const lines = targetLines(chart, lookup, sources);
  if (lines.length === 0) return null;
  return (
    <div className="outcome" data-pagefind-ignore>
      {lines.map((line) => (
        <div className="outcome__item" key={line.row}>
          <p className="outcome__text">{line.name}</p>
          <p className="outcome__text">{targetWords(line)}</p>
          {!('misses' in line) && <Figure drawing={targetChart(line)} />}
        </div>
      ))}
    </div>
  );
}

/** What was measured of each line of a chart, in words by row: for a meeting, which has no room for its picture. */
export const measuredWords = (
  chart: Parameters<typeof targetLines>[0],
  lookup: Parameters<typeof targetLines>[1],
  sources: Parameters<typeof targetLines>[2],
): ReadonlyMap<string, string> =>
  new Map(targetLines(chart, lookup, sources).map((line) => [line.row, targetWords(line)]));
