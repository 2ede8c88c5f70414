/** Inputs come in, a dozen at once and some of them twice: what a person is told of each. Nothing that came in before goes. */
import { entryOf } from '../../basics/entry-of.ts';
import { type DossierInputs, inputKey, withInput } from '../saved/dossier-inputs.ts';
import { answeredIn, type Input } from '../saved/input.ts';
import { saidIn } from '../saved/said.ts';
import { contributionsOf, whoOf } from './contributions.ts';

export interface Arrival {
  readonly input: Input;
  /** `newer`: it counts from now on, and what the same contributor sent before stands behind it; `older`: the other way round. */
  readonly how: 'new' | 'newer' | 'older' | 'known';
  readonly answered: number;
  readonly asked: number;
}

/** All of them, in whatever order: the same dossier comes of it, and the same is told. */
export function receive(
  before: DossierInputs,
  inputs: readonly Input[],
  now: number,
): { readonly all: DossierInputs; readonly arrivals: readonly Arrival[] } {
  const all = inputs.reduce((kept, input) => withInput(kept, input, now), before);
  const each = [...new Map(inputs.map((input) => [inputKey(input), input])).values()];
  return { all, arrivals: each.map((input) => arrivalOf(input, before, all)) };
}

/** How many say something that was not there yet. */
export const addedIn = (arrivals: readonly Arrival[]): number =>
  arrivals.filter(({ how }) => how !== 'known').length;

function arrivalOf(input: Input, before: DossierInputs, after: DossierInputs): Arrival {
  const facts = { input, answered: answeredIn(input).length, asked: input.asked.length };
  const former = contributionOf(input, before);
  const isKnown = entryOf(before.inputs, inputKey(input))?.input !== undefined;
  if (isKnown || (former !== undefined && saysTheSame(former.input, input)))
    return { ...facts, how: 'known' };
  const present = contributionOf(input, after);
  if (present === undefined || inputKey(present.input) !== inputKey(input)) return { ...facts, how: 'older' };
  return { ...facts, how: present.earlier.length > 0 ? 'newer' : 'new' };
}

const contributionOf = (input: Input, all: DossierInputs) =>
  contributionsOf(all).find(({ who, invitation }) => who === whoOf(input) && invitation === input.invitation);

function saysTheSame(one: Input, other: Input): boolean {
  const said = ({ answers }: Input) =>
    JSON.stringify(
      Object.keys(answers)
        .sort()
        .map((worksheet) => [worksheet, saidIn(entryOf(answers, worksheet) ?? {})]),
    );
  return said(one) === said(other);
}
