/** Why something is no input, in Dutch. */

import type { ReadInputs } from '../../../pdf-reading/read-file.ts';
import { text } from '../../../text/nl.ts';
import { receivingText } from '../../../text/receiving.ts';

type Read = ReadInputs['inputs'][number];

export type InputProblem = Extract<Read, { readonly ok: false }>['problem'];

export function inputProblemText({ type }: InputProblem): string {
  const words = receivingText.problems;
  switch (type) {
    case 'empty':
      return words.empty;
    case 'too-large':
      return words.tooLarge;
    case 'not-ours':
    case 'not-a-pdf':
    case 'no-attachment':
      return words.notOurs;
    case 'cut':
    case 'cut-off':
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
    case 'code-not-loaded':
      return text.files.notLoaded;
    case 'encrypted':
      return words.encrypted;
  }
}
