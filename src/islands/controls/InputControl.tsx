import type { ReactNode } from 'preact/compat';
import { text } from '../../text/nl.ts';
import { type Answer, answerValue, picksOf, textOf } from '../../worksheet/answers/answers.ts';
import { type Change, setValue } from '../../worksheet/answers/change.ts';
import type { Input } from '../../worksheet/definition/definition.ts';
import type { Need } from '../../worksheet/reading/progress.ts';
import { Then } from '../answers/Then.tsx';
import { ChoiceSelect } from './ChoiceSelect.tsx';
import { DateControl } from './DateControl.tsx';
import { GrowingText } from './GrowingText.tsx';
import { NameInRow } from './NameInRow.tsx';
import { NumberControl } from './NumberControl.tsx';
import { OptionList } from './OptionList.tsx';
import { describedBy, helpIdOf, NeededMark } from './QuestionHeading.tsx';
import { mayName, ReferenceControl } from './ReferenceControl.tsx';
import { useSaidNeed } from './use-said-need.ts';

interface InputControlProps {
  readonly input: Input;
  /** Unique on the page; the control's own id is made with it. */
  readonly id: string;
  readonly answer: Answer | undefined;
  readonly change: (made: Change) => void;
  readonly need: Need;
  /**
   * A field of a part has room for every option; a cell shows them folded. In a table the question stands above the column: there it
   * is heard only.
   */
  readonly layout: 'field' | 'cell' | 'table';
  readonly rowName?: string;
  /** Stands between the question and its control: example, carried-over answers. */
  readonly between?: ReactNode;
}

/** One question with one control. Its visible label is its name; in a row the name says which row. */
export function InputControl({
  input,
  id,
  answer,
  change,
  need,
  layout,
  rowName,
  between,
}: InputControlProps) {
  const saidNeed = useSaidNeed(id, need);
  const described = describedBy(id, { need: saidNeed, help: input.help });
  const name = <NameInRow name={input.label} within={rowName} />;
  const help = input.help !== undefined && (
    <p className="question__help utrecht-form-field-description" id={helpIdOf(id)}>
      {input.help}
    </p>
  );
  const labelled = (control: ReactNode) => (
    <>
      <p className={layout === 'table' ? 'visually-hidden' : 'question__heading'}>
        <label className="question__label utrecht-form-label" htmlFor={id}>
          {name}
        </label>
        <NeededMark id={id} need={need} />
      </p>
      {help}
      {between}
      {control}
      <Then id={id} />
    </>
  );
  const grouped = (control: ReactNode, scaleEnds?: string) => (
    <fieldset
      className="question__options"
      aria-describedby={describedBy(id, { need: saidNeed, help: input.help }, scaleEnds)}
    >
      <legend className="question__label utrecht-form-label">
        <NameInRow name={input.label} within={rowName} isLegend />
      </legend>
      <NeededMark id={id} need={need} />
      {help}
      {between}
      {control}
      <Then id={id} />
    </fieldset>
  );
  const set = (value: string | boolean | readonly string[]) => change(setValue(value));
  const spokenName = rowName === undefined ? input.label : `${input.label} (${rowName})`;

  if (input.type === 'reference' || mayName(input))
    return labelled(
      <ReferenceControl id={id} describedBy={described} input={input} answer={answer} change={change} />,
    );
  switch (input.type) {
    case 'text':
    case 'longtext':
      return labelled(
        <GrowingText
          id={id}
          describedBy={described}
          value={textOf(answer)}
          room={input.type === 'longtext' && layout === 'field' ? 'some-lines' : 'one-line'}
          hasLineBreaks={input.type === 'longtext'}
          onChange={set}
        />,
      );
    case 'number':
      return labelled(
        <NumberControl
          id={id}
          describedBy={described}
          label={spokenName}
          unit={input.unit}
          isYear={input.year === true}
          value={textOf(answer)}
          onChange={set}
        />,
      );
    case 'date':
      return labelled(
        <DateControl
          id={id}
          describedBy={described}
          label={spokenName}
          value={textOf(answer)}
          onChange={set}
          inWords={input.inWords}
        />,
      );
    case 'check':
      return (
        <>
          <p className="choice">
            <input
              className="utrecht-checkbox utrecht-checkbox--html-input"
              id={id}
              type="checkbox"
              aria-describedby={input.help === undefined ? undefined : helpIdOf(id)}
              checked={answerValue(answer) === true}
              onChange={(event) => set(event.currentTarget.checked)}
            />
            <label className={layout === 'table' ? 'visually-hidden' : 'choice__label'} htmlFor={id}>
              {name}
            </label>
          </p>
          {help}
          <Then id={id} />
        </>
      );
    case 'choice':
      return layout !== 'field'
        ? labelled(
            <ChoiceSelect
              id={id}
              describedBy={described}
              options={input.options}
              value={textOf(answer)}
              isNarrow={layout === 'table'}
              onChange={set}
            />,
          )
        : grouped(
            <OptionList
              id={id}
              describedBy={described}
              type="radio"
              options={input.options}
              picked={[textOf(answer)]}
              onChange={([pick]) => set(pick ?? '')}
            />,
          );
    case 'multichoice':
      return grouped(
        <OptionList
          id={id}
          describedBy={described}
          type="checkbox"
          options={input.options}
          picked={picksOf(answer)}
          onChange={set}
        />,
      );
    case 'scale': {
      const steps = Array.from({ length: input.to - input.from + 1 }, (_, at) => String(input.from + at));
      const ends = new Map([
        [String(input.from), input.fromLabel],
        [String(input.to), input.toLabel],
      ]);
      if (layout === 'table')
        return labelled(
          <ChoiceSelect
            id={id}
            describedBy={described}
            options={steps.map((step) => ({ id: step, label: scaleStep(step, ends.get(step)) }))}
            value={textOf(answer)}
            isNarrow
            onChange={set}
          />,
        );
      return grouped(
        <div className="scale">
          <p className="scale__ends" id={`${id}-uitersten`}>
            <span>{text.worksheet.scaleEnd(input.from, input.fromLabel)}</span>
            <span>{text.worksheet.scaleEnd(input.to, input.toLabel)}</span>
          </p>
          <OptionList
            id={id}
            describedBy={described}
            type="radio"
            options={steps.map((step) => ({ id: step, label: step, heard: ends.get(step) }))}
            picked={[textOf(answer)]}
            onChange={([pick]) => set(pick ?? '')}
          />
        </div>,
        `${id}-uitersten`,
      );
    }
  }
}

/** In a list the words of the ends stand behind their numbers. */
const scaleStep = (step: string, end: string | undefined) => (end === undefined ? step : `${step} (${end})`);
