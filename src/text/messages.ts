/** The one place where an outcome of the code becomes a Dutch sentence. */
import type { PdfOutcome } from '../islands/download-pdf.ts';
import type { SaveFileOutcome } from '../islands/save-file.ts';
import type { SaveStatus } from '../storage/answers-store.ts';
import { text } from './nl.ts';

/** How making a PDF went, in words. */
export function pdfMessage(outcome: PdfOutcome): string {
  if (outcome.ok)
    return outcome.value.missing.length === 0
      ? text.actions.downloaded
      : text.actions.missingCharacters(outcome.value.missing);
  switch (outcome.problem.type) {
    case 'code-not-loaded':
    case 'fonts-not-loaded':
      return text.actions.fontsNotLoaded;
    case 'pdf-failed':
      return text.actions.pdfFailed;
  }
}

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
      return text.save.nothingYet;
    case 'saved':
      return text.save.saved[status.place];
    case 'example':
      return status.isLoaded ? text.example.status : text.example.notLoaded;
    case 'not-saved':
      switch (status.problem.type) {
        case 'unavailable':
          return text.save.unavailable;
        case 'full':
          return text.save.full;
        case 'not-kept':
          return text.save.notKept;
        case 'newer-format':
          return text.save.newerFormat;
      }
  }
}
