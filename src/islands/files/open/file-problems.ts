/** Why a file cannot be opened or merged, in Dutch. */

import type { SaveProblem } from '../../../storage/current/save-status.ts';
import { text as interfaceText } from '../../../text/nl.ts';
import { openFileText, openingText, readingText } from '../../../text/open-file.ts';
import type { FileProblem } from './read-in-worker.ts';

export function fileProblemText(problem: FileProblem): string {
  const text = openingText.problems;
  switch (problem.type) {
    case 'empty':
      return text.empty;
    case 'too-large':
      return text.tooLarge;
    case 'other-encoding':
      return text.otherEncoding;
    case 'not-a-pdf':
    case 'not-ours':
      return text.notOurs;
    case 'cut-off':
      return text.cutOff;
    case 'newer-format':
      return text.newerFormat;
    case 'too-many-rows':
      return text.tooManyRows;
    case 'no-dossier':
      return text.noDossier;
    case 'no-attachment':
      return text.noAttachment;
    case 'encrypted':
      return text.encrypted;
    case 'code-not-loaded':
      return interfaceText.files.notLoaded;
    case 'unreadable':
      return text.unreadable;
    case 'too-heavy':
      return readingText.tooHeavy;
    case 'stopped':
      return readingText.stopped;
  }
}

/** Why nothing was merged. */
export function mergeProblemText(problem: SaveProblem): string {
  const text = openFileText.problems;
  switch (problem.type) {
    case 'full':
      return text.noRoom;
    case 'newer-format':
      return openingText.problems.newerFormat;
    case 'unavailable':
    case 'not-kept':
      return text.notMerged;
  }
}
