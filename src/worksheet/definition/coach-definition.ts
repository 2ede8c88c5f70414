/** What a colleague would advise on a sentence: the schema of `content/raad.yaml`. Build time only. */

import { z } from '../../schema/schema.ts';
import { buildText } from '../../text/build.ts';
import type { Field, Worksheet, WorksheetProblem } from './definition.ts';
import { fieldsOf } from './fields-of.ts';
import { Id, Text } from './rules.ts';

/** Words, and how they follow each other: see `coach/word-patterns.ts`. */
const Patterns = z.array(Text).min(1);

/**
 * Advice comes when one of `any` stands in the text, none of `none` does, and none of `unless`.
 * What `except` finds is passed over by all three.
 */
const Check = z.strictObject({
  id: Id,
  /** `{found}` is what was found of `any`. */
  text: Text,
  /** One sentence. */
  why: Text,
  any: Patterns.optional(),
  none: Patterns.optional(),
  except: Patterns.optional(),
  unless: Patterns.optional(),
  /** Words that '...' does not go past. */
  stop: Patterns.optional(),
  /** Each line of the text is judged by itself. */
  each: z.literal('line').optional(),
  /** Other checks that say enough: where one of them applies, this one is silent. */
  notWith: z.array(Id).optional(),
  /** Asks on, and what is answered can take the place of the sentence. `start` stands there already. */
  ladder: z.strictObject({ question: Text, start: z.string().optional() }).optional(),
});

/** Somebody whose voice is wanted among those of partners: known by words in a name. */
const Voice = z.strictObject({
  /** As it stands in a sentence: 'nog niets van jongeren'. */
  name: Text,
  voices: Patterns,
  except: Patterns.optional(),
});

export const CoachSchema = z.strictObject({
  /** Words by a name, for '@name'. A list may name those above it. */
  lists: z.record(Id, Patterns),
  /** A text that ends so is still being written: no advice yet. */
  unfinished: Patterns,
  voices: z.array(Voice).optional(),
  checks: z.array(Check).min(1),
});

export type Coach = z.output<typeof CoachSchema>;
export type Check = z.output<typeof Check>;

/** Lists and checks that are named and do not exist, here and in the worksheets. */
export function checkCoach(
  { lists, unfinished, voices = [], checks }: Coach,
  worksheets: readonly Worksheet[],
): readonly WorksheetProblem[] {
  const names = Object.keys(lists);
  const ids = checks.map(({ id }) => id);
  const unknown = (place: string, patterns: readonly string[] | undefined, known: readonly string[]) =>
    listsIn(patterns ?? [])
      .filter((name) => !known.includes(name))
      .map((name) => ({ place, message: buildText.unknownWordList(name) }));
  return [
    ...Object.entries(lists).flatMap(([name, patterns], at) =>
      unknown(`lists.${name}`, patterns, names.slice(0, at)),
    ),
    ...unknown('unfinished', unfinished, names),
    ...voices.flatMap((voice, at) => [
      ...unknown(`voices[${at}].voices`, voice.voices, names),
      ...unknown(`voices[${at}].except`, voice.except, names),
    ]),
    ...checks.flatMap((check, at) => [
      ...(['any', 'none', 'except', 'unless', 'stop'] as const).flatMap((key) =>
        unknown(`checks[${at}].${key}`, check[key], names),
      ),
      ...(check.any === undefined && check.none === undefined
        ? [{ place: `checks[${at}]`, message: buildText.checkFindsNothing }]
        : []),
      ...unknownChecks(`checks[${at}].notWith`, check.notWith ?? [], ids),
    ]),
    ...worksheets.flatMap((worksheet) =>
      fieldsOf(worksheet).flatMap((field) => adviceProblems(field, worksheet.id, names, ids)),
    ),
  ];
}

function adviceProblems(
  field: Field,
  worksheet: string,
  names: readonly string[],
  ids: readonly string[],
): readonly WorksheetProblem[] {
  if (!('advice' in field)) return [];
  return (field.advice ?? []).flatMap((advice) => {
    const place = `${worksheet}: ${field.id}.advice`;
    switch (advice.type) {
      case 'wording':
        return unknownChecks(place, advice.checks, ids);
      case 'one-voice':
        return listsIn(advice.voices)
          .filter((name) => !names.includes(name))
          .map((name) => ({ place, message: buildText.unknownWordList(name) }));
      default:
        return [];
    }
  });
}

const unknownChecks = (place: string, named: readonly string[], ids: readonly string[]) =>
  named.filter((id) => !ids.includes(id)).map((id) => ({ place, message: buildText.unknownCheck(id) }));

const listsIn = (patterns: readonly string[]): readonly string[] =>
  patterns.flatMap((pattern) => [...pattern.matchAll(/@([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name));
