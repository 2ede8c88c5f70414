/** The shape of a saved worksheet, written down once more as a schema: what may be opened, and nothing else. */
import { z } from '../../src/schema/schema.ts';

/** Later than a Date can hold is read as the last moment that it can hold. */
const moment = z
  .number()
  .refine(Number.isSafeInteger)
  .transform((at) => Math.min(at, 8.64e15));
const register = <Content extends z.ZodType>(value: Content) => z.object({ value, changedAt: moment });

const value = z.union([
  z.string(),
  z.boolean(),
  z.array(z.string()),
  z.object({ row: z.string(), text: z.string() }),
]);

const isPlain = (json: unknown) =>
  typeof json === 'object' && json !== null && !Array.isArray(json) && !Object.hasOwn(json, '__proto__');

/** Answers with room for `deeper` more levels of rows and groups. */
function answersTo(deeper: number): z.ZodType {
  const valueAnswer = register(value).extend({ type: z.literal('value') });
  if (deeper < 0) return z.never();
  const cells = answersTo(deeper - 1);
  const row = z.object({
    id: z.string(),
    deleted: register(z.boolean()),
    position: register(z.number()),
    cells,
  });
  const rows = z.array(row).refine((list) => new Set(list.map(({ id }) => id)).size === list.length);
  const answer = z.union([
    valueAnswer,
    z.object({ type: z.literal('rows'), rows }),
    z.object({ type: z.literal('group'), cells }),
  ]);
  return z.custom<object>(isPlain).pipe(z.record(z.string(), answer));
}

/** A saved worksheet `wb`. */
const shape = z.object({
  format: z.literal('kwaliteitskompas-werkblad'),
  formatVersion: z.literal(1),
  worksheet: z.literal('wb'),
  answers: answersTo(4),
});

/** Opens a text as worksheet `wb` by the schema: its answers, or `undefined` when it has not the shape. */
export function openByShape(text: string): unknown {
  try {
    return shape.safeParse(JSON.parse(text)).data?.answers;
  } catch {
    return undefined;
  }
}
