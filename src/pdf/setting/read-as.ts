import { longestText } from '../format/pdf-syntax.ts';
import { originalText, type SafeText } from '../format/sanitize.ts';
import type { ElementProperties } from '../format/structure-tree.ts';

/**
 * What to read for a text that is drawn otherwise than it was written (ISO 32000-1, 14.9.4): characters of it are
 * missing, or it runs from right to left, which programs put back in order as well as they can. What is too long for one
 * string has it line by line.
 */
export function readAs(safe: SafeText, start?: number, end?: number): ElementProperties {
  if (!isReadOtherwise(safe)) return {};
  const original = originalText(safe, start, end);
  return original.length > longestText ? {} : { actualText: original };
}

/** Whether what is read for a text is too long to say at once. */
export function isReadInParts(safe: SafeText): boolean {
  return isReadOtherwise(safe) && originalText(safe).length > longestText;
}

function isReadOtherwise(safe: SafeText): boolean {
  return originalText(safe) !== safe.text;
}
