/** Where inputs belong, and how they become part of a dossier. */

import { keptInputs } from '../../../storage/beside/inputs-in-storage.ts';
import { openStoredInputs } from '../../../storage/beside/inputs-store.ts';
import { lookForInputs } from '../../../storage/beside/inputs-there.ts';
import { $dossier } from '../../../storage/current/current-dossier.ts';
import type { SaveProblem } from '../../../storage/current/save-status.ts';
import { $dossiers, makeDossier, openDossiers } from '../../../storage/dossiers-store.ts';
import { dossierText } from '../../../text/dossiers.ts';
import { type Arrival, receive } from '../../../worksheet/input/receive.ts';
import { type DossierInputs, inputsIn } from '../../../worksheet/saved/dossier-inputs.ts';
import type { Input } from '../../../worksheet/saved/input.ts';
import { freeTitle } from '../../answers/free-title.ts';

/** Whether it was asked for this dossier, or something on the same invitation came in there before. */
export function belongsTo(dossier: string, { dossier: asked, invitation }: Input): boolean {
  return asked === dossier || knows(keptInputs.of(dossier).content, invitation);
}

const knows = (all: DossierInputs, invitation: string): boolean =>
  Object.hasOwn(all.invitations, invitation) || inputsIn(all).some((one) => one.invitation === invitation);

/** Of those in this browser; the one that is open goes before others. */
export function homeOf(input: Input): string | undefined {
  openDossiers();
  const open = $dossier.get();
  return belongsTo(open, input) ? open : $dossiers.get().find(({ id }) => belongsTo(id, input))?.id;
}

export interface TakenIn {
  readonly dossier: string;
  readonly title: string;
  readonly arrivals: readonly Arrival[];
  readonly problem?: SaveProblem;
}

export function takeIn(dossier: string, inputs: readonly Input[]): TakenIn {
  openStoredInputs();
  const { arrivals } = receive(keptInputs.of(dossier).content, inputs, Date.now());
  const outcome = keptInputs.change(dossier, (all, now) => receive(all, inputs, now).all);
  if (dossier === $dossier.get()) lookForInputs(true);
  return { dossier, title: titleOf(dossier), arrivals, ...(!outcome.ok && { problem: outcome.problem }) };
}

/** @returns the id of a new dossier, which is open from now on. */
export function newHome(title: string): string {
  makeDossier(freeTitle(title), Date.now());
  return $dossier.get();
}

export function titleOf(dossier: string): string {
  return $dossiers.get().find(({ id }) => id === dossier)?.card.title.value || dossierText.unnamed;
}
