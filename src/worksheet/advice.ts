/** Advice on an answer: shown beside it, never a blockade. */
import type { Answer } from './answers.ts';
import { isAnswered } from './answers.ts';
import type { Advice, Field } from './definition.ts';
import { visibleRows } from './rows.ts';

/** The sentences that apply to what is filled in now, in the order of the definition. */
export function adviceFor(field: Field, answer: Answer | undefined): readonly string[] {
  if (field.type !== 'rows' || field.advice === undefined) return [];
  const filled = visibleRows(answer).filter((row) => Object.values(row.cells).some(isAnswered));
  return field.advice.filter((advice) => applies(advice, filled.length)).map(({ text }) => text);
}

function applies(advice: Advice, filledRows: number): boolean {
  switch (advice.type) {
    case 'at-most-rows':
      return filledRows > advice.count;
  }
}
