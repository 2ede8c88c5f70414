import { useEffect } from 'react';
import { yearOf } from '../../basics/iso-date.ts';
import { tableText } from '../../text/pasted-table.ts';
import type { Row } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { newRowId } from '../../worksheet/answers/rows.ts';
import type { Column } from '../../worksheet/definition/definition.ts';
import { columnsFor, fillRows, pastedTable } from '../../worksheet/reading/pasted-table.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { announce } from '../dialog/announce.ts';

interface Props {
  readonly text: string;
  readonly row: Row;
  /** The column of the cell it was pasted in. */
  readonly column: string;
  readonly columns: readonly Column[];
  readonly onMake: (change: Change) => void;
  readonly onLeave: () => void;
}

/** Asks whether a table that was pasted into one cell is to be rows. Nothing of it is ever left out: else it is not asked. */
export default function TableOffer({ text, row, column, columns, onMake, onLeave }: Props) {
  const { lookup, today } = useWorksheet();
  const table = pastedTable(text);
  const filled = table && columnsFor(table, columns, column, row);
  const words = table && filled ? tableText.found(table.length, filled.length) : '';
  useEffect(() => {
    if (words !== '') announce(words);
  }, [words]);
  if (table === undefined || filled === undefined) return null;
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
