/** A target that was adjusted while the sentence of its result still says what it was. */
import { parseDutchNumber } from '../../basics/dutch-format.ts';
import { valueText } from './target-chart.ts';
import type { NoTargetLine, TargetLine } from './target-lines.ts';

export interface FormerWords {
  /** '50%' or '2031' */
  readonly said: string;
  readonly now: string;
}

/** `undefined` when the sentence says nothing of an earlier target, or the present one as well. */
export function formerWordsIn(line: TargetLine | NoTargetLine): FormerWords | undefined {
  if ('misses' in line) return undefined;
  const { target, unit, name } = line;
  const numbers = new Set((name.match(/\d+(?:[.,]\d+)*/g) ?? []).map((text) => parseDutchNumber(text)));
  for (const former of [...line.earlier].reverse()) {
    // A year and a small count are never taken for a percentage that was.
    const isValueSaid = unit !== '' && former.value !== target.value;
    if (isValueSaid && numbers.has(former.value) && !numbers.has(target.value))
      return { said: valueText(former.value, unit), now: valueText(target.value, unit) };
    if (former.year !== target.year && numbers.has(former.year) && !numbers.has(target.year))
      return { said: String(former.year), now: String(target.year) };
  }
  return undefined;
}
