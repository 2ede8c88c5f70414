/**
 * An input in JSON, from a file or from storage: all of it is held against the rules for a save file (`open-dossier-file.ts`): ids,
 * moments, number of rows, and what each question can have. Nothing throws.
 */
import { toInputId, toInvitationId } from '../../basics/ids.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { type Answers, answerOf, noAnswers } from '../answers/answers.ts';
import { registers } from '../answers/walk.ts';
import { allowedAnswer } from './allowed-answer.ts';
import {
  type AskableField,
  type AskableWorksheet,
  type AskedField,
  askableFields,
  readAskedFields,
} from './asked-fields.ts';
import { isDossierId } from './dossier-id.ts';
import { answeredIn, byWorksheet, type Input } from './input.ts';
import { Damage, isRecord, openAnswers, type Reading, readMoment, unknownKeys } from './open-answers.ts';
import { tidyName } from './tidy-text.ts';

/** Rows that are read in all. */
export const mostInputRows = 1000;

export interface ReadInput {
  readonly input: Input;
  /** Answers to questions that this edition does not have: kept in a file, and lost in a link. */
  readonly unknownQuestions: number;
  /** How much could not be read and is left out. */
  readonly broken: number;
}

export interface InputCheck {
  readonly worksheets: readonly AskableWorksheet[];
  /** In ms since 1970: nothing in it changed later. */
  readonly now: number;
}

/**
 * An input in JSON that is not trusted.
 * @param check none for what this browser wrote itself: what is in it is as it was.
 */
export function readInputJson(
  json: Record<string, unknown>,
  check?: InputCheck,
): Result<ReadInput, { readonly type: 'no-input' | 'too-many-rows' }> {
  const { id, invitation, dossier, title, contributor } = json;
  const changedAt = readMoment(json['changedAt'], check?.now);
  const unknown = unknownKeys(json, knownKeys);
  if (!isId(id) || !isId(invitation) || !isId(dossier) || changedAt === undefined || unknown === undefined)
    return failed({ type: 'no-input' });
  if (typeof title !== 'string' || typeof contributor !== 'string' || !isRecord(json['answers']))
    return failed({ type: 'no-input' });
  const asked = readAskedFields(json['asked']);
  const known = check && new Map(askableFields(check.worksheets).map((one) => [String(one.field), one]));
  const reading = {
    damage: new Damage(),
    latest: check === undefined ? Infinity : changedAt,
    longestText: Infinity,
  };
  const answers = readAnswers(json['answers'], asked, reading, known);
  const input: Input = {
    id: toInputId(id),
    invitation: toInvitationId(invitation),
    dossier,
    title: tidyName(title),
    contributor: tidyName(contributor),
    changedAt,
    asked,
    answers,
    unknown,
  };
  if (check !== undefined && rowCount(input) > mostInputRows) return failed({ type: 'too-many-rows' });
  const unknownQuestions =
    known === undefined ? 0 : answeredIn(input).filter(({ field }) => !known.has(field)).length;
  return ok({ input, unknownQuestions, broken: reading.damage.count });
}

const knownKeys = [
  'format',
  'formatVersion',
  'id',
  'invitation',
  'dossier',
  'title',
  'contributor',
  'changedAt',
  'asked',
  'answers',
];

/** Ids stand in keys of storage. */
export const isId = (json: unknown): json is string => typeof json === 'string' && isDossierId(json);

/** Of what was not asked nothing is read: it has no place to be shown. */
function readAnswers(
  json: Record<string, unknown>,
  asked: readonly AskedField[],
  reading: Reading,
  known: ReadonlyMap<string, AskableField> | undefined,
): Input['answers'] {
  const opened = new Map<string, Answers>();
  for (const [worksheet, content] of Object.entries(json)) {
    const answers = isDossierId(worksheet) ? openAnswers(content, worksheet, reading)?.answers : undefined;
    if (answers === undefined) reading.damage.add(worksheet);
    else opened.set(worksheet, answers);
    const isAsked = (id: string) => asked.some((one) => one.worksheet === worksheet && one.field === id);
    for (const id of Object.keys(answers ?? {})) if (!isAsked(id)) reading.damage.add(`${worksheet}.${id}`);
  }
  return byWorksheet(asked, ({ worksheet, field }) => {
    const answer = answerOf(opened.get(worksheet) ?? noAnswers, field);
    const definition = known?.get(field)?.definition;
    return definition === undefined
      ? answer
      : allowedAnswer(definition, answer, (place) =>
          reading.damage.add([worksheet, field, ...place].join('.')),
        );
  });
}

export function rowCount({ answers }: Input): number {
  let count = 0;
  for (const own of Object.values(answers))
    for (const { type } of registers(own)) if (type === 'row') count += 1;
  return count;
}
