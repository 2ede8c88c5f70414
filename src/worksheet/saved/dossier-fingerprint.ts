/** Whether a file that was made of a dossier still says the same. */
import { entryOf } from '../../basics/entry-of.ts';
import { fingerprint } from '../../basics/fingerprint.ts';
import { noAnswers } from '../answers/answers.ts';
import type { Dossier } from './dossier.ts';
import type { DossierInputs } from './dossier-inputs.ts';
import { plainlySaid } from './said.ts';

/** Of title, answers, and what came in from others. */
export function fingerprintOf({ card, worksheets, inputs }: Dossier): string {
  const said = Object.keys(worksheets)
    .sort()
    .map((id) => [id, plainlySaid(entryOf(worksheets, id)?.answers ?? noAnswers)] as const)
    .filter(([, answers]) => answers.length > 0);
  return fingerprint(JSON.stringify([card.title.value, said, ...(inputs ? [inputsSaid(inputs)] : [])]));
}

/** The key of an input follows from its words. */
function inputsSaid({ invitations, inputs }: DossierInputs): readonly unknown[] {
  const asked = Object.entries(invitations).map(([id, { contributors, removed }]) =>
    JSON.stringify([id, contributors.value, removed.value]),
  );
  const cameIn = Object.entries(inputs).flatMap(([key, { input }]) => (input === undefined ? [] : [key]));
  return [asked.sort(), cameIn.sort()];
}
