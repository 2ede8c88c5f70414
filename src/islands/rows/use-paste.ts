import { type ClipboardEvent, useState } from 'preact/compat';
import type { RowId } from '../../basics/ids.ts';
import type { Row } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import type { Column } from '../../worksheet/definition/definition.ts';
import type { Copied } from '../../worksheet/pasting/pasted-rows.ts';
import { firstControlOf } from './row-focus.ts';

/** What was pasted into an empty cell, and may be rows. */
export interface PastedInCell extends Copied {
  readonly row: string;
  readonly column: string;
  /** The first text of the row had nothing in it: lines may be rows, and are no part of a longer answer. */
  readonly isRowBegun: boolean;
}

interface Given {
  readonly columns: readonly Column[];
  readonly shown: readonly Row[];
  readonly change: (change: Change) => void;
  readonly setFocus: (selector: string) => void;
}

/** What the question about pasted rows needs of the list. */
export interface Paste extends Pick<Given, 'columns' | 'shown'> {
  readonly pasted: PastedInCell | undefined;
  readonly notice: (event: ClipboardEvent<HTMLElement>) => void;
  /** There is nothing to ask, or no longer. */
  readonly forget: () => void;
  readonly leave: () => void;
  /** Makes the rows, and takes the focus to the first of them. */
  readonly make: (change: Change, first: RowId | undefined) => void;
}

/** Notices what may be rows; whether it is, and whether the cell still holds it, is found out where it is asked. */
export function usePaste({ columns, shown, change, setFocus }: Given): Paste {
  const [pasted, setPasted] = useState<PastedInCell>();
  return {
    columns,
    shown,
    pasted,
    notice: (event) => {
      event.stopPropagation();
      const control = event.target;
      const copied = copiedIn(event);
      if (
        !isText(control) ||
        control.value !== '' ||
        !/[\t\n]|<(?:table|li)/i.test(copied.text + copied.html)
      )
        return;
      const row = control.closest<HTMLElement>('[data-row]');
      const column = control.closest<HTMLElement>('[data-column]')?.dataset['column'];
      const id = row?.dataset['row'];
      if (row === null || id === undefined || column === undefined) return;
      const [first] = [...row.querySelectorAll('[data-column] :is(textarea, input)')].filter(isText);
      const isRowBegun = first !== undefined && first.value !== '';
      // The browser puts it in the cell right after this.
      setTimeout(() => setPasted({ ...copied, row: id, column, isRowBegun }));
    },
    forget: () => setPasted(undefined),
    leave: () => {
      setPasted(undefined);
      if (pasted !== undefined) setFocus(firstControlOf(pasted.row));
    },
    make: (made, first) => {
      setPasted(undefined);
      change(made);
      if (first !== undefined) setFocus(firstControlOf(first));
    },
  };
}

export function copiedIn({ clipboardData }: ClipboardEvent<HTMLElement>): Copied {
  return {
    text: clipboardData?.getData('text/plain') ?? '',
    html: clipboardData?.getData('text/html') ?? '',
  };
}

const isText = (control: EventTarget | null): control is HTMLTextAreaElement | HTMLInputElement =>
  control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === 'text');
