import { formerAims } from '../../worksheet/charts/former-aims.ts';
import { seriesOf } from '../../worksheet/charts/series.ts';
import { targetChart, targetWords } from '../../worksheet/charts/target-chart.ts';
import type { Chart } from '../../worksheet/definition/rules.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import { lookupInDossier } from '../../worksheet/reading/lookup.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import { today } from '../answers/today.ts';
import { Figure } from '../questions/Figure.tsx';
import { SeriesTable } from '../questions/SeriesTable.tsx';
import type { Then } from './then.ts';

export interface Props {
  readonly chart: Chart;
  readonly then: Then;
  readonly now: Dossier;
  readonly sources: Sources;
}

/** Of each result of which the target was adjusted: what it was then, beside what it is now and what was measured. */
export function ThenTargets({ chart, then, now, sources }: Props) {
  const day = today();
  const former = formerAims(chart, [lookupInDossier(then.dossier)], sources);
  const all = seriesOf(chart, lookupInDossier(now), sources, former);
  return (
    <>
      {all.map((series) =>
        'misses' in series.line || series.line.earlier.length === 0 ? null : (
          <div className="compared__target" key={series.row}>
            <p>
              <span className="compared__kind">{series.name}</span>{' '}
              <span>{targetWords(series.line, day)}</span>
            </p>
            <SeriesTable series={series} />
            <Figure drawing={targetChart(series.line, day)} />
          </div>
        ),
      )}
    </>
  );
}
