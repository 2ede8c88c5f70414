/**
 * The only module that knows zod. It runs at build time (content) and in tests, never in the browser:
 * zod in an island costs 74 KB.
 *
 * Every message an editor can meet is made here, in Dutch: what was found, what is expected, and how to mend it.
 * Astro adds the file; the path in front of each message is the place.
 */

import { z } from 'zod';
import { entryOf } from '../basics/entry-of.ts';
import { nearest } from '../basics/nearest-word.ts';
import { buildText } from '../text/build.ts';

export { z };

/** What zod hands to an error map: the raw issue, with the value that was found. */
type RawIssue = Parameters<NonNullable<z.core.$ZodErrorMap>>[0];

z.config({ customError: explainIssue });

function explainIssue(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? buildText.missing(typeName(String(issue.expected)))
        : buildText.found(show(issue.input), typeName(String(issue.expected)));
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return buildText.notAllowed(show(issue.input), allowed, nearest(String(issue.input), allowed));
    }
    case 'invalid_union':
      return issue.discriminator === undefined ? explainAlternatives(issue) : explainType(issue);
    case 'invalid_key':
      return buildText.invalidKey(show(issue.input), issue.issues[0]?.message ?? '');
    case 'unrecognized_keys':
      return buildText.unknownKeys(issue.keys);
    case 'invalid_format':
      return explainFormat(issue);
    case 'too_small':
      return buildText.tooSmall(show(issue.input), Number(issue.minimum));
    case 'too_big':
      return buildText.tooBig(show(issue.input), Number(issue.maximum));
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return buildText.wrong(show(issue.input));
  }
}

type UnionIssue = RawIssue & { code: 'invalid_union' };

/** A block of which one key says what kind it is, and says none of the kinds there are. */
function explainType(issue: UnionIssue): string {
  const options: string[] = [];
  if ('options' in issue && Array.isArray(issue.options)) options.push(...issue.options.map(String));
  const found = isRecord(issue.input) ? entryOf(issue.input, issue.discriminator ?? '') : undefined;
  return buildText.notAllowed(show(found), options, nearest(String(found), options));
}

/**
 * A value that may have more than one shape. When it looks like one of them, the error is about that shape, since
 * that is what was meant; else the shapes are summed up.
 */
function explainAlternatives(issue: UnionIssue): string {
  const inside = issue.errors.find((problems) => problems.every((problem) => !isShapeProblem(problem)));
  if (inside !== undefined)
    return inside
      .map(({ path, message }) => (path.length === 0 ? message : buildText.within(placeOf(path), message)))
      .join(' ');
  const shapes = issue.errors.flatMap((problems) => problems.filter(isShapeProblem).map(shapeName));
  return buildText.found(show(issue.input), buildText.either([...new Set(shapes)]));
}

/** The value as a whole is of another shape; a problem deeper inside is none of its shape. */
function isShapeProblem({ code, path }: z.core.$ZodIssue): boolean {
  return (
    path.length === 0 && (code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union')
  );
}

function shapeName(problem: z.core.$ZodIssue): string {
  switch (problem.code) {
    case 'invalid_type':
      return typeName(problem.expected);
    case 'invalid_value':
      return buildText.either(problem.values.map(String));
    case 'invalid_union':
      return buildText.either(
        problem.errors.flatMap((problems) => problems.filter(isShapeProblem).map(shapeName)),
      );
    default:
      return problem.message;
  }
}

/** Patterns have their rule in words; the other formats of zod have a name. */
function explainFormat(issue: RawIssue & { code: 'invalid_format' }): string {
  const rules: { readonly [pattern: string]: string } = buildText.patterns;
  const rule = entryOf(rules, issue.pattern ?? '');
  return rule === undefined
    ? buildText.invalidFormat(show(issue.input), issue.format)
    : buildText.found(show(issue.input), rule);
}

/** One problem in a content file, in words an editor can act on. */
export interface ContentProblem {
  readonly place: string;
  readonly message: string;
}

/** Parses a content file that does not come through Astro's content layer (tests, examples). */
export function parseContent<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
): z.output<Schema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new Error(
    buildText.fileProblems(
      file,
      result.error.issues.map((issue) => ({ place: placeOf(issue.path), message: issue.message })),
    ),
  );
}

/** The same words for files that Astro reads: of a bare schema Astro tells the commonest mistakes in English. */
export function inDutch<Schema extends z.ZodType>(schema: Schema) {
  return z.unknown().transform((value, context): z.output<Schema> => {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    for (const { path, message } of result.error.issues)
      context.addIssue({ code: 'custom', path: [placeOf(path) || '(begin)'], message });
    return z.NEVER;
  });
}

/** `parts[0].fields[2].type`: the place as an editor would count it, with the first as 0 as YAML tools do. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) =>
      typeof step === 'number' ? `[${step}]` : at === 0 ? String(step) : `.${String(step)}`,
    )
    .join('');
}

function typeName(expected: string): string {
  return buildText.types[expected as keyof typeof buildText.types] ?? expected;
}

function show(value: unknown): string {
  if (value === undefined) return buildText.nothing;
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
