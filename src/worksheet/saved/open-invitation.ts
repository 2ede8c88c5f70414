/** Reads an invitation of a link that may be any text at all. Each failure is a value of its own, and nothing throws. */
import { type FieldId, toInvitationId } from '../../basics/ids.ts';
import { type IsoDate, isDate, isoDate } from '../../basics/iso-date.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import type { Answer } from '../answers/answers.ts';
import { readAnswer } from '../packed/packed-answers.ts';
import { ByteReader } from '../packed/packed-bytes.ts';
import { type PackedProblem, unpack } from '../packed/packed-text.ts';
import { allowedAnswer } from './allowed-answer.ts';
import { type AskableField, type AskableWorksheet, fieldsByCode, mostAsked } from './asked-fields.ts';
import { isDossierId } from './dossier-id.ts';
import {
  dayLength,
  firstDay,
  type Invitation,
  invitationFrom,
  packedInvitationVersion,
} from './invitation.ts';

export type InvitationProblem =
  | PackedProblem
  /** Whole, and this edition has none of the questions. */
  | { readonly type: 'unknown-questions'; readonly count: number };

export interface ReadInvitation {
  readonly invitation: Invitation;
  /** How many questions this edition does not have, and are left out. */
  readonly unknownQuestions: number;
}

/** The codes of what it asks; none of a link that cannot be read. @param text as `readInvitation` takes it. */
export function askedCodes(text: string): readonly number[] {
  const unpacked = unpack(text, 'invitation', packedInvitationVersion);
  return unpacked.ok ? readWords(new ByteReader(unpacked.value)).codes : [];
}

/** @param text the link, what stands behind its `#`, or a message with it; from anybody, so not trusted. */
export function readInvitation(
  text: string,
  worksheets: readonly AskableWorksheet[],
): Result<ReadInvitation, InvitationProblem> {
  const unpacked = unpack(text, 'invitation', packedInvitationVersion);
  if (!unpacked.ok) return unpacked;
  const bytes = new ByteReader(unpacked.value);
  const { id, dossier, title, message, from, day, codes } = readWords(bytes);
  const shown = bytes.number() === 1 ? codes.map((code) => [code, readAnswer(bytes, 0)] as const) : [];
  if (bytes.isBroken || !isDossierId(id) || !isDossierId(dossier) || codes.length > mostAsked)
    return failed({ type: 'damaged' });
  const known = fieldsByCode(worksheets);
  const fields = codes.flatMap((code) => known.get(code) ?? []);
  const unknownQuestions = codes.length - fields.length;
  if (fields.length === 0) return failed({ type: 'unknown-questions', count: unknownQuestions });
  const own = shown.flatMap(([code, answer]) => allowedOf(known.get(code), answer));
  const asked = fields.map(({ worksheet, field }) => ({ worksheet, field }));
  const typed = { id, dossier, title, message, from, asked, ...readDay(day) };
  return ok({ invitation: invitationFrom(typed, Object.fromEntries(own)), unknownQuestions });
}

/** What stands before the answers that go along, as `packInvitation` writes it. */
function readWords(bytes: ByteReader) {
  const [id, dossier] = [toInvitationId(bytes.id('u')), bytes.id('d')];
  const [title, message, from] = [bytes.text(), bytes.text(), bytes.text()];
  return { id, dossier, title, message, from, day: bytes.number(), codes: bytes.list(() => readCode(bytes)) };
}

/** What the question can have as an answer, under its id. */
export function allowedOf(
  asked: AskableField | undefined,
  answer: Answer | undefined,
): readonly (readonly [FieldId, Answer])[] {
  const allowed = asked && allowedAnswer(asked.definition, answer, () => {});
  return asked === undefined || allowed === undefined ? [] : [[asked.field, allowed]];
}

function readDay(day: number): { readonly replyBy?: IsoDate } {
  if (day === 0 || day > 1e6) return {};
  const date = new Date(firstDay + (day - 1) * dayLength);
  const replyBy = isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return replyBy !== undefined && isDate(replyBy) ? { replyBy } : {};
}

export const readCode = (bytes: ByteReader): number =>
  bytes.byte() * 65536 + bytes.byte() * 256 + bytes.byte();
