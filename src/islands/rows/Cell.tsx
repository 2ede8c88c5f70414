import { memo, type ReactNode, useCallback } from 'preact/compat';
import type { Answer } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import type { MadeChange } from '../../worksheet/answers/undo.ts';
import type { Column } from '../../worksheet/definition/definition.ts';
import { InputControl } from '../controls/InputControl.tsx';
import { describedBy, QuestionHeading } from '../controls/QuestionHeading.tsx';
import { Rows } from './Rows.tsx';

interface Props {
  readonly id: string;
  readonly column: Column;
  readonly answer: Answer | undefined;
  readonly change: (column: string, made: Change) => MadeChange;
  /** Says which row the cell is in; part of every control's name. */
  readonly rowName?: string;
  readonly foot?: ReactNode;
}

/** One question within a row or a group. */
export const Cell = memo(function Cell({ id, column, answer, change, rowName, foot }: Props) {
  const changeCell = useCallback((made: Change) => change(column.id, made), [change, column.id]);
  if (column.type === 'rows')
    return (
      <div
        className="cell cell--wide"
        data-column={column.id}
        role="group"
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy(id, { help: column.help })}
      >
        <QuestionHeading id={id} label={column.label} help={column.help} need={undefined} within={rowName} />
        <Rows id={id} rows={column} answer={answer} change={changeCell} within={rowName} />
      </div>
    );
  return (
    <div className={isWide(column) ? 'cell cell--wide' : 'cell'} data-column={column.id}>
      <InputControl
        input={column}
        id={id}
        answer={answer}
        change={changeCell}
        need={undefined}
        layout="cell"
        {...(rowName === undefined ? {} : { rowName })}
      />
      {foot !== undefined && <div className="cell__foot">{foot}</div>}
    </div>
  );
});

/** What holds a sentence gets the full width: half a sentence in sight is no answer to look at together. */
function isWide({ type }: Column): boolean {
  return type === 'longtext' || type === 'reference' || type === 'multichoice';
}
