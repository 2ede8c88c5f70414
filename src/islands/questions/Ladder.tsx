import { type MouseEvent, useState } from 'preact/compat';
import { coachText } from '../../text/coach.ts';
import { GrowingText } from '../controls/GrowingText.tsx';
import { NameInRow } from '../controls/NameInRow.tsx';
import { announce } from '../dialog/announce.ts';
import { focusInSight } from '../dialog/focus.ts';
import { useOwnId } from '../preact/use-own-id.ts';

/** The control of the answer that advice is about: it stands before all advice. */
export const answerOf = (within: Element) =>
  within.closest('[data-column], [data-field]')?.querySelector('textarea, input');

interface LadderProps {
  readonly question: string;
  /** What the answer begins with. */
  readonly start: string;
  readonly within: string;
  readonly onReplace: (text: string) => void;
}

/** One step up: what is answered here takes the place of the sentence, and is judged again. */
export function Ladder({ question, start, within, onReplace }: LadderProps) {
  const id = useOwnId();
  const [typed, setTyped] = useState(start);
  const isNew = typed.trim() !== '' && typed.trim() !== start.trim();
  const replace = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    if (!isNew) return;
    onReplace(typed.trim());
    focusInSight(answerOf(currentTarget));
    announce(coachText.tookOver);
  };
  return (
    <>
      <label className="question__label utrecht-form-label" htmlFor={id}>
        <NameInRow name={question} within={within} />
      </label>
      <GrowingText
        id={id}
        describedBy={undefined}
        value={typed}
        room="one-line"
        hasLineBreaks
        onChange={setTyped}
      />
      <button
        type="button"
        className="nl-button nl-button--secondary"
        aria-disabled={!isNew}
        onClick={replace}
      >
        <NameInRow name={coachText.takeOver} within={within} />
      </button>
    </>
  );
}
