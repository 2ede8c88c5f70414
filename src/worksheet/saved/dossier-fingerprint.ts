/** Whether a file that was made of a dossier still says the same. */
import { entryOf } from '../../basics/entry-of.ts';
import { fingerprint } from '../../basics/fingerprint.ts';
import { noAnswers } from '../answers/answers.ts';
import type { Dossier } from './dossier.ts';
import type { DossierInputs } from './dossier-inputs.ts';
import { plainlySaid } from './said.ts';
import { type DossierVersions, versionsIn } from './version.ts';

/** Of title, answers, what came in from others, and what was laid down. */
export function fingerprintOf({ card, worksheets, inputs, versions }: Dossier): string {
  const said = Object.keys(worksheets)
    .sort()
    .map((id) => [id, plainlySaid(entryOf(worksheets, id)?.answers ?? noAnswers)] as const)
    .filter(([, answers]) => answers.length > 0);
  const more = [...(inputs ? [inputsSaid(inputs)] : []), ...(versions ? keysOf(versions) : [])];
  return fingerprint(JSON.stringify([card.title.value, said, ...more]));
}

/** The key of a version follows from all that it says. */
const keysOf = (versions: DossierVersions) =>
  versionsIn(versions)
    .map(({ key }) => key)
    .sort();

/** The key of an input follows from its words. */
function inputsSaid({ invitations, inputs }: DossierInputs): readonly unknown[] {
  const asked = Object.entries(invitations).map(([id, { contributors, removed }]) =>
    JSON.stringify([id, contributors.value, removed.value]),
  );
  const cameIn = Object.entries(inputs).flatMap(([key, { input }]) => (input === undefined ? [] : [key]));
  return [asked.sort(), cameIn.sort()];
}
