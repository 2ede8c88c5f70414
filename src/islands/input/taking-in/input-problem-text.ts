/** Why something is no input, in Dutch. */

import type { NoInput } from '../../../pdf-reading/read-file.ts';
import { receivingText } from '../../../text/receiving.ts';

export function inputProblemText({ type }: NoInput): string {
  const words = receivingText.problems;
  switch (type) {
    case 'empty':
      return words.empty;
    case 'too-large':
      return words.tooLarge;
    case 'not-ours':
      return words.notOurs;
    case 'cut':
      return words.cut;
    case 'damaged':
      return words.damaged;
    case 'newer':
      return words.newer;
    case 'other-kind':
      return words.otherKind;
    case 'no-input':
      return words.noInput;
    case 'too-many-rows':
      return words.tooManyRows;
    case 'not-filled-in':
      return words.notFilledIn;
    case 'unknown-questions':
      return words.unknownQuestions;
  }
}
