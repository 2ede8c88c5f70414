import { useCallback } from 'preact/compat';
import { yearOf } from '../../basics/iso-date.ts';
import type { Answer, Row } from '../../worksheet/answers/answers.ts';
import { cellOf, visibleRows } from '../../worksheet/answers/rows.ts';
import { isAnswered } from '../../worksheet/answers/walk.ts';
import type { RowsField } from '../../worksheet/definition/definition.ts';
import { adviceFor, isCoached } from '../../worksheet/reading/advice.ts';
import { columnsToComplete } from '../../worksheet/reading/progress.ts';
import { rowGroups } from '../../worksheet/reading/row-groups.ts';
import { usesOfRow } from '../../worksheet/reading/row-usage.ts';
import { rowSentence, wholeSentence } from '../../worksheet/reading/sentence.ts';
import { type MakeChange, useWorksheet } from '../answers/worksheet-context.ts';
import { Rows } from '../rows/Rows.tsx';
import { Advice } from './Advice.tsx';
import { AnswerCoach, CellCoach, OnUse } from './coach-on-use.tsx';
import { JoinButton } from './inputs-on-use.tsx';
import { RowsOutcome } from './RowsOutcome.tsx';

interface Props {
  readonly field: RowsField;
  readonly answer: Answer | undefined;
  readonly change: MakeChange;
  readonly describedBy: string | undefined;
}

/** The rows of a question, with what its rules make of them: advice, sentences, sums, pictures. */
export function RowsQuestion({ field, answer, change, describedBy }: Props) {
  const { lookup, sources, today } = useWorksheet();
  const notes = adviceFor(field, answer, yearOf(today));
  const isSentence = field.layout === 'sentence';
  const footOf = (row: Row) => {
    const sentence = isSentence ? '' : rowSentence(field, row, lookup);
    const texts = notes.filter((note) => note.row === row.id).map(({ text }) => text);
    if (sentence === '' && texts.length === 0) return null;
    return (
      <>
        {sentence !== '' && <p className="row-card__sentence">{sentence}</p>}
        <Advice texts={texts} />
      </>
    );
  };
  const footOfCell = useCallback(
    (row: Row, column: string, rowName: string) =>
      isCoached(field, column) &&
      isAnswered(cellOf(row, column)) && (
        <OnUse>
          <CellCoach field={field} row={row} column={column} rowName={rowName} change={change} />
        </OnUse>
      ),
    [field, change],
  );
  return (
    <>
      <Rows
        id={field.id}
        rows={field}
        answer={answer}
        change={change}
        sentenceOf={isSentence ? (row) => wholeSentence(field, row, lookup) : undefined}
        groups={field.groups && { ...field.groups, groupsOf: (rows) => rowGroups(field, rows, lookup) }}
        footOf={footOf}
        footOfCell={footOfCell}
        usesOf={(row) => usesOfRow(field.id, row, lookup, sources)}
        newestFirst={field.newestFirst}
        complete={columnsToComplete(field)}
        describedBy={describedBy}
        more={visibleRows(answer).length > 1 && <JoinButton {...{ field, answer, change }} />}
      />
      <Advice texts={notes.filter(({ row }) => row === undefined).map(({ text }) => text)} />
      {isCoached(field) && isAnswered(answer) && (
        <OnUse>
          <AnswerCoach field={field} answer={answer} />
        </OnUse>
      )}
      <RowsOutcome field={field} answer={answer} />
    </>
  );
}
