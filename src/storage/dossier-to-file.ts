/** A dossier as it is now, and as a file: everything in it, also what could not be stored. */

import { failed, ok, type Result } from '../basics/result.ts';
import { latestClock } from '../worksheet/answers/stamp.ts';
import { changedAt, type Dossier } from '../worksheet/saved/dossier.ts';
import { writeSaveFile } from '../worksheet/saved/dossier-file-format.ts';
import { holdsInputs } from '../worksheet/saved/dossier-inputs.ts';
import { withInputsBeside } from '../worksheet/saved/open-dossier-inputs.ts';
import { withVersionsBeside } from '../worksheet/saved/open-dossier-versions.ts';
import { holdsVersions, versionsWithout } from '../worksheet/saved/version.ts';
import { keptInputs } from './beside/inputs-in-storage.ts';
import { keptVersions } from './beside/versions-in-storage.ts';
import { keysFrom } from './browser/browser-storage.ts';
import type { SaveProblem } from './browser/item-format.ts';
import { cardKeyOf, worksheetOfKey } from './browser/storage-key.ts';
import { cardOf } from './current/current-dossier.ts';
import { answersIn, worksheetsInMemory } from './worksheet-sheets.ts';

type Outcome = Result<undefined, SaveProblem>;

/** A dossier as it is now. The outcome tells of worksheets that could not be read, or not be stored. */
export function readDossier(
  id: string,
  leftOut: readonly string[] = [],
): { readonly dossier: Dossier; readonly outcome: Outcome } {
  const stored = keysFrom(`${cardKeyOf(id)}:`).flatMap((key) => worksheetOfKey(key) ?? []);
  const worksheets = [...new Set([...stored, ...worksheetsInMemory(id)])].sort();
  const wanted = worksheets.filter((worksheet) => !leftOut.includes(worksheet));
  const found = wanted.map((worksheet) => ({ worksheet, ...answersIn(id, worksheet) }));
  const contents = found
    .filter(({ content }) => Object.keys(content.answers).length + Object.keys(content.unknown).length > 0)
    .map(({ worksheet, content }) => [worksheet, content] as const);
  const cameIn = keptInputs.of(id);
  const laidDown = keptVersions.of(id);
  const outcomes = [...found.map(({ outcome }) => outcome), cameIn.outcome, laidDown.outcome];
  // What is missing altogether weighs more than what could not be stored.
  const failure = outcomes.find(isNewer) ?? outcomes.find((outcome) => !outcome.ok);
  const { content: inputs } = cameIn;
  const versions = versionsWithout(laidDown.content, leftOut);
  const dossier: Dossier = { id, card: cardOf(id), worksheets: Object.fromEntries(contents) };
  const asked = holdsInputs(inputs) ? withInputsBeside({ ...dossier, inputs }) : dossier;
  return {
    dossier: holdsVersions(versions) ? withVersionsBeside({ ...asked, versions }) : asked,
    outcome: failure ?? ok(undefined),
  };
}

export interface DossierFile {
  /** '' for none. */
  readonly title: string;
  readonly text: string;
  /** What is in it. */
  readonly dossier: Dossier;
}

type NotMade = { readonly type: 'newer-format' };

/**
 * The dossier as a file, with everything in it, also what could not be stored. Refused when some of it was written by a
 * newer version of the site: that part would be missing. The same answers give the same bytes all day, in a PDF too.
 * @param today ISO date where the person is.
 * @param leftOut ids of worksheets that are not to be in it.
 */
export function dossierFile(
  id: string,
  today: string,
  leftOut: readonly string[] = [],
): Result<DossierFile, NotMade> {
  const { dossier, outcome } = readDossier(id, leftOut);
  if (isNewer(outcome)) return failed({ type: 'newer-format' });
  const savedAt = Math.min(Math.max(startOf(today), changedAt(dossier)), latestClock);
  const { file: _, ...card } = dossier.card;
  const text = writeSaveFile({ savedAt, dossier: { ...dossier, card: { ...card, fileAt: 0 } } });
  return ok({ title: card.title.value, text, dossier });
}

export const isNewer = (outcome: Outcome) => !outcome.ok && outcome.problem.type === 'newer-format';

/** When a day began here, in ms since 1970; 0 for a day beyond what a date can say. */
export const startOf = (day: string) => new Date(`${day}T00:00`).getTime() || 0;
