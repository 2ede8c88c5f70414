/** Answers as a person reads them: labels for option ids, Dutch dates, the present words of a referenced row. */
import { type Answer, answerValue, isReference, picksOf, textOf } from './answers.ts';
import type { Input } from './definition.ts';
import { formatDutchDate } from './dutch-format.ts';
import { asRows, cellOf, visibleRows } from './rows.ts';

/** Finds the answer of any field, in whatever worksheet it stands. */
export type Lookup = (fieldId: string) => Answer | undefined;

/** '' when there is no answer. */
export function answerText(input: Input, answer: Answer | undefined, lookup: Lookup): string {
  switch (input.type) {
    case 'text':
    case 'longtext':
    case 'number':
    case 'scale':
      return textOf(answer).trim();
    case 'choice':
      return labelOf(input, textOf(answer));
    case 'multichoice':
      return picksOf(answer)
        .map((id) => labelOf(input, id))
        .join(', ');
    case 'date':
      return formatDutchDate(textOf(answer));
    case 'check':
      return answerValue(answer) === true ? 'ja' : '';
    case 'reference':
      return referenceText(input.to, answer, lookup);
  }
}

/** An option that is no longer offered is shown by its id: better than nothing, and nothing is lost. */
export function labelOf(input: Extract<Input, { type: 'choice' | 'multichoice' }>, optionId: string): string {
  return input.options.find((option) => option.id === optionId)?.label ?? optionId;
}

function referenceText(
  to: { readonly field: string; readonly column: string },
  answer: Answer | undefined,
  lookup: Lookup,
): string {
  const value = answerValue(answer);
  if (!isReference(value)) return textOf(answer).trim();
  const row = asRows(lookup(to.field)).rows.find(({ id }) => id === value.row);
  const present = row === undefined || row.deleted.value ? '' : textOf(cellOf(row, to.column)).trim();
  return present || value.text;
}

/** The rows a reference can point at: id and the words to pick it by. */
export function referenceOptions(
  to: { readonly field: string; readonly column: string },
  lookup: Lookup,
): readonly { readonly row: string; readonly text: string }[] {
  return visibleRows(lookup(to.field))
    .map((row) => ({ row: row.id, text: textOf(cellOf(row, to.column)).trim() }))
    .filter(({ text }) => text !== '');
}

/** What was typed becomes a reference when it is exactly one of the options; else it stays free text. */
export function referenceFrom(
  typed: string,
  options: readonly { readonly row: string; readonly text: string }[],
): string | { readonly row: string; readonly text: string } {
  return options.find(({ text }) => text === typed) ?? typed;
}
