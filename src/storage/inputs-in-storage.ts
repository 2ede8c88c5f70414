/** What partners were asked for each dossier and what came in, as this tab has it; `inputs-store.ts` is what islands see of it. */
import type { Result } from '../basics/result.ts';
import { type DossierInputs, holdsInputs, mergeDossierInputs } from '../worksheet/saved/dossier-inputs.ts';
import { withInputsBeside } from '../worksheet/saved/open-dossier-inputs.ts';
import { inputsKeyOf } from './browser/storage-key.ts';
import { StoredItem } from './browser/stored-item.ts';
import { cardOf, noteMade } from './current-dossier.ts';
import { inputsItem } from './inputs-format.ts';
import { guardLeaving, type SaveProblem } from './save-status.ts';

type Outcome = Result<undefined, SaveProblem>;

const items = new Map<string, StoredItem<DossierInputs>>();

export function inputsItemOf(dossier: string): StoredItem<DossierInputs> {
  const item = items.get(dossier) ?? new StoredItem(inputsKeyOf(dossier), inputsItem);
  items.set(dossier, item);
  return item;
}

/** As they are now: what is stored, with what this tab could not store. */
export function inputsOf(dossier: string): { readonly inputs: DossierInputs; readonly outcome: Outcome } {
  const item = inputsItemOf(dossier);
  const outcome = item.sync();
  const adopting = adoptBeside(dossier);
  return { inputs: item.$content.get(), outcome: adopting ?? outcome };
}

/** `change` gets them as they are in storage now, and the time in ms since 1970. */
export function changeInputsOf(
  dossier: string,
  change: (all: DossierInputs, now: number) => DossierInputs,
): Outcome {
  adoptBeside(dossier);
  const now = Date.now();
  const { after, outcome } = inputsItemOf(dossier).change((all) => change(all, now));
  if (holdsInputs(after)) noteMade(dossier, now);
  guardLeaving(inputsKeyOf(dossier), !outcome.ok);
  return outcome;
}

/** An older version of the site that opened a file with them kept them in the card; they stay there, and do no harm. */
function adoptBeside(dossier: string): Outcome | undefined {
  const { inputs } = withInputsBeside({ id: dossier, card: cardOf(dossier), worksheets: {} });
  const item = inputsItemOf(dossier);
  if (inputs === undefined || mergeDossierInputs(item.$content.get(), inputs) === item.$content.get())
    return undefined;
  return item.change((all) => mergeDossierInputs(all, inputs)).outcome;
}

/** Brings all that this tab has to do with together with storage. */
export function syncInputs(): void {
  for (const item of items.values()) item.sync();
}

/** Forgets what this tab has of a dossier; of every dossier when none is named. Storage is left as it is. */
export function forgetInputs(dossier?: string): void {
  for (const [id, item] of items) {
    if (dossier !== undefined && id !== dossier) continue;
    item.forget();
    guardLeaving(inputsKeyOf(id), false);
  }
}
