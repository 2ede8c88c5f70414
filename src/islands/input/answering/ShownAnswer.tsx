import { answeringText } from '../../../text/answering.ts';
import type { Answer } from '../../../worksheet/answers/answers.ts';
import type { Field } from '../../../worksheet/definition/definition.ts';
import { shownLines } from '../../../worksheet/input/shown-lines.ts';

interface Props {
  readonly field: Field;
  /** Of who asks. */
  readonly answer: Answer;
  readonly from: string;
}

/** More characters begin folded: what is asked comes first. */
const longest = 200;
const mostLines = 3;

/** What who asks has written already: to look at, not to change. */
export function ShownAnswer({ field, answer, from }: Props) {
  const lines = shownLines(field, answer);
  if (lines.length === 0) return null;
  const isShort = lines.join('').length <= longest && lines.join('\n').split('\n').length <= mostLines;
  return (
    <details className="answering__shown" open={isShort}>
      <summary>
        <span>{answeringText.shown(from)}</span>
        <span className="visually-hidden">{` (${field.label})`}</span>
      </summary>
      <ul className="answering__shown-lines">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change, and the same can be said twice.
          <li key={at}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
