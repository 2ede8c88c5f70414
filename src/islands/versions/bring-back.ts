/** A version as a dossier again: beside what is there, or as a file. */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { openAsNew } from '../../storage/take-in-file.ts';
import { layDown } from '../../storage/versions-store.ts';
import { dossierText } from '../../text/dossiers.ts';
import { versionsText } from '../../text/versions.ts';
import { dossierFileName } from '../../worksheet/print/file-name.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import type { OpenedSaveFile } from '../../worksheet/saved/open-dossier-file.ts';
import type { ListedVersion } from '../../worksheet/saved/version.ts';
import { thawedBytes } from '../../worksheet/saved/version-text.ts';
import { freeTitle } from '../answers/free-title.ts';
import { today } from '../answers/today.ts';
import { saveAs } from '../download/save-as.ts';
import { layDownProblemText } from './problem-text.ts';

const words = versionsText.list;

export interface Restored {
  readonly said: string;
  readonly isDone: boolean;
}

/** The present is laid down first, unless a version says all of it; nothing of it changes. */
export async function restoreVersion(
  present: Dossier,
  { version }: ListedVersion,
  saved: OpenedSaveFile,
  isLaidDown: boolean,
): Promise<Restored> {
  const problem = isLaidDown ? undefined : await layDownPresent(present, version.name);
  if (problem !== undefined) return { said: problem, isDone: false };
  const former = saved.dossier.card.title.value || dossierText.unnamed;
  const title = freeTitle(words.restoredTitle(former, formatDutchDate(version.date)));
  const outcome = openAsNew(saved, title, Date.now());
  return { said: outcome.ok ? words.restored(title) : words.noRoom, isDone: outcome.ok };
}

/** Why it could not be. */
async function layDownPresent(present: Dossier, before: string): Promise<string | undefined> {
  const name = versionsText.byItself.beforeRestore(before);
  const laidDown = await layDown(present.id, { name, date: today(), by: '', remark: '' }, true);
  if (laidDown.ok || laidDown.problem.type === 'nothing-there') return undefined;
  return laidDown.problem.type === 'full' ? words.noRoom : layDownProblemText(laidDown.problem);
}

/** '' when all went well: the browser shows the file. */
export async function downloadVersion(present: Dossier, listed: ListedVersion): Promise<string> {
  const bytes = await thawedBytes(listed);
  if (!bytes.ok) return words.damaged;
  const title = [present.card.title.value, listed.version.name].filter(Boolean).join(' ');
  saveAs(dossierFileName(title, listed.version.date), new Blob([bytes.value], { type: 'application/json' }));
  return '';
}
