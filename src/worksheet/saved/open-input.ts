/**
 * Reads what a partner sent: a file, a link or a message with one. It may be any text at all, so all of it is held against the
 * rules for a save file (`open-dossier-file.ts`): size, ids, moments, number of rows, and what each question can have. Each failure
 * is a value of its own, and nothing throws.
 */
import { toInputId, toInvitationId } from '../../basics/ids.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { readAnswer } from '../packed/packed-answers.ts';
import { ByteReader } from '../packed/packed-bytes.ts';
import { longestPacked, type PackedProblem, packedIn, unpack } from '../packed/packed-text.ts';
import { type AskableField, type AskedField, fieldsByCode, mostAsked } from './asked-fields.ts';
import { inputKey } from './dossier-inputs.ts';
import { byWorksheet, type Input, inputFormat, packedInputVersion } from './input.ts';
import { openFormat, upToDate, type VersionProblem } from './migrations.ts';
import { readMoment } from './open-answers.ts';
import { allowedOf, readCode } from './open-invitation.ts';
import {
  type InputCheck,
  isId,
  mostInputRows,
  type ReadInput,
  readInputJson,
  rowCount,
} from './read-input-json.ts';
import { tidyName } from './tidy-text.ts';

export type { InputCheck, ReadInput };

/** UTF-16 units of a file; more than anybody types in an afternoon. */
export const longestInput = longestPacked;

export type InputProblem =
  | PackedProblem
  /** A file of this kind by name, and no input to be found in it. */
  | { readonly type: 'no-input' }
  | { readonly type: 'too-many-rows' };

/** @param text a file, a link or a message with one; from anybody, so not trusted. */
export function readInput(text: string, check: InputCheck): Result<ReadInput, InputProblem> {
  if (text.length > longestInput) return failed({ type: 'too-large' });
  return isFile(text) ? readInputFile(text, check) : readInputLink(text, check);
}

const isFile = (text: string) => /^\s*\ufeff?\s*\{/.test(text);

/**
 * All that is in a text: one file, or every link of a message, each once. Never nothing: what is no input says why. An invitation
 * beside an input is what the answer quotes.
 */
export function readInputs(text: string, check: InputCheck): readonly Result<ReadInput, InputProblem>[] {
  const { packed, isCertain } = packedIn(text);
  if (packed.length < 2 || isFile(text)) return [readInput(text, check)];
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
