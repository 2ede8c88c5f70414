/**
 * 'Wie zegt wat': questions down, contributors across, and the holes by name: who says nothing of a question, who has not
 * answered at all, and which voices nobody speaks with.
 */
import type { FieldId } from '../../basics/ids.ts';
import type { Field } from '../definition/definition.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { type AskableWorksheet, type AskedField, askableFields } from '../saved/asked-fields.ts';
import { type DossierInputs, invitationsIn } from '../saved/dossier-inputs.ts';
import { nameKey } from '../saved/tidy-text.ts';
import { type Contribution, contributionsOf, countsAs, joinedName, repliesTo } from './contributions.ts';
import { type Voice, voicesOf } from './inputs-of-question.ts';

export interface WhoSaysWhat {
  /** Whoever answered, in the order of names, and then whoever was asked and did not. Who is joined to one name is one. */
  readonly contributors: readonly Contributor[];
  /** Whoever sent in, each as it was signed. */
  readonly signers: readonly Signer[];
  /** In the order of the worksheets: each that anybody was asked, or says something of. */
  readonly questions: readonly QuestionSaid[];
}

export interface Signer {
  /** '' for somebody who gave no name. */
  readonly name: string;
  readonly who: string;
}

export interface Contributor extends Signer {
  readonly hasAnswered: boolean;
  /** Who sent in under another name, and was joined to this one. */
  readonly joined: readonly Signer[];
}

export interface QuestionSaid extends AskedField {
  readonly definition: Field;
  /** One for each contributor, in their order. */
  readonly cells: readonly Cell[];
  /** Who were asked it and say nothing: a hole. */
  readonly silent: readonly Contributor[];
}

export type Cell =
  | { readonly type: 'said'; readonly voices: readonly Voice[] }
  | { readonly type: 'silent' }
  | { readonly type: 'not-asked' };

export function whoSaysWhat(
  worksheets: readonly AskableWorksheet[],
  all: DossierInputs,
  lookup: Lookup,
): WhoSaysWhat {
  const contributions = contributionsOf(all);
  const byContributor = grouped(all, contributions);
  const contributors = contributorsOf(all, contributions, byContributor);
  const askedOf = askedByContributor(all, byContributor);
  const questions = askableFields(worksheets).flatMap((askable): readonly QuestionSaid[] => {
    const cells = contributors.map(({ who }): Cell => {
      const voices = voicesOf(askable.definition, byContributor.get(who) ?? [], lookup);
      if (voices.length > 0) return { type: 'said', voices };
      return { type: askedOf.get(who)?.has(askable.field) === true ? 'silent' : 'not-asked' };
    });
    const silent = contributors.filter((_, at) => cells[at]?.type === 'silent');
    return cells.every(({ type }) => type === 'not-asked') ? [] : [{ ...askable, cells, silent }];
  });
  const signers = once(contributions.map(signerOf));
  return { contributors, signers, questions };
}

const signerOf = ({ contributor: name, who }: Contribution): Signer => ({ name, who });

const once = (signers: readonly Signer[]): readonly Signer[] => [
  ...new Map(signers.map((one) => [one.who, one])).values(),
];

/** By whom they count as, in the order of names. */
function grouped(
  all: DossierInputs,
  contributions: readonly Contribution[],
): ReadonlyMap<string, readonly Contribution[]> {
  const groups = new Map<string, readonly Contribution[]>();
  for (const one of contributions) {
    const { who } = countsAs(all, one);
    groups.set(who, [...(groups.get(who) ?? []), one]);
  }
  return groups;
}

function contributorsOf(
  all: DossierInputs,
  contributions: readonly Contribution[],
  groups: ReadonlyMap<string, readonly Contribution[]>,
): readonly Contributor[] {
  const found = new Map<string, Contributor>();
  for (const [who, own] of groups) {
    const [name = ''] = own.map((one) => countsAs(all, one).name);
    const joined = once(own.filter((one) => joinedName(all, one) !== undefined).map(signerOf));
    found.set(who, { name, who, hasAnswered: true, joined });
  }
  const out = invitationsIn(all).flatMap((kept) =>
    repliesTo(kept, contributions).filter(({ type }) => type === 'out'),
  );
  for (const { name } of out) {
    const who = nameKey(name);
    if (!found.has(who)) found.set(who, { name, who, hasAnswered: false, joined: [] });
  }
  return [...found.values()].sort((a, b) =>
    a.hasAnswered === b.hasAnswered ? (a.who < b.who ? -1 : 1) : a.hasAnswered ? -1 : 1,
  );
}

function askedByContributor(
  all: DossierInputs,
  groups: ReadonlyMap<string, readonly Contribution[]>,
): ReadonlyMap<string, ReadonlySet<FieldId>> {
  const asked = new Map<string, Set<FieldId>>();
  const add = (who: string, fields: readonly AskedField[]) => {
    const known = asked.get(who) ?? new Set();
    for (const { field } of fields) known.add(field);
    asked.set(who, known);
  };
  for (const [who, own] of groups) for (const { input } of own) add(who, input.asked);
  for (const { invitation, contributors } of invitationsIn(all))
    for (const name of contributors.value) add(nameKey(name), invitation.asked);
  return asked;
}

/** What a cell says: how many things somebody says of it, or that there is a hole. */
export function cellText(
  cell: Cell,
  words: {
    /** How many things somebody says: never a bare figure, which reads as an answer on a scale. */
    readonly said: (count: number) => string;
    readonly silent: string;
    readonly notAsked: string;
    /** What somebody said before, and does not say any more. */
    readonly before: (count: number) => string;
  },
): string {
  switch (cell.type) {
    case 'said': {
      const said = cell.voices.reduce((sum, { items }) => sum + items.length, 0);
      const before = cell.voices.reduce((sum, { earlier }) => sum + earlier.length, 0);
      return said === 0 ? words.before(before) : words.said(said);
    }
    case 'silent':
      return words.silent;
    case 'not-asked':
      return words.notAsked;
  }
}

/** Voices that have to be heard, as words that a name can have: 'nog niets van jongeren of ouders'. */
export interface WantedVoice {
  /** What it is called on the screen. */
  readonly name: string;
  /** Patterns, as `content/raad.yaml` has them: '@jeugd-en-ouders'. */
  readonly voices: readonly string[];
  /** Words that look like it and are not: 'jongerenwerk*'. */
  readonly except?: readonly string[] | undefined;
}

/** What each is called, by `who`: several without a name are told apart by a number. */
export function namesOf(signers: readonly Signer[], nameless: string): ReadonlyMap<string, string> {
  let count = 0;
  return new Map(
    signers.map(({ name, who }) => {
      if (name !== '') return [who, name];
      count += 1;
      return [who, count === 1 ? nameless : `${nameless} (${count})`];
    }),
  );
}

/** @param mentions as the coach that was read has it (`ReadCoach`). */
export function missingVoices(
  { contributors }: WhoSaysWhat,
  wanted: readonly WantedVoice[],
  mentions: (text: string, voices: readonly string[], except?: readonly string[]) => boolean,
): readonly WantedVoice[] {
  const heard = contributors.filter(({ hasAnswered }) => hasAnswered);
  const names = heard.flatMap(({ name, joined }) => [name, ...joined.map((one) => one.name)]);
  return wanted.filter(({ voices, except }) => !names.some((name) => mentions(name, voices, except)));
}
