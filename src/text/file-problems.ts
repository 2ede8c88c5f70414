/** Why a file cannot be opened, in Dutch. */
import type { FileProblem } from '../islands/open-file/ask-about-file.tsx';
import { dossierText } from './dossiers.ts';

export function fileProblemText(problem: FileProblem): string {
  const text = dossierText.opening.problems;
  switch (problem.type) {
    case 'empty':
      return text.empty;
    case 'too-large':
      return text.tooLarge;
    case 'other-encoding':
      return text.otherEncoding;
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
    case 'unreadable':
      return text.unreadable;
  }
}
