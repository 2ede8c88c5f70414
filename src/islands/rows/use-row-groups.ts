import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/compat';
import type { RowId } from '../../basics/ids.ts';
import { questionText } from '../../text/questions.ts';
import type { Row } from '../../worksheet/answers/answers.ts';
import type { RowGroup } from '../../worksheet/reading/row-groups.ts';
import { announce } from '../dialog/announce.ts';
import { onLeaving } from '../dialog/on-leaving.ts';
import type { Grouping } from './RowGroups.tsx';

/**
 * Rows by their groups. A row goes to another group once the person leaves the cell that says which one, and when a row comes or
 * goes: a card that jumps away while its group is being picked is worse than one that stands at its old place for a moment.
 * What has the focus keeps it, and its place in the window.
 *
 * @param nameOf what a row is called when it is told where it stands.
 */
export function useRowGroups(
  rows: readonly Row[],
  grouping: Grouping | undefined,
  nameOf: (row: RowId) => string,
): readonly RowGroup[] | undefined {
  const [settled, setSettled] = useState(0);
  const keepFocus = useFocusKept();
  const ids = rows.map(({ id }) => id).join(' ');
  const present = grouping?.groupsOf(rows) ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what they referred to when that was settled
  const placed = useMemo(() => present, [ids, settled, grouping === undefined]);

  const latest = useRef({ placed, present, grouping, nameOf });
  // Not after the paint: who chooses and is gone within a frame would be asked for by what was there before.
  useLayoutEffect(() => {
    latest.current = { placed, present, grouping, nameOf };
  });
  const by = grouping?.by;
  useEffect(() => {
    if (by === undefined) return;
    return onLeaving(`[data-column="${CSS.escape(by)}"]`, (cell) => {
      const { placed, present, grouping, nameOf } = latest.current;
      const id = cell.closest<HTMLElement>('[data-row]')?.dataset['row'];
      const inGroup = (groups: readonly RowGroup[]) =>
        groups.find((group) => group.rows.some((row) => row.id === id));
      const to = inGroup(present);
      const row = to?.rows.find((one) => one.id === id);
      if (to === undefined || row === undefined || to.key === inGroup(placed)?.key) return;
      keepFocus();
      setSettled((times) => times + 1);
      announce(questionText.rows.inGroup(nameOf(row.id), to.name || (grouping?.none ?? '')));
    });
  }, [by, keepFocus]);

  if (grouping === undefined) return undefined;
  const names = new Map(present.map(({ key, name }) => [key, name]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return placed.map((group) => ({
    ...group,
    name: names.get(group.key) ?? group.name,
    rows: group.rows.flatMap(({ id }) => byId.get(id) ?? []),
  }));
}

/** What had the focus, and where it stood in the window. */
interface Kept {
  readonly element: HTMLElement;
  readonly top: number;
  readonly selection: readonly [number | null, number | null] | undefined;
}

/** A card that goes to another list is another element there: its control is found again by its id. */
function useFocusKept(): () => void {
  const kept = useRef<Kept>();
  useLayoutEffect(() => {
    if (kept.current === undefined) return;
    const { element, top, selection } = kept.current;
    kept.current = undefined;
    const now = element.isConnected
      ? element
      : element.id === ''
        ? null
        : document.getElementById(element.id);
    if (now === null) return;
    if (now !== document.activeElement) {
      now.focus({ preventScroll: true });
      if (selection !== undefined && isText(now)) now.setSelectionRange(...selection);
    }
    window.scrollBy({ top: now.getBoundingClientRect().top - top, behavior: 'instant' });
  });
  const [keep] = useState(() => () => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return;
    kept.current = {
      element,
      top: element.getBoundingClientRect().top,
      selection: isText(element) ? [element.selectionStart, element.selectionEnd] : undefined,
    };
  });
  return keep;
}

const isText = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');
