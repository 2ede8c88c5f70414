import type { Answer } from '../../worksheet/answers/answers.ts';
import type { RowsField } from '../../worksheet/definition/definition.ts';
import { spreadChart } from '../../worksheet/reading/spread-chart.ts';
import { summarise } from '../../worksheet/reading/summary.ts';
import { summedText } from '../../worksheet/reading/summed-text.ts';
import { targetChart, targetLines } from '../../worksheet/reading/target-chart.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { useAnnounced } from '../dialog/announce.ts';
import { Figure } from './Figure.tsx';

interface Props {
  readonly field: RowsField;
  readonly answer: Answer | undefined;
}

/** What the rows amount to: sums in words, and pictures where people would rather look than read. */
export function RowsOutcome({ field, answer }: Props) {
  const { lookup, sources } = useWorksheet();
  const summed = summarise(field, answer, lookup);
  const lines = field.chart === undefined ? [] : targetLines(field.chart, lookup, sources);
  useAnnounced(summed.map(summedText).join(' '));
  if (summed.length === 0 && lines.length === 0) return null;
  return (
    <div className="outcome" data-pagefind-ignore>
      {summed.map((sum) => (
        <div className="outcome__item" key={`${sum.type}-${sum.label}`}>
          <p className="outcome__text">{summedText(sum)}</p>
          {sum.type === 'spread' && sum.points.length > 1 && <Figure drawing={spreadChart(sum)} />}
        </div>
      ))}
      {lines.map((line) => (
        <div className="outcome__item" key={line.row}>
          <p className="outcome__text">{line.name}</p>
          <Figure drawing={targetChart(line)} />
        </div>
      ))}
    </div>
  );
}
