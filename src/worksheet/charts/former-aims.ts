/**
 * What results aimed at before, as versions that were laid down say: so a target that was adjusted on its sheet, where nothing
 * keeps what it was, stays visible beside what was measured.
 */
import type { RowId } from '../../basics/ids.ts';
import type { Chart } from '../definition/rules.ts';
import type { Sources } from '../mentions/sources.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { type FormerAims, type Measurement, targetLines } from './target-lines.ts';

/** @param laidDown the answers of each version, the first of them first. */
export function formerAims(chart: Chart, laidDown: readonly Lookup[], sources: Sources): FormerAims {
  const aims = new Map<RowId, readonly Measurement[]>();
  for (const lookup of laidDown)
    for (const line of targetLines(chart, lookup, sources))
      if (!('misses' in line)) aims.set(line.row, [...(aims.get(line.row) ?? []), line.target]);
  return (row) => aims.get(row) ?? [];
}
