/**
 * Which of all that came in counts: of one contributor to one invitation what was sent last. What that person sent before is
 * kept behind it, and shown as far as it says something else. Read this first of the room.
 *
 * Two people can send in under one name, and nobody can see that; so what is replaced is never thrown away.
 */
import { entryOf } from '../../basics/entry-of.ts';
import type { InvitationId } from '../../basics/ids.ts';
import { type DossierInputs, inputKey, inputsIn, type KeptInvitation } from '../saved/dossier-inputs.ts';
import { answeredIn, type Input } from '../saved/input.ts';
import { nameKey, nearNameKey } from '../saved/tidy-text.ts';

export interface Contribution {
  /** '' for somebody who gave no name. */
  readonly contributor: string;
  /** The same for one contributor, however the name is written; of somebody without a name, of that one input. */
  readonly who: string;
  readonly invitation: InvitationId;
  readonly input: Input;
  /** What it replaces, newest first. */
  readonly earlier: readonly Input[];
}

/** In the order of names, and that order is the same wherever they came in and in whatever order. */
export function contributionsOf(all: DossierInputs): readonly Contribution[] {
  const groups = new Map<string, Input[]>();
  for (const input of newestFirst(inputsIn(all))) {
    const key = JSON.stringify([whoOf(input), input.invitation]);
    groups.set(key, [...(groups.get(key) ?? []), input]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [input, ...earlier]]) =>
      input === undefined
        ? []
        : [
            {
              contributor: input.contributor,
              who: whoOf(input),
              invitation: input.invitation,
              input,
              earlier,
            },
          ],
    );
}

export const whoOf = ({ contributor, id }: Input): string => nameKey(contributor) || `:${id}`;

function newestFirst(inputs: readonly Input[]): readonly Input[] {
  const keyed = inputs.map((input) => ({ input, key: inputKey(input) }));
  return keyed
    .sort((a, b) => b.input.changedAt - a.input.changedAt || (a.key < b.key ? -1 : 1))
    .map(({ input }) => input);
}

/**
 * Which of the names that were asked somebody is: the same name, the one that a person said, or else the only one that is nearly
 * the same. `undefined` for somebody who was not asked. What came in keeps the name it was signed with.
 */
export function invitedAs(
  { contributors, joined }: Pick<KeptInvitation, 'contributors' | 'joined'>,
  { who, contributor }: Pick<Contribution, 'who' | 'contributor'>,
): string | undefined {
  const names = contributors.value;
  const same = names.find((name) => nameKey(name) === who);
  if (same !== undefined) return same;
  const said = joined?.value.find(([one]) => one === who);
  if (said !== undefined) return names.find((name) => nameKey(name) === nameKey(said[1]));
  const near = nearNameKey(contributor);
  const [one, ...more] = near === '' ? [] : names.filter((name) => nearNameKey(name) === near);
  return more.length === 0 ? one : undefined;
}

/**
 * As whom somebody counts: the name that was asked, where a person or the names say so, else the name as it was signed. Two who
 * sent in for one organisation are one of those who were asked; the words of each keep their own name. It holds for an
 * invitation that was put away too.
 */
export function countsAs(
  { invitations }: DossierInputs,
  { contributor, who, invitation }: Contribution,
): { readonly name: string; readonly who: string } {
  const kept = entryOf(invitations, invitation);
  const invited = kept === undefined ? undefined : invitedAs(kept, { contributor, who });
  return invited === undefined ? { name: contributor, who } : { name: invited, who: nameKey(invited) };
}

/** The name that somebody was joined to; none where both are one name to a reader. */
export function joinedName(all: DossierInputs, contribution: Contribution): string | undefined {
  const { name } = countsAs(all, contribution);
  return nearNameKey(name) === nearNameKey(contribution.contributor) ? undefined : name;
}

/** Somebody who was asked, or who answered: 'GGD: 5 van 6 vragen, 21 sep'. */
export type Reply =
  | {
      readonly type: 'in';
      /** As it was signed. */
      readonly name: string;
      readonly answered: number;
      readonly asked: number;
      /** In ms since 1970. */
      readonly changedAt: number;
      readonly contribution: Contribution;
      /** The name that was asked; none for somebody who was not asked. */
      readonly invited: string | undefined;
    }
  | { readonly type: 'out'; readonly name: string };

/** To one invitation: those who were asked in the order in which they were, and then who answered without that. */
export function repliesTo(kept: KeptInvitation, contributions: readonly Contribution[]): readonly Reply[] {
  const came = contributions
    .filter((one) => one.invitation === kept.invitation.id)
    .map((one) => replyOf(one, invitedAs(kept, one)));
  const named = kept.contributors.value.flatMap((name): readonly Reply[] => {
    const own = came.filter(({ invited }) => invited === name);
    return own.length === 0 ? [{ type: 'out', name }] : own;
  });
  return [...named, ...came.filter(({ invited }) => invited === undefined)];
}

export function replyOf(
  contribution: Contribution,
  invited: string | undefined,
): Extract<Reply, { type: 'in' }> {
  const { input, contributor: name } = contribution;
  const [answered, asked] = [answeredIn(input).length, input.asked.length];
  return { type: 'in', name, answered, asked, changedAt: input.changedAt, contribution, invited };
}
