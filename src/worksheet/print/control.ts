/** A question as a control of a fillable PDF: what stands in it, and what an edit of it means for the answer. */

import { readDutchDate, writtenDate } from '../../basics/dutch-date.ts';
import { fillableText } from '../../text/fillable.ts';
import { type Answer, answerValue, picksOf, textOf } from '../answers/answers.ts';
import { linkOf } from '../answers/name.ts';
import { isReference, type Value } from '../answers/value.ts';
import type { Input } from '../definition/definition.ts';
import { answerText, type Lookup, referenceFrom, referenceOptions } from '../reading/answer-text.ts';
import { type FormPlace, fieldName } from './field-names.ts';

export interface ControlOption {
  readonly label: string;
  readonly isPicked: boolean;
}

export type Control =
  | {
      readonly type: 'text';
      readonly name: string;
      /** What is read out for it: the question, and in a row which row. */
      readonly description: string;
      readonly value: string;
      /** 'long' has room for many lines, 'some' for a few, 'cell' for two, 'short' for a figure. */
      readonly size: 'long' | 'some' | 'cell' | 'line' | 'short';
      /** What a figure means, or how to write it; '' when that is clear. */
      readonly hint: string;
    }
  /** One of them at most: radio buttons of one field, each with its own value. */
  | {
      readonly type: 'choice';
      readonly name: string;
      readonly description: string;
      readonly options: readonly (ControlOption & { readonly value: string })[];
    }
  /** The same where there is no room for buttons: a list that folds out. */
  | {
      readonly type: 'list';
      readonly name: string;
      readonly description: string;
      readonly options: readonly (ControlOption & { readonly value: string })[];
    }
  /** Each a field of its own. */
  | {
      readonly type: 'checks';
      readonly description: string;
      readonly options: readonly (ControlOption & { readonly name: string })[];
    };

type TextSize = Extract<Control, { type: 'text' }>['size'];

/** The value of a check box that is ticked. */
export const ticked = 'ja';

export function controlOf(
  input: Input,
  answer: Answer | undefined,
  lookup: Lookup,
  place: FormPlace,
  description: string,
): Control {
  const name = fieldName(place);
  const asText = (size: TextSize, hint = ''): Control => ({
    type: 'text',
    name,
    description: hint === '' ? description : `${description} (${hint})`,
    value: typedValue(input, answer, lookup),
    size,
    hint,
  });
  switch (input.type) {
    case 'longtext':
      return asText('long');
    case 'text':
    case 'reference':
      return asText('line');
    case 'number':
      return asText('short', input.unit);
    case 'date':
      return input.inWords === true ? asText('line') : asText('short', fillableText.dateHint);
    case 'scale':
      return asText('short', `${input.from} = ${input.fromLabel}, ${input.to} = ${input.toLabel}`);
    case 'choice': {
      const picked = textOf(answer);
      const options = withUnknown(input.options, picked === '' ? [] : [picked]);
      return {
        type: 'choice',
        name,
        description,
        options: options.map(({ id, label }) => ({ label, value: id, isPicked: id === picked })),
      };
    }
    case 'multichoice': {
      const picked = picksOf(answer);
      return {
        type: 'checks',
        description,
        options: withUnknown(input.options, picked).map(({ id, label }) => ({
          label,
          name: fieldName(place, id),
          isPicked: picked.includes(id),
        })),
      };
    }
    case 'check':
      return {
        type: 'checks',
        description,
        options: [{ label: input.label, name, isPicked: answerValue(answer) === true }],
      };
  }
}

/** The same control as it fits in the cell of a table: the head of the column says what a figure means. */
export function controlInCell(control: Control): Control {
  switch (control.type) {
    case 'text':
      return { ...control, hint: '', size: control.size === 'short' ? 'line' : 'cell' };
    case 'choice':
      return { ...control, type: 'list' };
    case 'list':
    case 'checks':
      return control;
  }
}

type Offered = Extract<Input, { type: 'choice' }>['options'];

/** An option that was picked and is no longer offered is shown by its id, as in print. */
function withUnknown(offered: Offered, picked: readonly string[]): Offered {
  const unknown = picked.filter((id) => !offered.some((option) => option.id === id));
  return [...offered, ...unknown.map((id) => ({ id, label: id }))];
}

/** What stands in a text field for an answer: as it was typed, dates as they are written by hand. */
function typedValue(input: Input, answer: Answer | undefined, lookup: Lookup): string {
  if (input.type === 'date') return writtenDate(textOf(answer));
  const value = answerValue(answer);
  return isReference(value) || linkOf(answer) !== undefined
    ? answerText(input, answer, lookup)
    : textOf(answer);
}

/** What was typed into a text field, or the option that was picked, as the value of an answer. */
export function valueOfTyped(input: Input, typed: string, lookup: Lookup, thisYear: number): Value {
  switch (input.type) {
    case 'date': {
      const read = readDutchDate(typed, thisYear);
      return read?.isSure ? read.date : typed;
    }
    case 'reference':
      return referenceFrom(typed, referenceOptions(input.to, lookup));
    default:
      return typed;
  }
}
