/** How far a worksheet is, counted in questions a person can answer. Derived values do not count. */

import { isAnswered } from '../answers/walk.ts';
import type { Field } from '../definition/definition.ts';
import type { Lookup } from './answer-text.ts';

export interface Progress {
  readonly answered: number;
  readonly total: number;
  /** Questions marked 'nodig' that have no answer yet, in order. */
  readonly missing: readonly Field[];
}

export function progressOf(fields: readonly Field[], lookup: Lookup): Progress {
  const asked = fields.filter((field) => field.type !== 'derived' && isShown(field, lookup));
  return {
    answered: asked.filter((field) => isAnswered(lookup(field.id))).length,
    total: asked.length,
    missing: asked.filter((field) => isMissing(field, lookup)),
  };
}

type Conditional = Pick<Field, 'showIf'>;

/** A question that depends on another answer is left out when that answer says so. What was typed in it stays. */
export function isShown({ showIf }: Conditional, lookup: Lookup): boolean {
  if (showIf === undefined) return true;
  const answer = lookup(showIf.field);
  return !(answer?.type === 'value' && typeof answer.value === 'string' && showIf.not.includes(answer.value));
}

/** Whether what is needed is there; `undefined` of a question that is never needed. */
export type Need = 'missing' | 'met' | undefined;

export function needOf(field: Field, lookup: Lookup): Need {
  if (field.needed === undefined) return undefined;
  return isMissing(field, lookup) ? 'missing' : 'met';
}

export function isMissing(field: Field, lookup: Lookup): boolean {
  if (field.needed === undefined || isAnswered(lookup(field.id))) return false;
  return field.needed === true || !isAnswered(lookup(field.needed.unless));
}
