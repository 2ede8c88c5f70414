/** What a schema lets an editor write: every key, and every word that a value must be, however deep. */
import { z } from '../../../src/schema/schema.ts';

export function schemaWords(schema: z.ZodType): readonly string[] {
  return [...new Set(wordsOf(z.toJSONSchema(schema, { io: 'input' })))];
}

function wordsOf(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(wordsOf);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]): readonly string[] => {
    if (key === 'properties')
      return [...Object.keys(Object(value)), ...wordsOf(Object.values(Object(value)))];
    if (key === 'const') return typeof value === 'string' ? [value] : [];
    return wordsOf(value);
  });
}
