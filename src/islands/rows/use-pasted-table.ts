import { type ClipboardEvent, useState } from 'preact/compat';

/** Text with tabs that was pasted into an empty cell: it may be a table. */
export interface Pasted {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** Notices such text; `TableOffer` finds out whether it is a table, and whether the cell still holds it. */
export function usePastedTable() {
  const [pasted, setPasted] = useState<Pasted>();
  return {
    pasted,
    forget: () => setPasted(undefined),
    notice: (event: ClipboardEvent<HTMLElement>) => {
      const control = event.target;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!(control instanceof HTMLTextAreaElement) || control.value !== '' || !text.includes('\t')) return;
      event.stopPropagation();
      const row = control.closest<HTMLElement>('[data-row]')?.dataset['row'];
      const column = control.closest<HTMLElement>('[data-column]')?.dataset['column'];
      if (row !== undefined && column !== undefined) setPasted({ row, column, text });
    },
  };
}
