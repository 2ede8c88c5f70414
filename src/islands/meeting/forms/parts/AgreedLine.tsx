import type { Answer } from '../../../../worksheet/answers/answers.ts';
import { agreedIn } from '../../../../worksheet/meeting/agreed.ts';
import { agreedLine } from '../../../../worksheet/meeting/outcomes.ts';

interface Props {
  readonly answer: Answer | undefined;
  /** What stands there now. */
  readonly present: string;
}

/** 'Vastgesteld op … door …', and that it was reworded since. */
export function AgreedLine({ answer, present }: Props) {
  const agreed = agreedIn(answer);
  if (agreed === undefined) return null;
  return (
    <p className="agreed">
      <span>{agreedLine(agreed, present)}</span>
    </p>
  );
}
