import { capital } from '../../basics/dutch-format.ts';
import { dossierText } from '../../text/dossiers.ts';
import { changedAt, type Dossier } from '../../worksheet/saved/dossier.ts';

/** Since when a dossier is there, and when it last changed. */
export function factsOf(dossier: Dossier | undefined): string {
  const changed = dossier === undefined ? 0 : changedAt(dossier);
  if (dossier === undefined || changed === 0) return dossierText.notMade;
  // Where nothing can be stored the card has no beginning, and yet there are answers.
  const { madeAt } = dossier.card;
  const facts = madeAt === 0 ? [] : [dossierText.made(madeAt)];
  return capital([...facts, dossierText.changed(changed)].join(', '));
}
