/**
 * What was asked of others for a dossier, and what came in: part of the dossier, in storage under a key of its own, and in the
 * dossier's file under `inputs` (an older version of the site keeps that as a key it does not know).
 *
 * ```json
 * { "format": "kwaliteitskompas-inbrengen", "formatVersion": 1,
 *   "invitations": { "u-99d1…": { "madeAt": 1790000000000, "invitation": { … },
 *     "contributors": { "value": ["GGD", "Jongerenraad"], "changedAt": 1790000000000 },
 *     "joined": { "value": [["ggd oost", "GGD"]], "changedAt": 1790000000000 },
 *     "removed": { "value": false, "changedAt": 0 } } },
 *   "inputs": { "9c41…": { "removed": { "value": false, "changedAt": 0 }, "input": { … } } } }
 * ```
 *
 * An input never changes. Its key follows from who says what, so the same one that arrives twice, as a file and as a link, on two
 * computers, is one; and merging, in whatever order and however often, is putting all together. Which of them counts is not
 * kept but follows (`contributions.ts`): nothing that came in is ever replaced by what came in later. One that a person removes
 * leaves a mark, and no words: otherwise the next merge would bring it back.
 */
import { entryOf } from '../../basics/entry-of.ts';
import { fingerprint } from '../../basics/fingerprint.ts';
import type { InvitationId } from '../../basics/ids.ts';
import { mergeKeys, mergeMaps, newest } from '../answers/merge.ts';
import { type Stamped, stampAfter } from '../answers/stamp.ts';
import { writeAskedFields } from './asked-fields.ts';
import { type Input, inputJson } from './input.ts';
import type { Invitation } from './invitation.ts';
import type { Format } from './migrations.ts';
import type { UnknownKeys } from './open-answers.ts';
import { saidIn } from './said.ts';

/** Who sent in (`whoOf`), and the name that was asked; '' for nobody in the list, however much the names look alike. */
export type Joined = readonly [who: string, invited: string];

export interface KeptInvitation {
  readonly invitation: Invitation;
  /** In ms since 1970. */
  readonly madeAt: number;
  /** When its words or questions were last changed, in ms since 1970; none for never. */
  readonly changedAt?: number;
  /** Who were asked, as far as that was said. */
  readonly contributors: Stamped<readonly string[]>;
  /** Whom somebody is among those who were asked, as a person said: see `invitedAs`. */
  readonly joined?: Stamped<readonly Joined[]>;
  /** Not shown any more; what came in on it stays. */
  readonly removed: Stamped<boolean>;
  readonly unknown: UnknownKeys;
}

export type KeptInput =
  | { readonly removed: Stamped<boolean>; readonly input: Input }
  | { readonly removed: Stamped<boolean>; readonly input?: never };

export interface DossierInputs {
  readonly invitations: { readonly [id: string]: KeptInvitation };
  /** By `inputKey`. */
  readonly inputs: { readonly [key: string]: KeptInput };
  readonly unknown: UnknownKeys;
}

export const dossierInputsFormat: Format = { name: 'kwaliteitskompas-inbrengen', version: 1, migrations: [] };

export const noDossierInputs: DossierInputs = Object.freeze({ invitations: {}, inputs: {}, unknown: {} });

const there: Stamped<boolean> = { value: false, changedAt: 0 };

/** The same for inputs of which the same person says the same at the same moment, wherever they come from. */
export function inputKey({ id, invitation, contributor, changedAt, answers }: Input): string {
  const said = Object.keys(answers)
    .sort()
    .map((worksheet) => [worksheet, saidIn(entryOf(answers, worksheet) ?? {})]);
  return fingerprint(JSON.stringify([id, invitation, contributor, changedAt, said]));
}

export const inputsIn = ({ inputs }: DossierInputs): readonly Input[] =>
  Object.values(inputs).flatMap(({ input }) => input ?? []);

export const invitationsIn = ({ invitations }: DossierInputs): readonly KeptInvitation[] =>
  Object.values(invitations).filter(({ removed }) => !removed.value);

/** Whether a file of the dossier has to hold anything of it. */
export const holdsInputs = ({ invitations, inputs, unknown }: DossierInputs): boolean =>
  [invitations, inputs, unknown].some((part) => Object.keys(part).length > 0);

export function withInvitation(
  all: DossierInputs,
  invitation: Invitation,
  contributors: readonly string[],
  now: number,
): DossierInputs {
  const asked = { value: contributors, changedAt: now };
  const kept: KeptInvitation = {
    invitation,
    madeAt: now,
    contributors: asked,
    removed: there,
    unknown: {},
  };
  return { ...all, invitations: { ...all.invitations, [invitation.id]: kept } };
}

/** With who were asked set anew. */
export function askedOf(
  all: DossierInputs,
  id: InvitationId,
  names: readonly string[],
  now: number,
): DossierInputs {
  return changeInvitation(all, id, (kept) => ({
    ...kept,
    contributors: { value: names, changedAt: stampAfter(kept.contributors, now) },
  }));
}

/** With other words or questions in an invitation, which stays the same one: what comes in on its older links is an answer to it. */
export function changedInvitation(all: DossierInputs, invitation: Invitation, now: number): DossierInputs {
  return changeInvitation(all, invitation.id, (kept) => ({
    ...kept,
    invitation,
    changedAt: stampAfter({ changedAt: kept.changedAt ?? 0 }, now),
  }));
}

/** With whom somebody is among those who were asked. @param invited '' for nobody in the list; none for what the names say. */
export function joinedTo(
  all: DossierInputs,
  id: InvitationId,
  who: string,
  invited: string | undefined,
  now: number,
): DossierInputs {
  return changeInvitation(all, id, (kept) => {
    const others = (kept.joined?.value ?? []).filter(([one]) => one !== who);
    const value = invited === undefined ? others : [...others, [who, invited] as const];
    return { ...kept, joined: { value, changedAt: stampAfter(kept.joined, now) } };
  });
}

/** With an invitation put away, or back. */
export function removeInvitation(
  all: DossierInputs,
  id: InvitationId,
  isRemoved: boolean,
  now: number,
): DossierInputs {
  return changeInvitation(all, id, (kept) => ({
    ...kept,
    removed: { value: isRemoved, changedAt: stampAfter(kept.removed, now) },
  }));
}

function changeInvitation(
  all: DossierInputs,
  id: InvitationId,
  change: (kept: KeptInvitation) => KeptInvitation,
): DossierInputs {
  const kept = entryOf(all.invitations, id);
  return kept === undefined ? all : { ...all, invitations: { ...all.invitations, [id]: change(kept) } };
}

/** With an input that came in, also when it was removed before. The very same object when it is there already. */
export function withInput(all: DossierInputs, input: Input, now: number): DossierInputs {
  const key = inputKey(input);
  const known = entryOf(all.inputs, key);
  if (known?.input !== undefined) return all;
  const removed = known === undefined ? there : { value: false, changedAt: stampAfter(known.removed, now) };
  return { ...all, inputs: { ...all.inputs, [key]: { removed, input } } };
}

/** Without the words of an input. Undoing is `withInput` with what it was. */
export function withoutInput(all: DossierInputs, key: string, now: number): DossierInputs {
  const known = entryOf(all.inputs, key);
  if (known?.input === undefined) return all;
  const removed = { value: true, changedAt: stampAfter(known.removed, now) };
  return { ...all, inputs: { ...all.inputs, [key]: { removed } } };
}

/** `mine` itself when `theirs` holds nothing new. */
export function mergeDossierInputs(mine: DossierInputs, theirs: DossierInputs): DossierInputs {
  const invitations = mergeMaps(mine.invitations, theirs.invitations, mergeInvitation);
  const inputs = mergeMaps(mine.inputs, theirs.inputs, laterInput);
  const unknown = mergeKeys(mine.unknown, theirs.unknown);
  const isMine = invitations === mine.invitations && inputs === mine.inputs && unknown === mine.unknown;
  return isMine ? mine : { invitations, inputs, unknown };
}

/** Its words are those of the last change; of the same moment any of them, everywhere the same one. */
function mergeInvitation(mine: KeptInvitation, theirs: KeptInvitation): KeptInvitation {
  const isMine =
    mine.changedAt === theirs.changedAt
      ? JSON.stringify(mine.invitation) >= JSON.stringify(theirs.invitation)
      : (mine.changedAt ?? 0) > (theirs.changedAt ?? 0);
  const { invitation, changedAt } = isMine ? mine : theirs;
  const joined =
    mine.joined === undefined || theirs.joined === undefined
      ? (mine.joined ?? theirs.joined)
      : newest(mine.joined, theirs.joined);
  const merged: KeptInvitation = {
    invitation,
    ...(changedAt !== undefined && { changedAt }),
    madeAt: Math.min(mine.madeAt, theirs.madeAt),
    contributors: newest(mine.contributors, theirs.contributors),
    ...(joined !== undefined && { joined }),
    removed: newest(mine.removed, theirs.removed),
    unknown: mergeKeys(mine.unknown, theirs.unknown),
  };
  const isSame =
    isMine &&
    merged.madeAt === mine.madeAt &&
    merged.contributors === mine.contributors &&
    merged.joined === mine.joined &&
    merged.removed === mine.removed &&
    merged.unknown === mine.unknown;
  return isSame ? mine : merged;
}

/** What a person did last; of the same moment, that it was removed. */
function laterInput(mine: KeptInput, theirs: KeptInput): KeptInput {
  const [own, other] = [mine.removed.changedAt, theirs.removed.changedAt];
  if (own !== other) return own > other ? mine : theirs;
  const said = ({ removed, input }: KeptInput) => JSON.stringify([removed.value, input ?? null]);
  return said(mine) >= said(theirs) ? mine : theirs;
}

/** Without what came between two states of it, as far as nobody did the same since: undoing a merge. */
export function withoutAdded(
  present: DossierInputs,
  before: DossierInputs,
  after: DossierInputs,
  now: number,
): DossierInputs {
  const wasThere = (kept: { readonly removed: Stamped<boolean> } | undefined) =>
    kept !== undefined && !kept.removed.value;
  const inputs = Object.keys(after.inputs)
    .filter((key) => !wasThere(entryOf(before.inputs, key)))
    .reduce((all, key) => withoutInput(all, key, now), present);
  return invitationsIn(after)
    .filter(({ invitation }) => !wasThere(entryOf(before.invitations, invitation.id)))
    .reduce((all, { invitation }) => removeInvitation(all, invitation.id, true, now), inputs);
}

export function saveDossierInputs(all: DossierInputs): string {
  const { name: format, version: formatVersion } = dossierInputsFormat;
  return JSON.stringify({ format, formatVersion, ...dossierInputsJson(all) });
}

/** As it stands in the file of a dossier too. */
export function dossierInputsJson({ invitations, inputs, unknown }: DossierInputs): Record<string, unknown> {
  return {
    ...unknown,
    invitations: Object.fromEntries(
      Object.entries(invitations).map(([id, kept]) => {
        const { asked, ...invitation } = kept.invitation;
        const json = { ...invitation, asked: writeAskedFields(asked) };
        return [id, { ...kept.unknown, ...kept, unknown: undefined, invitation: json }];
      }),
    ),
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([key, { removed, input }]) => [
        key,
        input === undefined ? { removed } : { removed, input: inputJson(input) },
      ]),
    ),
  };
}
