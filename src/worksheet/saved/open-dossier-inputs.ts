/** Reads what was asked of others for a dossier and what came in: from storage, and from a file that is not trusted. */
import { toInvitationId } from '../../basics/ids.ts';
import { isDate } from '../../basics/iso-date.ts';
import { ok, type Result } from '../../basics/result.ts';
import type { Stamped } from '../answers/stamp.ts';
import { readAskedFields } from './asked-fields.ts';
import type { Dossier } from './dossier.ts';
import { isDossierId } from './dossier-id.ts';
import {
  type DossierInputs,
  dossierInputsFormat,
  holdsInputs,
  inputKey,
  type Joined,
  type KeptInput,
  type KeptInvitation,
  mergeDossierInputs,
  noDossierInputs,
} from './dossier-inputs.ts';
import { type Invitation, invitationFrom } from './invitation.ts';
import { type FormatProblem, openFormat } from './migrations.ts';
import { Damage, isRecord, openAnswers, readMoment, readStamped, unknownKeys } from './open-answers.ts';
import { type InputCheck, readInputJson } from './read-input-json.ts';
import { tidyName } from './tidy-text.ts';

export interface OpenedDossierInputs {
  readonly inputs: DossierInputs;
  /** Places of what could not be read and is left out. */
  readonly broken: readonly string[];
}

export function openDossierInputs(text: string): Result<OpenedDossierInputs, FormatProblem> {
  const opened = openFormat(text, dossierInputsFormat);
  if (!opened.ok) return opened;
  const damage = new Damage();
  return ok({ inputs: readDossierInputs(opened.value, damage), broken: damage.places });
}

/** More than any dossier has; what a hostile file has more of is left out. */
const mostKept = 2000;

/**
 * In JSON that is not trusted. What cannot be read is left out and told, so that one damaged input never takes others with it.
 * @param check none for what this browser wrote itself.
 */
export function readDossierInputs(json: unknown, damage: Damage, check?: InputCheck): DossierInputs {
  const known = ['format', 'formatVersion', 'invitations', 'inputs'];
  const unknown = isRecord(json) ? unknownKeys(json, known) : undefined;
  if (!isRecord(json) || unknown === undefined) {
    damage.add('inputs');
    return noDossierInputs;
  }
  const each = (part: 'invitations' | 'inputs') => {
    const content = json[part];
    return isRecord(content) ? Object.entries(content).slice(0, mostKept) : [];
  };
  const invitations = each('invitations').flatMap(([id, content]): readonly [string, KeptInvitation][] => {
    const kept = readInvitationJson(content, check?.now);
    if (kept !== undefined && kept.invitation.id === id) return [[id, kept]];
    damage.add(`invitations.${id}`);
    return [];
  });
  const inputs = each('inputs').flatMap(([key, content]): readonly [string, KeptInput][] => {
    const kept = readKeptInput(content, check);
    if (kept === undefined || !/^[0-9a-f]{32}$/.test(key)) {
      damage.add(`inputs.${key}`);
      return [];
    }
    // What was taken out of it on reading is another input: never one that says less under the same key.
    return [[kept.input === undefined ? key : inputKey(kept.input), kept]];
  });
  return { invitations: Object.fromEntries(invitations), inputs: Object.fromEntries(inputs), unknown };
}

function readRemoved(json: unknown, latest: number | undefined): Stamped<boolean> | undefined {
  return readStamped(json, (value) => (typeof value === 'boolean' ? value : undefined), latest);
}

function readKeptInput(json: unknown, check: InputCheck | undefined): KeptInput | undefined {
  const removed = isRecord(json) ? readRemoved(json['removed'], check?.now) : undefined;
  if (removed === undefined || !isRecord(json)) return undefined;
  if (removed.value) return { removed };
  const read = isRecord(json['input']) ? readInputJson(json['input'], check) : undefined;
  return read?.ok === true ? { removed, input: read.value.input } : undefined;
}

function readInvitationJson(json: unknown, latest: number | undefined): KeptInvitation | undefined {
  if (!isRecord(json) || !isRecord(json['invitation'])) return undefined;
  const invitation = readInvitationWords(json['invitation']);
  const madeAt = readMoment(json['madeAt'], latest);
  const contributors = readStamped(json['contributors'], readNames, latest);
  const removed = readRemoved(json['removed'], latest);
  // Neither was there from the start.
  const changedAt = readMoment(json['changedAt'], latest);
  const joined = readStamped(json['joined'], readJoined, latest);
  const unknown = unknownKeys(json, [
    'invitation',
    'madeAt',
    'changedAt',
    'contributors',
    'joined',
    'removed',
  ]);
  if (invitation === undefined || madeAt === undefined || contributors === undefined) return undefined;
  if (removed === undefined || unknown === undefined) return undefined;
  return {
    invitation,
    madeAt,
    ...(changedAt !== undefined && { changedAt }),
    contributors,
    ...(joined !== undefined && { joined }),
    removed,
    unknown,
  };
}

function readNames(json: unknown): readonly string[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const names = json.filter((name) => typeof name === 'string').map(tidyName);
  return names.filter((name) => name !== '').slice(0, mostKept);
}

function readJoined(json: unknown): readonly Joined[] | undefined {
  if (!Array.isArray(json)) return undefined;
  return json.slice(0, mostKept).flatMap((pair: unknown): readonly Joined[] => {
    const [who, invited]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    return isText(who) && isText(invited) ? [[who, tidyName(invited)]] : [];
  });
}

function readInvitationWords(json: Record<string, unknown>): Invitation | undefined {
  const { id, dossier, title, message, from, replyBy } = json;
  const asked = readAskedFields(json['asked']);
  if (!isText(id) || !isText(dossier) || !isDossierId(id) || !isDossierId(dossier)) return undefined;
  if (!isText(title) || !isText(message) || !isText(from)) return undefined;
  const shown = json['shown'] === undefined ? undefined : openAnswers(json['shown'], 'shown')?.answers;
  return invitationFrom(
    {
      id: toInvitationId(id),
      dossier,
      title,
      message,
      from,
      ...(isText(replyBy) && isDate(replyBy) && { replyBy }),
      asked,
    },
    shown,
  );
}

const isText = (json: unknown): json is string => typeof json === 'string';

/**
 * The dossier with what an older version of the site kept of `inputs` as a key it did not know (`DossierCard.beside`): that
 * happens to a file that was opened there first.
 */
export function withInputsBeside(dossier: Dossier): Dossier {
  const { inputs: kept, ...beside } = dossier.card.beside;
  if (kept === undefined) return dossier;
  const found = readDossierInputs(kept, new Damage());
  const inputs = mergeDossierInputs(dossier.inputs ?? noDossierInputs, found);
  return { ...dossier, card: { ...dossier.card, beside }, ...(holdsInputs(inputs) && { inputs }) };
}
