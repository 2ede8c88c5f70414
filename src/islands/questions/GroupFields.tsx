import { useCallback } from 'preact/compat';
import { yearOf } from '../../basics/iso-date.ts';
import { type Answer, noAnswers, partOf } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { changeGroupCell, groupCell } from '../../worksheet/answers/rows.ts';
import { isAnswered } from '../../worksheet/answers/walk.ts';
import type { GroupField } from '../../worksheet/definition/definition.ts';
import { adviceFor, isCoached } from '../../worksheet/reading/advice.ts';
import { type MakeChange, useWorksheet } from '../answers/worksheet-context.ts';
import { Cell } from '../rows/Cell.tsx';
import { Advice } from './Advice.tsx';
import { AnswerCoach, GroupCellCoach, OnUse } from './coach-on-use.tsx';

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
  const { today } = useWorksheet();
  const cells = partOf(answer, 'group')?.cells ?? noAnswers;
  const footOf = (column: string) =>
    isCoached(field, column) && isAnswered(groupCell(answer, column)) ? (
      <OnUse>
        <GroupCellCoach field={field} cells={cells} column={column} change={change} />
      </OnUse>
    ) : undefined;
  return (
    <>
      <div className="row-card__cells">
        {field.columns.map((column) => (
          <Cell
            key={column.id}
            id={`${field.id}-${column.id}`}
            column={column}
            answer={groupCell(answer, column.id)}
            change={changeCell}
            foot={footOf(column.id)}
          />
        ))}
      </div>
      <Advice texts={adviceFor(field, answer, yearOf(today)).map(({ text }) => text)} />
      {isCoached(field) && isAnswered(answer) && (
        <OnUse>
          <AnswerCoach field={field} answer={answer} />
        </OnUse>
      )}
    </>
  );
}
