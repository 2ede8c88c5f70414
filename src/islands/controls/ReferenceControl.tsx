import { useState } from 'preact/compat';
import { entryOf } from '../../basics/entry-of.ts';
import { plainLine } from '../../basics/plain-text.ts';
import { questionText } from '../../text/questions.ts';
import { type Answer, answerValue } from '../../worksheet/answers/answers.ts';
import { type Change, setValue } from '../../worksheet/answers/change.ts';
import { linkOf, setName } from '../../worksheet/answers/name.ts';
import { visibleRows } from '../../worksheet/answers/rows.ts';
import { isReference } from '../../worksheet/answers/value.ts';
import type { Input, InputOf, Target } from '../../worksheet/definition/definition.ts';
import { rowOfText } from '../../worksheet/definition/fields-of.ts';
import { answerText, referenceFrom, referenceOptions } from '../../worksheet/reading/answer-text.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { takesPlainLine } from './plain-typing.ts';

interface Props {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly input: InputOf<'reference'> | NamingText;
  readonly answer: Answer | undefined;
  readonly change: (made: Change) => void;
}

type NamingText = InputOf<'text'> & { readonly names: Target };

export const mayName = (input: Input): input is NamingText =>
  input.type === 'text' && input.names !== undefined;

/**
 * A row of another question, picked from a list or typed. What reads as one of the rows becomes a reference by row id and
 * follows that row when it is reworded; anything else stays free text. Which of the two it is stands under it; under a text that may name a row only when it does.
 */
export function ReferenceControl({ id, describedBy, input, answer, change }: Props) {
  const { lookup, sources } = useWorksheet();
  // As it is typed, spaces and all, until the control is left: else no space could be typed behind the words of a row.
  const [typed, setTyped] = useState<string>();
  const to = input.type === 'reference' ? input.to : input.names;
  const options = referenceOptions(to, lookup);
  const value = input.type === 'reference' ? answerValue(answer) : (linkOf(answer) ?? answerValue(answer));
  const isTyped = typed !== undefined && isSame(referenceFrom(typed, options), value);
  const words = isTyped ? typed : isReference(value) ? answerText(input, answer, lookup) : textIn(value);
  const source = entryOf(sources, to.field);
  const row = isReference(value)
    ? visibleRows(lookup(to.field)).findIndex(({ id }) => id === value.row) + 1
    : 0;
  const text = to.also?.find((field) => isReference(value) && value.row === rowOfText(field));
  const isLinked = row > 0 || text !== undefined;
  const said = questionText.reference;
  const state = () => {
    if (text !== undefined) return said.linkedText(entryOf(sources, text)?.code ?? '');
    if (input.type === 'text') return row > 0 ? said.linkedText(source?.code ?? '') : '';
    if (row > 0 && source?.field.type === 'rows') return said.linked(source.field.row, row, source.code);
    if (isReference(value)) return said.gone;
    return said[words === '' && options.length > 0 ? 'empty' : 'free'];
  };
  return (
    <>
      <div className="one-line" data-text={words}>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          ref={takesPlainLine}
          type="text"
          list={`${id}-keuzes`}
          autoComplete="off"
          aria-describedby={[describedBy, `${id}-koppeling`].filter(Boolean).join(' ')}
          value={words}
          onChange={({ currentTarget: control }) => {
            setTyped(control.value);
            const made = referenceFrom(control.value, options);
            change(input.type === 'text' && typeof made === 'object' ? setName(made) : setValue(made));
          }}
          onBlur={() => setTyped(undefined)}
        />
      </div>
      <p
        className="reference__state"
        id={`${id}-koppeling`}
        data-linked={isLinked ? '' : undefined}
        data-pagefind-ignore
      >
        {state()}
      </p>
      <datalist id={`${id}-keuzes`}>
        {options.map((option) => (
          <option key={option.row} value={option.text} />
        ))}
      </datalist>
    </>
  );
}

type Held = ReturnType<typeof answerValue>;

/** Free text is shown as it was typed. */
const textIn = (value: Held) => (typeof value === 'string' ? plainLine(value) : '');

function isSame(one: Held, other: Held): boolean {
  return isReference(one) ? isReference(other) && one.row === other.row : one === other;
}
