import { useEffect, useRef } from 'preact/compat';
import { yearOf } from '../../../basics/iso-date.ts';
import type { Row } from '../../../worksheet/answers/answers.ts';
import { cellOf, changeCell } from '../../../worksheet/answers/rows.ts';
import type { Column, RowsField } from '../../../worksheet/definition/definition.ts';
import { adviceFor } from '../../../worksheet/reading/advice.ts';
import { askedColumns } from '../../../worksheet/reading/asked.ts';
import { Advice } from '../../questions/Advice.tsx';
import { useMeeting } from '../context/meeting-context.ts';
import { BesideCell } from './parts/BesideCell.tsx';

export interface Props {
  readonly field: RowsField;
  readonly row: Row;
  /** The column that is being formulated: it stands above, big. */
  readonly column: string;
  /** Of the row, short. */
  readonly name: string;
}

/** What a row has besides its sentence: of a result the indicators, the figure and its year. */
export function RowBeside({ field, row, column, name }: Props) {
  const { lookup, today, change } = useMeeting();
  const all = useRef<HTMLDivElement>(null);
  // Its fold stands low on the screen: what was asked for comes in sight, from the fold on.
  useEffect(() => all.current?.closest('details')?.scrollIntoView({ block: 'start' }), []);
  const others = askedColumns(field.columns, [row]).filter((one) => one.id !== column);
  const notes = adviceFor(field, lookup(field.id), yearOf(today)).filter((note) => note.row === row.id);
  return (
    <div className="as-in-sheet beside-cells beside-cells--of-row" ref={all}>
      {others.map((one: Column) => (
        <BesideCell
          key={one.id}
          row={row.id}
          name={name}
          column={one}
          answer={cellOf(row, one.id)}
          set={(made) => change(field.id, changeCell(row.id, one.id, made))}
        />
      ))}
      <Advice texts={notes.map(({ text }) => text)} />
    </div>
  );
}
