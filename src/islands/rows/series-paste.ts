/** What is known of figures that are pasted in a list of measurements: the result that their row is about. */
import { dutchList } from '../../basics/dutch-format.ts';
import { pasteText } from '../../text/paste.ts';
import { answerValue, type Row } from '../../worksheet/answers/answers.ts';
import { cellOf } from '../../worksheet/answers/rows.ts';
import { seriesOf } from '../../worksheet/charts/series.ts';
import { isAbout } from '../../worksheet/charts/target-lines.ts';
import type { SeriesPlace, SeriesPlan } from '../../worksheet/pasting/paste-series.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import type { Paste } from './use-paste.ts';

/** @returns the place of a row and, if it was pasted in one, a cell; `undefined` for another list, or a cell that asks no figure. */
export function useSeriesPlace({
  columns,
  shown,
}: Paste): (row: Row | undefined, column: string | undefined) => SeriesPlace | undefined {
  const { lookup, sources } = useWorksheet();
  return (row, column) => {
    const field = Object.values(sources).find(
      (one) => one.field.type === 'rows' && one.field.columns === columns,
    )?.field;
    if (field?.type !== 'rows' || field.chart === undefined) return undefined;
    const { chart } = field;
    if (column !== undefined && column !== chart.measured.value) return undefined;
    const value = row && answerValue(cellOf(row, chart.measured.of));
    const about = seriesOf(chart, lookup, sources).find((one) => isAbout(value, one.row, one.name));
    return { chart, columns, shown, about, row };
  };
}

export function seriesNotes(series: SeriesPlan | undefined): readonly string[] {
  if (series === undefined) return [];
  return [
    ...(series.isWithoutResult ? [pasteText.series.noResult] : []),
    ...(series.there.length === 0 ? [] : [pasteText.series.there(dutchList(series.there))]),
  ];
}
