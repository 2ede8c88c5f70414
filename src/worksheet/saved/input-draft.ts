/**
 * What somebody is filling in on an invitation, before it is sent: it is no dossier of theirs. In storage a key of its own has
 * this, and each worksheet's answers lie beside it as those of any worksheet (`saved-worksheet.ts`), so that two tabs never wipe
 * each other.
 *
 * ```json
 * { "format": "kwaliteitskompas-inbrengconcept", "formatVersion": 1, "id": "i-3fa90c1177d2be04", "invitation": "u1005U0NT…",
 *   "contributor": { "value": "GGD", "changedAt": 1790000000000 }, "sentAt": 0 }
 * ```
 */
import { type InputId, toInputId } from '../../basics/ids.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { mergeKeys, newest } from '../answers/merge.ts';
import type { Stamped } from '../answers/stamp.ts';
import { isDossierId } from './dossier-id.ts';
import { type Format, type FormatProblem, openFormat } from './migrations.ts';
import { readMoment, readStamped, type UnknownKeys, unknownKeys } from './open-answers.ts';

export interface InputDraft {
  readonly id: InputId;
  /** As it was in the link: read again each time, by whatever edition is there then. */
  readonly invitation: string;
  /** As it is typed. */
  readonly contributor: Stamped<string>;
  /** When it was last made into a file or a link, in ms since 1970; 0 for never. */
  readonly sentAt: number;
  readonly unknown: UnknownKeys;
}

export const inputDraftFormat: Format = {
  name: 'kwaliteitskompas-inbrengconcept',
  version: 1,
  migrations: [],
};

export const newInputDraft = (id: InputId, invitation: string): InputDraft => ({
  id,
  invitation,
  contributor: { value: '', changedAt: 0 },
  sentAt: 0,
  unknown: {},
});

export function saveInputDraft({ unknown, ...draft }: InputDraft): string {
  const { name: format, version: formatVersion } = inputDraftFormat;
  return JSON.stringify({ ...unknown, format, formatVersion, ...draft });
}

export function openInputDraft(text: string): Result<InputDraft, FormatProblem> {
  const opened = openFormat(text, inputDraftFormat);
  if (!opened.ok) return opened;
  const { id, invitation } = opened.value;
  const contributor = readStamped(opened.value['contributor'], (value) =>
    typeof value === 'string' ? value : undefined,
  );
  const sentAt = readMoment(opened.value['sentAt'] ?? 0);
  const known = ['format', 'formatVersion', 'id', 'invitation', 'contributor', 'sentAt'];
  const unknown = unknownKeys(opened.value, known);
  const isOurs = typeof id === 'string' && isDossierId(id) && typeof invitation === 'string';
  if (!isOurs || contributor === undefined || sentAt === undefined || unknown === undefined)
    return failed({ type: 'other-format' });
  return ok({ id: toInputId(id), invitation, contributor, sentAt, unknown });
}

/** Two tabs that began at once end up with one id: that of either, in both the same. `mine` itself when nothing changes. */
export function mergeInputDrafts(mine: InputDraft, theirs: InputDraft): InputDraft {
  const [id = mine.id] = [mine.id, theirs.id].sort();
  const [invitation = mine.invitation] = [mine.invitation, theirs.invitation].sort();
  const contributor = newest(mine.contributor, theirs.contributor);
  const sentAt = Math.max(mine.sentAt, theirs.sentAt);
  const unknown = mergeKeys(mine.unknown, theirs.unknown);
  const isMine =
    id === mine.id &&
    invitation === mine.invitation &&
    contributor === mine.contributor &&
    sentAt === mine.sentAt &&
    unknown === mine.unknown;
  return isMine ? mine : { id, invitation, contributor, sentAt, unknown };
}
