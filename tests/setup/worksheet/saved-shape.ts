/** The shape of a saved worksheet, written down once more as a schema: what may be opened, and nothing else. */
import { parseJson } from '../../../src/basics/parse-json.ts';
import { z } from '../../../src/schema/schema.ts';

/** Before 1970 is 1970; later than any number of edits can have come is the last moment that a Date can hold. */
const moment = z
  .number()
  .refine(Number.isSafeInteger)
  .transform((at) => (at > 2 ** 53 - 2 ** 40 ? 8.64e15 : Math.max(0, at)));

/** Keys that the site does not know are kept, when they can be saved again: up to 32 levels deep. */
function open<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z
    .looseObject(shape)
    .refine((json) =>
      Object.entries(json).every(([key, value]) => Object.hasOwn(shape, key) || levelsIn(value) <= 32),
    );
}

function levelsIn(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 0;
  return 1 + Math.max(0, ...Object.values(json).map(levelsIn));
}

const register = <Content extends z.ZodType>(value: Content) => open({ value, changedAt: moment });

const value = z.union([
  z.string(),
  z.boolean(),
  z.array(z.string()),
  open({ row: z.string(), text: z.string() }),
]);

const isPlain = (json: unknown) =>
  typeof json === 'object' && json !== null && !Array.isArray(json) && !Object.hasOwn(json, '__proto__');

/** Answers with room for `deeper` more levels of rows and groups. */
function answersTo(deeper: number): z.ZodType {
  const valueAnswer = open({ type: z.literal('value'), value, changedAt: moment });
  if (deeper < 0) return z.never();
  const cells = answersTo(deeper - 1);
  const row = open({
    id: z.string(),
    deleted: register(z.boolean()),
    position: register(z.number()),
    cells,
  });
  const rows = z.array(row).refine((list) => new Set(list.map(({ id }) => id)).size === list.length);
  const answer = z.union([
    valueAnswer,
    open({ type: z.literal('rows'), rows }),
    open({ type: z.literal('group'), cells }),
  ]);
  return z.custom<object>(isPlain).pipe(z.record(z.string(), answer));
}

/** A saved worksheet `wb`. */
const shape = open({
  format: z.literal('kwaliteitskompas-werkblad'),
  formatVersion: z.literal(1),
  worksheet: z.literal('wb'),
  answers: answersTo(4),
});

/** Opens a text as worksheet `wb` by the schema: its answers, or `undefined` when it has not the shape. */
export function openByShape(text: string): unknown {
  try {
    return shape.safeParse(parseJson(text)).data?.['answers'];
  } catch {
    return undefined;
  }
}
