/** What came in, as it is dealt with: an input, or why there is none. */
import type { Result } from '../../../basics/result.ts';
import type { ReadInput } from '../../../worksheet/saved/open-input.ts';
import { type InputProblem, inputProblemText } from './input-problem-text.ts';

export type Incoming =
  | { readonly type: 'input'; readonly read: ReadInput }
  /** `from`: the name of the file, or what else tells which one it is. */
  | { readonly type: 'failed'; readonly from: string; readonly why: string };

export function incomingFrom(
  from: string,
  all: readonly Result<ReadInput, InputProblem>[],
): readonly Incoming[] {
  return all.map((one) =>
    one.ok
      ? { type: 'input', read: one.value }
      : { type: 'failed', from, why: inputProblemText(one.problem) },
  );
}
