/**
 * Reads what a partner sent: a file, a link or a message with one. It may be any text at all, so all of it is held against the
 * rules for a save file (`open-dossier-file.ts`): size, ids, moments, number of rows, and what each question can have. Each failure
 * is a value of its own, and nothing throws.
 */
import { toInputId, toInvitationId } from '../../basics/ids.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { type Answers, answerOf, noAnswers } from '../answers/answers.ts';
import { registers } from '../answers/walk.ts';
import { readAnswer } from '../packed/packed-answers.ts';
import { ByteReader } from '../packed/packed-bytes.ts';
import { longestPacked, type PackedProblem, packedIn, unpack } from '../packed/packed-text.ts';
import { allowedAnswer } from './allowed-answer.ts';
import {
  type AskableField,
  type AskableWorksheet,
  type AskedField,
  askableFields,
  fieldsByCode,
  mostAsked,
  readAskedFields,
} from './asked-fields.ts';
import { isDossierId } from './dossier-id.ts';
import { inputKey } from './dossier-inputs.ts';
import { answeredIn, byWorksheet, type Input, inputFormat, packedInputVersion } from './input.ts';
import { openFormat, upToDate, type VersionProblem } from './migrations.ts';
import { Damage, isRecord, openAnswers, type Reading, readMoment, unknownKeys } from './open-answers.ts';
import { allowedOf, readCode } from './open-invitation.ts';
import { tidyName } from './tidy-text.ts';

/** UTF-16 units of a file; more than anybody types in an afternoon. */
export const longestInput = longestPacked;

/** Rows that are read in all. */
export const mostInputRows = 1000;

export type InputProblem =
  | PackedProblem
  /** A file of this kind by name, and no input to be found in it. */
  | { readonly type: 'no-input' }
  | { readonly type: 'too-many-rows' };

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

/** @param text a file, a link or a message with one; from anybody, so not trusted. */
export function readInput(text: string, check: InputCheck): Result<ReadInput, InputProblem> {
  if (text.length > longestInput) return failed({ type: 'too-large' });
  return /^\s*\ufeff?\s*\{/.test(text) ? readInputFile(text, check) : readInputLink(text, check);
}

/**
 * All that is in a text: one file, or every link of a message, each once. Never nothing: what is no input says why. An invitation
 * beside an input is what the answer quotes.
 */
export function readInputs(text: string, check: InputCheck): readonly Result<ReadInput, InputProblem>[] {
  const { packed, isCertain } = packedIn(text);
  if (packed.length < 2) return [readInput(text, check)];
  const read = packed.map((one) => readInput(one, check));
  const found = new Map(read.flatMap((one) => (one.ok ? [[inputKey(one.value.input), one] as const] : [])));
  const lost = read.filter((one) => !one.ok && one.problem.type !== 'other-kind');
  const all = [...found.values(), ...(isCertain ? lost : [])];
  return all.length > 0 ? all : read.slice(0, 1);
}

function readInputFile(text: string, check: InputCheck): Result<ReadInput, InputProblem> {
  const opened = openFormat(text.replace(/^\s*\ufeff/, ''), inputFormat);
  if (opened.ok) return readInputJson(opened.value, check);
  if (opened.problem.type !== 'not-json') return failed(inputProblem(opened.problem));
  return failed({ type: text.slice(0, 1000).includes(`"${inputFormat.name}"`) ? 'cut' : 'not-ours' });
}

/** The same for a file that was parsed already, to see what it is. */
export function openInputJson(json: unknown, check: InputCheck): Result<ReadInput, InputProblem> {
  const opened = upToDate(json, inputFormat);
  return opened.ok ? readInputJson(opened.value, check) : failed(inputProblem(opened.problem));
}

const inputProblem = ({ type }: VersionProblem): InputProblem => ({
  type: type === 'newer-format' ? 'newer' : 'not-ours',
});

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
const isId = (json: unknown): json is string => typeof json === 'string' && isDossierId(json);

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

function rowCount({ answers }: Input): number {
  let count = 0;
  for (const own of Object.values(answers))
    for (const { type } of registers(own)) if (type === 'row') count += 1;
  return count;
}

function readInputLink(text: string, { worksheets, now }: InputCheck): Result<ReadInput, InputProblem> {
  const unpacked = unpack(text, 'input', packedInputVersion);
  if (!unpacked.ok) return unpacked;
  const bytes = new ByteReader(unpacked.value);
  const [id, invitation, dossier] = [bytes.id('i'), bytes.id('u'), bytes.id('d')];
  const [title, contributor] = [tidyName(bytes.text()), tidyName(bytes.text())];
  const changedAt = readMoment(bytes.number(), now) ?? 0;
  const codes = bytes.list(() => ({ code: readCode(bytes), answer: readAnswer(bytes, changedAt) }));
  if (bytes.isBroken || !isId(id) || !isId(invitation) || !isId(dossier) || codes.length > mostAsked)
    return failed({ type: 'damaged' });
  const known = fieldsByCode(worksheets);
  const answers = new Map(codes.flatMap(({ code, answer }) => allowedOf(known.get(code), answer)));
  const asked = [...new Map(codes.flatMap(({ code }) => askedOf(known.get(code)))).values()];
  const input: Input = {
    id: toInputId(id),
    invitation: toInvitationId(invitation),
    dossier,
    title,
    contributor,
    changedAt,
    asked,
    answers: byWorksheet(asked, ({ field }) => answers.get(field)),
    unknown: {},
  };
  if (rowCount(input) > mostInputRows) return failed({ type: 'too-many-rows' });
  const unknownQuestions = codes.filter(
    ({ code, answer }) => answer !== undefined && !known.has(code),
  ).length;
  return ok({ input, unknownQuestions, broken: 0 });
}

const askedOf = (known: AskableField | undefined): readonly (readonly [string, AskedField])[] =>
  known === undefined ? [] : [[known.field, { worksheet: known.worksheet, field: known.field }]];
