import type { RowId } from '../../basics/ids.ts';
/** What one control holds, when there is nothing in it, and when two of them hold the same. What it says to a person: `says.ts`. */

/** A number is kept as it was typed: '12,5', or text that is no number yet. */
export type Value = string | boolean | readonly string[] | RowReference;

/** Points at a row of another field. `text` is what the row said when it was picked: shown when the row is gone. */
export interface RowReference {
  readonly row: RowId;
  readonly text: string;
}

export function isReference(value: Value | undefined): value is RowReference {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A sign that takes room: no space, and none of what nobody sees, such as a zero width space or a soft hyphen. */
const seen = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** Whether there is nothing to read: spaces alone are no answer, nor are signs that nobody sees. */
export function isEmptyValue(value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return !seen.test(value);
  if (typeof value === 'boolean') return !value;
  return Array.isArray(value) && value.length === 0;
}

/**
 * Whether two values are the same to the letter. Undoing goes by this and not by `sameValue`: it puts back what stood there,
 * and a space that was typed is a change that can be taken back. A control that was never touched and one that was emptied
 * hold the same: nothing.
 */
export function sameContent(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || (holdsNothing(a) && holdsNothing(b)) || JSON.stringify(a) === JSON.stringify(b);
}

export function holdsNothing(value: Value | undefined): boolean {
  return typeof value === 'string' ? value === '' : isEmptyValue(value);
}

/** The value of the same kind with nothing in it. */
export function emptyLike(value: Value): Value {
  if (typeof value === 'boolean') return false;
  return Array.isArray(value) ? [] : '';
}
