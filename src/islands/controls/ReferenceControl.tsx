import { answerText, referenceFrom, referenceOptions } from '../../worksheet/answer-text.ts';
import { type Answer, type Change, setValue } from '../../worksheet/answers.ts';
import type { InputOf } from '../../worksheet/definition.ts';
import { useWorksheet } from '../worksheet-context.ts';

interface Props {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly input: InputOf<'reference'>;
  readonly answer: Answer | undefined;
  readonly change: (made: Change) => void;
}

/**
 * A row of another question, picked from a list or typed. What is exactly one of the rows becomes a reference by row
 * id and follows that row when it is reworded; anything else stays free text.
 */
export function ReferenceControl({ id, describedBy, input, answer, change }: Props) {
  const { lookup } = useWorksheet();
  const options = referenceOptions(input.to, lookup);
  const words = typed(answer) ?? answerText(input, answer, lookup);
  return (
    <>
      <div className="one-line" data-text={words}>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          type="text"
          list={`${id}-keuzes`}
          autoComplete="off"
          aria-describedby={describedBy}
          value={words}
          onChange={(event) => change(setValue(referenceFrom(event.target.value, options)))}
        />
      </div>
      <datalist id={`${id}-keuzes`}>
        {options.map((option) => (
          <option key={option.row} value={option.text} />
        ))}
      </datalist>
    </>
  );
}

/** Free text is shown as it was typed, spaces and all; else a space could never be typed between two words. */
function typed(answer: Answer | undefined): string | undefined {
  return answer?.type === 'value' && typeof answer.value === 'string' ? answer.value : undefined;
}
