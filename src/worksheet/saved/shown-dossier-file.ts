/** The data in a PDF: a save file of nothing but what that PDF shows. */
import type { Answers } from '../answers/answers.ts';
import { changedAt, type Dossier } from './dossier.ts';
import { type DossierCard, noCard } from './dossier-card.ts';
import { writeSaveFile } from './dossier-file-format.ts';
import { type DossierInputs, holdsInputs, inputsIn } from './dossier-inputs.ts';

/**
 * @param shown by worksheet, as `shownAnswers` gives them; worksheets without any are left out.
 * @param inputs what partners said, as far as that is printed (`shownInputs`).
 * @param from the earliest moment that it may say it was saved, in ms since 1970.
 */
export function writeShownFile(
  id: string,
  { title, madeAt }: DossierCard,
  shown: { readonly [worksheet: string]: Answers },
  from: number,
  inputs?: DossierInputs,
): string {
  const worksheets = Object.entries(shown)
    .filter(([, answers]) => Object.keys(answers).length > 0)
    .map(([worksheet, answers]) => [worksheet, { answers, unknown: {} }] as const);
  const dossier: Dossier = {
    id,
    card: { ...noCard, title: { value: title.value, changedAt: title.changedAt }, madeAt },
    worksheets: Object.fromEntries(worksheets),
    ...(inputs && holdsInputs(inputs) && { inputs }),
  };
  const latest = (inputs ? inputsIn(inputs) : []).map((input) => input.changedAt);
  return writeSaveFile({ savedAt: Math.max(from, changedAt(dossier), ...latest), dossier });
}
