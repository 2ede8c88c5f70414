/**
 * What a partner sends back: an input. It is no dossier of theirs: the answers to the asked questions and nothing else, with the
 * name of who says so. It comes as a file, or as a link when it is small:
 *
 * ```json
 * { "format": "kwaliteitskompas-inbreng", "formatVersion": 1, "id": "i-3fa90c1177d2be04", "invitation": "u-99d1…",
 *   "dossier": "eerste", "title": "Wat zie jij?", "contributor": "GGD", "changedAt": 1790000000000,
 *   "asked": [["wb-0a", "wb0a-kwesties"]],
 *   "answers": { "wb-0a": { "wb0a-kwesties": { "type": "value", "value": "Te weinig tijd", "changedAt": 1790000000000 } } } }
 * ```
 *
 * Once it is read (`open-input.ts`) it never changes.
 */
import { entryOf } from '../../basics/entry-of.ts';
import type { InputId, InvitationId } from '../../basics/ids.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { type Answer, type Answers, answerOf, noAnswers } from '../answers/answers.ts';
import { isAnswered } from '../answers/walk.ts';
import { ByteWriter } from '../packed/byte-writer.ts';
import { settledAnswer } from '../packed/packed-answers.ts';
import { pack } from '../packed/packed-text.ts';
import { writeAnswer } from '../packed/write-answer.ts';
import { type AskedField, answerIn, writeAskedFields } from './asked-fields.ts';
import type { Invitation } from './invitation.ts';
import type { Format } from './migrations.ts';
import type { UnknownKeys } from './open-answers.ts';
import { writeCode } from './pack-invitation.ts';
import { tidyName } from './tidy-text.ts';

export interface Input {
  /** Of what one contributor filled in, however often it was sent. */
  readonly id: InputId;
  readonly invitation: InvitationId;
  /** Whose dossier it was asked for. */
  readonly dossier: string;
  /** Of the invitation: says what it is about where that is not known. */
  readonly title: string;
  /** 'Namens': the organisation or role; '' when that was not said. */
  readonly contributor: string;
  /** In ms since 1970. */
  readonly changedAt: number;
  readonly asked: readonly AskedField[];
  /** By worksheet; of the asked questions alone. */
  readonly answers: { readonly [worksheet: string]: Answers };
  /** What a newer version of the site wrote beside it. */
  readonly unknown: UnknownKeys;
}

export const inputFormat: Format = { name: 'kwaliteitskompas-inbreng', version: 1, migrations: [] };
export const packedInputVersion = 1;

/** Characters of a link that arrives whole wherever it is sent; Outlook cuts at 2,048, and wraps. */
export const longestLink = 1500;

/** The input that answers an invitation. @param answers by worksheet, as they are kept while they are filled in. */
export function inputFrom(
  { id: invitation, dossier, title, asked }: Invitation,
  id: InputId,
  contributor: string,
  answers: { readonly [worksheet: string]: Answers },
  changedAt: number,
): Input {
  const answerTo = ({ worksheet, field }: AskedField) =>
    settledAnswer(answerOf(entryOf(answers, worksheet) ?? noAnswers, field), changedAt);
  const name = tidyName(contributor);
  const own = byWorksheet(asked, answerTo);
  return { id, invitation, dossier, title, contributor: name, changedAt, asked, answers: own, unknown: {} };
}

/** Answers to some questions, as an input keeps them. */
export function byWorksheet(
  asked: readonly AskedField[],
  answerTo: (one: AskedField) => Answer | undefined,
): { readonly [worksheet: string]: Answers } {
  const answers = new Map<string, [string, Answer][]>();
  for (const one of asked) {
    const answer = answerTo(one);
    if (answer === undefined) continue;
    const own = answers.get(one.worksheet) ?? [];
    own.push([one.field, answer]);
    answers.set(one.worksheet, own);
  }
  return Object.fromEntries([...answers].map(([id, own]) => [id, Object.fromEntries(own)]));
}

/** The asked questions that it says something of. */
export const answeredIn = (input: Input): readonly AskedField[] =>
  input.asked.filter((one) => isAnswered(answerIn(input, one)));

export function writeInput(input: Input): string {
  return JSON.stringify({
    format: inputFormat.name,
    formatVersion: inputFormat.version,
    ...inputJson(input),
  });
}

/** The same within the file of a dossier. */
export function inputJson({ unknown, asked, ...input }: Input): Record<string, unknown> {
  return { ...unknown, ...input, asked: writeAskedFields(asked) };
}

/** For behind `#`, when the whole link fits. @param base the address of the page that reads it, up to and with the `#`. */
export function packInput(input: Input, base: string): Result<string, { readonly type: 'does-not-fit' }> {
  const bytes = new ByteWriter().id(input.id, 'i').id(input.invitation, 'u').id(input.dossier, 'd');
  bytes.text(input.title).text(input.contributor).number(input.changedAt).number(input.asked.length);
  for (const one of input.asked) {
    writeCode(bytes, one.field);
    writeAnswer(bytes, settledAnswer(answerIn(input, one), input.changedAt));
  }
  const packed = pack('input', packedInputVersion, bytes.bytes);
  return base.length + packed.length > longestLink ? failed({ type: 'does-not-fit' }) : ok(packed);
}
