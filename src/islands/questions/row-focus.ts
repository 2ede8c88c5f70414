/** Where the focus goes among rows: into what was added, along with what was moved, and on when its place is gone. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { RowId } from '../../basics/ids.ts';
import { focusInSight, handsFocusTo } from '../dialog/focus.ts';

type Focus =
  | { readonly type: 'first-control'; readonly row: RowId }
  | { readonly type: 'move-button'; readonly row: RowId; readonly step: -1 | 1 }
  | { readonly type: 'undo' };

/** @returns what takes the focus somewhere once the change is on the screen, and the element it all stands in. */
export function useRowFocus(): readonly [(focus: Focus) => void, RefObject<HTMLDivElement | null>] {
  const root = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<Focus>();
  useEffect(() => {
    if (focus === undefined || root.current === null) return;
    focusInSight(findFocus(root.current, focus));
    setFocus(undefined);
  }, [focus]);
  return [setFocus, root];
}

function findFocus(root: HTMLElement, focus: Focus): HTMLElement | null {
  switch (focus.type) {
    case 'undo':
      return root.querySelector<HTMLElement>(':scope > .rows__footer [data-undo]');
    case 'first-control':
      return firstControl(root, focus.row);
    case 'move-button':
      return root.querySelector<HTMLElement>(
        `[data-row="${CSS.escape(focus.row)}"] [data-move="${focus.step}"]`,
      );
  }
}

const firstControl = (root: Element, row: string) =>
  root.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(row)}"] .row-card__cells :is(input, textarea, select)`,
  );

const addButton = (rows: Element | null) => rows?.querySelector(':scope > .rows__footer > button');

/** A row goes when it is removed, here or in another tab, and when adding it is undone. */
export const rowHandsFocus = handsFocusTo((row) => addButton(row.closest('.rows')));

/** The row is there again by then, unless something else was changed. */
export const undoHandsFocus = handsFocusTo((going) => {
  const rows = going.closest('.rows');
  const row = going.querySelector<HTMLElement>('[data-undo]')?.dataset['undo'] ?? '';
  return (rows && firstControl(rows, row)) ?? addButton(rows);
});
