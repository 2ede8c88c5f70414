import type { Answer } from '../../../../worksheet/answers/answers.ts';
import type { Change } from '../../../../worksheet/answers/change.ts';
import type { Column } from '../../../../worksheet/definition/definition.ts';
import { InputControl } from '../../../controls/InputControl.tsx';

interface Props {
  readonly row: string;
  /** Of the row, short: it tells its controls from those of other rows. */
  readonly name: string;
  readonly column: Column;
  readonly answer: Answer | undefined;
  readonly set: (made: Change) => void;
}

/** One more question about the row on the screen. Rows within a row are left to the sheet: no meeting has the room. */
export function BesideCell({ row, name, column, answer, set }: Props) {
  if (column.type === 'rows') return null;
  return (
    <div className="cell" data-column={column.id}>
      <InputControl
        input={column}
        id={`${row}-${column.id}`}
        answer={answer}
        change={set}
        need={undefined}
        layout="cell"
        rowName={name}
      />
    </div>
  );
}
