import { useMemo } from 'preact/compat';
import type { Row } from '../../worksheet/answers/answers.ts';
import type { RowGroup } from '../../worksheet/reading/row-groups.ts';

/**
 * Rows by their groups. A row goes to another group only when one comes or goes: a card that jumps away while its group is
 * being picked is worse than one that stands at its old place for a moment.
 */
export function useRowGroups(
  rows: readonly Row[],
  groupsOf: ((rows: readonly Row[]) => readonly RowGroup[]) | undefined,
): readonly RowGroup[] | undefined {
  const ids = rows.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what they referred to when the set of rows changed
  const placed = useMemo(() => groupsOf?.(rows) ?? [], [ids, groupsOf === undefined]);
  if (groupsOf === undefined) return undefined;
  const present = new Map(groupsOf(rows).map(({ key, name }) => [key, name]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return placed.map((group) => ({
    ...group,
    name: present.get(group.key) ?? group.name,
    rows: group.rows.flatMap(({ id }) => byId.get(id) ?? []),
  }));
}
