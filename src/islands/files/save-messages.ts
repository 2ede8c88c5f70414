/** What became of saving, in Dutch: in the browser, and as a file. */

import type { SaveStatus } from '../../storage/answers-store.ts';
import type { SaveProblem } from '../../storage/browser/item-format.ts';
import { text } from '../../text/nl.ts';
import type { SaveFileOutcome } from './save-dossier.ts';

/** How saving as a file went, in words. */
export function saveFileMessage(outcome: SaveFileOutcome): string {
  if (outcome.ok) return text.files.saved(outcome.value.fileName);
  switch (outcome.problem.type) {
    case 'code-not-loaded':
      return text.files.notLoaded;
    case 'newer-format':
      return text.files.newerFormat;
  }
}

/** Whether the answers are saved, and if not, why. */
export function saveStatusText(status: SaveStatus): string {
  switch (status.type) {
    case 'nothing-yet':
      return text.save.nothingYet[status.place ?? 'browser'];
    case 'saved':
      return text.save.saved[status.place];
    case 'example':
      return status.isLoaded ? text.example.status : text.example.notLoaded;
    case 'not-saved':
      return notSavedText(status.problem, status.isInTab ? 'tab' : 'page');
  }
}

function notSavedText({ type }: SaveProblem, keeper: 'tab' | 'page'): string {
  const { newerFormat, reason, meanwhile } = text.save;
  switch (type) {
    case 'newer-format':
      return newerFormat[keeper];
    case 'not-kept':
      return `${reason.notKept} ${meanwhile[keeper]}`;
    case 'unavailable':
    case 'full':
      return `${reason[type]} ${meanwhile[keeper]}`;
  }
}
