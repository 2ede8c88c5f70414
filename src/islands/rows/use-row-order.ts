import { useMemo } from 'preact/compat';
import type { Row } from '../../worksheet/answers/answers.ts';
import { rowsNewestFirst } from '../../worksheet/answers/rows.ts';

/**
 * Newest first by date, rows without a date on top. Sorted again only when a row comes or goes: a card that jumps away
 * while its date is being typed is worse than one that stands out of order for a moment.
 */
export function useRowOrder(rows: readonly Row[], dateColumn: string | undefined): readonly Row[] {
  const ids = rows.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: sorted by the dates at the moment the set of rows changes
  const order = useMemo(
    () => (dateColumn === undefined ? rows : rowsNewestFirst(rows, dateColumn)).map(({ id }) => id),
    [ids, dateColumn],
  );
  if (dateColumn === undefined) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return order.flatMap((id) => byId.get(id) ?? []);
}
