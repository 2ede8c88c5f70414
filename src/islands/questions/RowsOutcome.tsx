import { lazy, Suspense } from 'preact/compat';
import styles from '../../styles/pages/figures.css?url';
import type { Answer } from '../../worksheet/answers/answers.ts';
import type { RowsField } from '../../worksheet/definition/definition.ts';
import { summarise } from '../../worksheet/reading/summary.ts';
import { summedText } from '../../worksheet/reading/summed-text.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { useAnnounced } from '../dialog/announce.ts';
import { loadStyles } from '../dialog/load-styles.ts';

interface Props {
  readonly field: RowsField;
  readonly answer: Answer | undefined;
}

/** Few questions have pictures, and only once there is something to draw. Without them the words are there all the same. */
const figures = async () => {
  const [all] = await Promise.all([import('./OutcomeFigures.tsx'), loadStyles(styles)]);
  return all;
};
const nothing = () => ({ default: () => <></> });
const SpreadFigure = lazy(() =>
  figures()
    .then((all) => ({ default: all.SpreadFigure }))
    .catch(nothing),
);
const TargetFigures = lazy(() =>
  figures()
    .then((all) => ({ default: all.TargetFigures }))
    .catch(nothing),
);

/** Says of itself that there is more to come, so that nobody judges a page of which pictures are on their way. */
const loading = <span data-loading hidden />;

/** What the rows amount to: sums in words, and pictures where people would rather look than read. */
export function RowsOutcome({ field, answer }: Props) {
  const { lookup } = useWorksheet();
  const summed = summarise(field, answer, lookup);
  useAnnounced(summed.map(summedText).join(' '));
  return (
    <>
      {summed.length > 0 && (
        <div className="outcome" data-pagefind-ignore>
          {summed.map((sum) => (
            <div className="outcome__item" key={`${sum.type}-${sum.label}`}>
              <p className="outcome__text">{summedText(sum)}</p>
              {sum.type === 'spread' && sum.points.length > 1 && (
                <Suspense fallback={loading}>
                  <SpreadFigure sum={sum} />
                </Suspense>
              )}
            </div>
          ))}
        </div>
      )}
      {field.chart !== undefined && answer !== undefined && (
        <Suspense fallback={loading}>
          <TargetFigures chart={field.chart} />
        </Suspense>
      )}
    </>
  );
}
