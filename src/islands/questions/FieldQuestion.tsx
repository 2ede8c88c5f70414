import { memo, type ReactNode, useCallback } from 'preact/compat';
import { yearOf } from '../../basics/iso-date.ts';
import { textOf } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { isAnswered } from '../../worksheet/answers/walk.ts';
import type { Field } from '../../worksheet/definition/definition.ts';
import { adviceFor, isCoached } from '../../worksheet/reading/advice.ts';
import { type Need, needOf } from '../../worksheet/reading/progress.ts';
import { useExample } from '../answers/example-mode.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { InputControl } from '../controls/InputControl.tsx';
import { describedBy, groupName, QuestionHeading } from '../controls/QuestionHeading.tsx';
import { Advice } from './Advice.tsx';
import { Linked, Proposals } from './CarriedOver.tsx';
import { AnswerCoach, OnUse, useCoachAhead } from './coach-on-use.tsx';
import { DerivedAnswer } from './DerivedAnswer.tsx';
import { Example } from './Example.tsx';
import { GroupFields } from './GroupFields.tsx';
import { Inputs } from './inputs-on-use.tsx';
import { MeetingOutcomes } from './meeting-on-use.tsx';
import { NameDossier } from './name-on-use.tsx';
import { RowsQuestion } from './RowsQuestion.tsx';

interface Props {
  readonly field: Field;
  /** Beside another, where there is room. */
  readonly isPaired: boolean;
  /** What else is to be seen before one answers; the same as long as it is the same. */
  readonly first?: ReactNode;
}

/** One question of a worksheet part, whatever its type. */
export const FieldQuestion = memo(function FieldQuestion({ field, isPaired, first }: Props) {
  const { lookup, today, change } = useWorksheet();
  const isExample = useExample();
  const answer = lookup(field.id);
  const changeField = useCallback((made: Change) => change(field.id, made), [change, field.id]);
  const need = needOf(field, lookup);
  useCoachAhead(field);
  const carried = (
    <>
      <Example field={field} />
      <Linked field={field} />
      <Proposals field={field} change={changeField} />
      {first}
    </>
  );
  const inputs = <Inputs {...{ field, answer }} change={changeField} />;
  switch (field.type) {
    case 'rows':
      return (
        <QuestionGroup field={field} need={need}>
          {carried}
          <RowsQuestion
            field={field}
            answer={answer}
            change={changeField}
            describedBy={describedBy(field.id, { help: field.help })}
          />
          <MeetingOutcomes field={field} />
          {inputs}
        </QuestionGroup>
      );
    case 'group':
      return (
        <QuestionGroup field={field} need={need}>
          {carried}
          <GroupFields field={field} answer={answer} change={changeField} />
          {inputs}
        </QuestionGroup>
      );
    case 'derived':
      return (
        <QuestionGroup field={field} need={undefined}>
          <DerivedAnswer field={field} />
        </QuestionGroup>
      );
    default:
      return (
        <div
          className={isPaired ? 'question question--paired' : 'question'}
          id={`${field.id}-vraag`}
          data-field={field.id}
        >
          <InputControl
            input={field}
            id={field.id}
            answer={answer}
            change={changeField}
            need={need}
            between={carried}
            layout="field"
          />
          <MeetingOutcomes field={field} />
          <Advice texts={adviceFor(field, answer, yearOf(today)).map(({ text }) => text)} />
          {(field.type === 'text' || field.type === 'longtext') && isCoached(field) && isAnswered(answer) && (
            <OnUse>
              <AnswerCoach field={field} answer={answer} />
            </OnUse>
          )}
          {field.type === 'text' && field.namesDossier && !isExample && isAnswered(answer) && (
            <OnUse>
              <NameDossier typed={textOf(answer)} />
            </OnUse>
          )}
          {inputs}
        </div>
      );
  }
});

interface GroupProps {
  readonly field: Field;
  readonly need: Need;
  readonly children: ReactNode;
}

/** A question with many controls, or none: they are named together by the question. */
function QuestionGroup({ field, need, children }: GroupProps) {
  return (
    <div
      className="question"
      id={`${field.id}-vraag`}
      data-field={field.id}
      role="group"
      aria-labelledby={groupName(field.id, need)}
      aria-describedby={describedBy(field.id, { help: field.help })}
    >
      <QuestionHeading id={field.id} label={field.label} help={field.help} need={need} />
      {children}
    </div>
  );
}
