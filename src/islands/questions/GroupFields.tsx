import { useCallback } from 'preact/compat';
import type { Answer } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { changeGroupCell, groupCell } from '../../worksheet/answers/rows.ts';
import type { GroupField } from '../../worksheet/definition/definition.ts';
import type { MakeChange } from '../answers/worksheet-context.ts';
import { Cell } from '../rows/Cell.tsx';

interface Props {
  readonly field: GroupField;
  readonly answer: Answer | undefined;
  readonly change: MakeChange;
}

/** A fixed set of questions that belong together. */
export function GroupFields({ field, answer, change }: Props) {
  const changeCell = useCallback(
    (column: string, made: Change) => change(changeGroupCell(column, made)),
    [change],
  );
  return (
    <div className="row-card__cells">
      {field.columns.map((column) => (
        <Cell
          key={column.id}
          id={`${field.id}-${column.id}`}
          column={column}
          answer={groupCell(answer, column.id)}
          change={changeCell}
        />
      ))}
    </div>
  );
}
