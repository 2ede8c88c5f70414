/** A file becomes a dossier of its own, or part of one that is here: after the person has said so. */
import { type Decision, mergeAsDecided } from '../worksheet/differences.ts';
import { newDossierId } from '../worksheet/dossier-id.ts';
import { entryOf } from '../worksheet/entry-of.ts';
import type { Result } from '../worksheet/result.ts';
import type { SaveFile } from '../worksheet/save-file.ts';
import { keysFrom } from './browser-storage.ts';
import { setCurrentDossier } from './current-dossier.ts';
import { readDossier } from './dossier-file.ts';
import { rememberUndo } from './dossier-undo.ts';
import { named, putDossier, refreshDossiers } from './dossiers-store.ts';
import { cardKeyOf, partsOfKey } from './storage-key.ts';
import type { SaveProblem } from './stored-item.ts';
import { changeSheet } from './worksheet-sheets.ts';

type Outcome = Result<undefined, SaveProblem>;

/** Whether a dossier, or an earlier state of it, is in this browser. */
export function isInBrowser(id: string): boolean {
  return keysFrom(cardKeyOf(id)).some((key) => partsOfKey(key)?.dossier === id);
}

/**
 * Opens the file as a dossier of its own, beside those that are there, and turns the tab to it. Under its own id when
 * that is free: a later version of the file then knows it again.
 */
export function openAsNew({ dossier, savedAt }: SaveFile, title: string, now: number): Outcome {
  const id = isInBrowser(dossier.id) ? newDossierId() : dossier.id;
  const own = title === dossier.card.title.value ? {} : named(title, now);
  const outcome = putDossier({ ...dossier, id, card: { ...dossier.card, fileAt: savedAt, ...own } });
  // Nothing of it is here then.
  if (!outcome.ok && outcome.problem.type === 'full') return outcome;
  setCurrentDossier(id);
  refreshDossiers();
  return outcome;
}

/** Answers and decisions by worksheet. */
export type Decisions = { readonly [worksheet: string]: readonly Decision[] };

/** Brings the answers of the file into a dossier, each difference as the person decided it. */
export function mergeIntoDossier(id: string, { dossier }: SaveFile, decisions: Decisions): void {
  const before = readDossier(id).dossier;
  for (const [worksheet, { answers }] of Object.entries(dossier.worksheets))
    changeSheet(id, worksheet, (present, now) =>
      mergeAsDecided(present, answers, entryOf(decisions, worksheet) ?? [], now),
    );
  const after = readDossier(id).dossier;
  rememberUndo({ type: 'merged', before, after });
  refreshDossiers();
}
