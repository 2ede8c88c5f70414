import { isEmptyValue, type Value } from './value.ts';

/**
 * What a value says to a person, '' for nothing: spaces around a text, the way its lines end and the order in which options
 * were picked make no difference.
 */
export function says(value: Value | undefined): string {
  if (value === undefined || isEmptyValue(value)) return '';
  if (typeof value === 'string') return value.trim().replace(/\r\n?/g, '\n');
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
}

/** Whether two values say the same to a person. */
export const sameValue = (a: Value | undefined, b: Value | undefined): boolean => says(a) === says(b);
