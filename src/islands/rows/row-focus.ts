/** Where the focus goes among rows: into what was added, along with what was moved, and on when its place is gone. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'preact/compat';
import type { RowId } from '../../basics/ids.ts';
import { focusInSight, handsFocusTo } from '../dialog/focus.ts';

const inRow = (row: string, selector: string) => `[data-row="${CSS.escape(row)}"] ${selector}`;

/** Of a row that is folded, the button that unfolds it. */
export const foldButtonOf = (row: string) => inRow(row, '> .row-card__header > [aria-expanded]');

const controlOrButton = (row: string, control: string) =>
  `${inRow(row, control)}, [data-folded]${foldButtonOf(row)}`;

export const firstControlOf = (row: string) =>
  controlOrButton(row, '[data-column] :is(input, textarea, select)');

export const controlIn = (row: string, column: string) =>
  controlOrButton(row, `[data-column="${CSS.escape(column)}"] :is(input, textarea, select)`);

export const isFoldButton = (target: EventTarget | null) =>
  target instanceof Element && target.matches('.row-card__header > [aria-expanded]');

export const moveButtonOf = (row: string, step: -1 | 1) => inRow(row, `[data-move="${step}"]`);

export const undoButtonOf = (row: string) => `[data-undo="${CSS.escape(row)}"]`;

/** Where a key moves the row whose button it is pressed on. In a control it is its own: it opens a list, or moves the caret on a Mac. */
export function stepOfKey({ altKey, key, target }: KeyboardEvent): -1 | 1 | undefined {
  if (!altKey || !(target instanceof HTMLButtonElement)) return undefined;
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined;
}

/** @returns what sends the focus to a selector once the change is on the screen, and the element that it is found in. */
export function useRowFocus(): readonly [(selector: string) => void, RefObject<HTMLDivElement>] {
  const root = useRef<HTMLDivElement>(null);
  const [selector, setSelector] = useState<string>();
  useEffect(() => {
    if (selector === undefined || root.current === null) return;
    focusInSight(root.current.querySelector<HTMLElement>(selector));
    setSelector(undefined);
  }, [selector]);
  useFocusThroughMoves(root);
  return [setSelector, root];
}

/** A row that takes another place in the page loses the focus that is in it: it gets it back. */
function useFocusThroughMoves(root: RefObject<HTMLElement>): void {
  const focused = root.current === null ? null : document.activeElement;
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || !(focused instanceof HTMLElement)) return;
    if (root.current?.contains(focused)) focused.focus({ preventScroll: true });
  });
}

const addButton = (rows: Element | null) => rows?.querySelector(':scope > .rows__footer > button');

/** @returns a `ref` for each row. A row goes when it is removed, here or in another tab, and when adding it is undone. */
export function useRowsHandFocus(): (row: RowId) => ReturnType<typeof handsFocusTo> {
  const [refs] = useState(() => new Map<RowId, ReturnType<typeof handsFocusTo>>());
  return (row) => {
    const ref = refs.get(row) ?? handsFocusTo((going) => addButton(going.closest('.rows')));
    refs.set(row, ref);
    return ref;
  };
}

/** The row is there again by then, unless something else was changed. */
export function afterUndo(going: HTMLElement): Element | null | undefined {
  const rows = going.closest('.rows');
  const row = going.querySelector<HTMLElement>('[data-undo]')?.dataset['undo'] ?? '';
  return rows?.querySelector(firstControlOf(row)) ?? addButton(rows);
}
