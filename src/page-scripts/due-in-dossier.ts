/** What is due in a dossier, in one line, from what lies in storage and from the questions of all worksheets. */
import type { IsoDate } from '../basics/iso-date.ts';
import { readItem } from '../storage/browser/browser-storage.ts';
import { versionsKeyOf } from '../storage/browser/storage-key.ts';
import { dueOf, type LaidDown } from '../worksheet/agreed/due.ts';
import { dueInShort } from '../worksheet/agreed/due-text.ts';
import type { Worksheet } from '../worksheet/definition/definition.ts';
import { sourcesIn } from '../worksheet/mentions/sources.ts';
import { lookupIn } from '../worksheet/reading/lookup.ts';
import { openDossierVersions } from '../worksheet/saved/open-dossier-versions.ts';
import { lastLaidDown } from '../worksheet/saved/version.ts';
import { storedAnswers } from './stored-answers.ts';

let loading: Promise<readonly Worksheet[]> | undefined;

/**
 * '' when nothing is.
 * @param questions the address of all worksheets.
 * @throws when they cannot be loaded.
 */
export async function dueInDossier(dossier: string, questions: string, today: IsoDate): Promise<string> {
  loading ??= fetch(questions)
    .then((response): Promise<readonly Worksheet[]> => response.json())
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  const worksheets = await loading;
  const sources = sourcesIn(worksheets);
  const answers = Object.fromEntries(worksheets.map(({ id }) => [id, storedAnswers(dossier, id)]));
  const lookup = lookupIn(answers, sources);
  return dueInShort(dueOf({ worksheets, lookup, sources, last: lastIn(dossier) }, today));
}

/** What cannot be read is told where versions are listed. */
function lastIn(dossier: string): LaidDown | undefined {
  const stored = readItem(versionsKeyOf(dossier));
  const opened = stored.ok && stored.value !== undefined ? openDossierVersions(stored.value) : undefined;
  return opened?.ok ? lastLaidDown(opened.value.versions)?.version : undefined;
}
