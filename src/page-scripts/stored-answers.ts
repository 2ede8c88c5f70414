/** Answers as they lie in storage, for pages that only tell of them: nothing is changed there, and nothing thrown. */
import type { WorksheetId } from '../basics/ids.ts';
import { readItem } from '../storage/browser/browser-storage.ts';
import { storageKeyOf } from '../storage/browser/storage-key.ts';
import { type Answers, noAnswers } from '../worksheet/answers/answers.ts';
import { openWorksheet } from '../worksheet/saved/saved-worksheet.ts';

/** What cannot be read is left for the worksheet itself to tell. */
export function storedAnswers(dossier: string, worksheet: WorksheetId): Answers {
  const stored = readItem(storageKeyOf(dossier, worksheet));
  const opened = stored.ok && stored.value !== undefined ? openWorksheet(stored.value, worksheet) : undefined;
  return opened?.ok ? opened.value.answers : noAnswers;
}
