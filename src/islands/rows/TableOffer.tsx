import { useEffect } from 'preact/compat';
import { yearOf } from '../../basics/iso-date.ts';
import { pastedText } from '../../basics/plain-text.ts';
import { tableText } from '../../text/pasted-table.ts';
import { type Row, textOf } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { cellOf, newRowId } from '../../worksheet/answers/rows.ts';
import type { Column } from '../../worksheet/definition/definition.ts';
import { columnsFor, fillRows, pastedTable } from '../../worksheet/reading/pasted-table.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { announce } from '../dialog/announce.ts';
import type { Pasted } from './use-pasted-table.ts';

interface Props {
  readonly pasted: Pasted;
  /** Of the question that it was pasted in. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly onMake: (change: Change) => void;
  readonly onLeave: () => void;
}

/** Asks whether a table that was pasted into one cell is to be rows. Nothing of it is ever left out: else it is not asked. */
export default function TableOffer({ pasted, rows, columns, onMake, onLeave }: Props) {
  const { lookup, today } = useWorksheet();
  const row = rows.find((one) => isHeldBy(one, pasted));
  const table = pastedTable(pasted.text);
  const filled = table && row && columnsFor(table, columns, pasted.column, row);
  const words = table && filled ? tableText.found(table.length, filled.length) : '';
  useEffect(() => {
    if (words !== '') announce(words);
  }, [words]);
  if (table === undefined || row === undefined || filled === undefined) return null;
  const make = () => {
    onMake(fillRows(table, filled, row.id, lookup, newRowId, yearOf(today)));
    announce(tableText.made(table.length));
  };
  return (
    <p className="rows__undo">
      <span>{words}</span>{' '}
      <button type="button" className="nl-button nl-button--secondary" onClick={make}>
        {tableText.make}
      </button>
      <button type="button" className="nl-button nl-button--subtle" onClick={onLeave}>
        {tableText.leave}
      </button>
    </p>
  );
}

/** Whether the cell is of this row, and still says what was pasted: once more is typed it is an ordinary answer. */
function isHeldBy(row: Row, pasted: Pasted): boolean {
  const bare = (words: string) => words.replace(/[\s,;]/g, '');
  const said = textOf(cellOf(row, pasted.column));
  return row.id === pasted.row && bare(said) === bare(pastedText(pasted.text, false));
}
