import { seriesText } from '../../text/series.ts';
import { formerWordsIn } from '../../worksheet/charts/former-words.ts';
import type { Series } from '../../worksheet/charts/series.ts';
import type { FieldSource } from '../../worksheet/mentions/sources.ts';
import { SourceLink } from './SourceLink.tsx';

interface Props extends Pick<Series, 'line'> {
  /** The question that asks the sentence; `undefined` where nothing can be changed. */
  readonly source: FieldSource | undefined;
}

/** The sentence of a result goes with its target: where it does not, that is said. */
export function FormerWords({ line, source }: Props) {
  const former = formerWordsIn(line);
  if (former === undefined) return null;
  return (
    <p className="question__advice">
      <span>{seriesText.former(former.said, former.now)}</span>{' '}
      <SourceLink source={source} label={seriesText.toSentence} />
    </p>
  );
}
