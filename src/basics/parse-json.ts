/** JSON that can be written again as it was read. */

/** An exponent or a row of digits that a number can't have. Words have them too: then the text is merely read slower. */
const mayHoldInfinity = /e\+?\d{3}|\d{300}/i;

/** JSON can say 1e999, which reads as infinite and would be written as null. */
function finite(value: unknown): unknown {
  if (value === Infinity) return Number.MAX_VALUE;
  if (value === -Infinity) return -Number.MAX_VALUE;
  return value;
}

/** @throws SyntaxError when the text is no JSON. */
export function parseJson(text: string): unknown {
  return mayHoldInfinity.test(text) ? JSON.parse(text, (_, value) => finite(value)) : JSON.parse(text);
}
