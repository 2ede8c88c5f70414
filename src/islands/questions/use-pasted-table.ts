import { type ClipboardEvent, useState } from 'react';
import { pastedText } from '../../basics/plain-text.ts';
import { type Row, textOf } from '../../worksheet/answers/answers.ts';
import { cellOf } from '../../worksheet/answers/rows.ts';

/** Text with tabs that was pasted into an empty cell: it may be a table. */
interface Pasted {
  readonly row: Row;
  readonly column: string;
  readonly text: string;
}

/** Notices such text, for as long as its cell still says it: once more is typed, it is an ordinary answer. */
export function usePastedTable(rows: readonly Row[]) {
  const [pasted, setPasted] = useState<Pasted>();
  const row = pasted && rows.find(({ id }) => id === pasted.row.id);
  const isHeld =
    pasted && row && bare(textOf(cellOf(row, pasted.column))) === bare(pastedText(pasted.text, false));
  return {
    pasted: isHeld ? { ...pasted, row } : undefined,
    forget: () => setPasted(undefined),
    notice: (event: ClipboardEvent) => {
      const control = event.target;
      const text = event.clipboardData.getData('text/plain');
      if (!(control instanceof HTMLTextAreaElement) || control.value !== '' || !text.includes('\t')) return;
      event.stopPropagation();
      const id = control.closest<HTMLElement>('[data-row]')?.dataset['row'];
      const column = control.closest<HTMLElement>('[data-column]')?.dataset['column'];
      const holder = rows.find((one) => one.id === id);
      if (holder !== undefined && column !== undefined) setPasted({ row: holder, column, text });
    },
  };
}

const bare = (words: string) => words.replace(/[\s,;]/g, '');
