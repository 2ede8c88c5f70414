import { useMemo } from 'preact/compat';
import { besideText } from '../../text/beside.ts';
import { meetingText } from '../../text/meeting.ts';
import type { Answer } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import type { Field } from '../../worksheet/definition/definition.ts';
import { itemsToTakeOver, stillToHear, voicesOf } from '../../worksheet/input/inputs-of-question.ts';
import { takeOver } from '../../worksheet/input/take-over.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { announce } from '../dialog/announce.ts';
import { useHandsFocus } from '../dialog/focus.ts';
import { $contributions } from '../input/beside/contributions.ts';
import { useStore } from '../preact/use-store.ts';

export type HiddenPart = 'scores' | 'names';

interface Props {
  readonly field: Field;
  readonly answer: Answer | undefined;
  readonly hidden: HiddenPart;
  readonly change: (made: Change) => void;
}

/** That partners sent something in, and nothing of what. It can be taken over unseen: who could not come is in the round too. */
export function HiddenInputs({ field, answer, hidden, change }: Props) {
  const { lookup } = useWorksheet();
  const contributions = useStore($contributions);
  const voices = useMemo(() => voicesOf(field, contributions, lookup), [field, contributions, lookup]);
  const goes = useHandsFocus(() => document.querySelector('.meeting__question'));
  // What was taken over is part of the round or the list already: the chair has nothing to do for it any more.
  const count = stillToHear(voices, answer);
  if (count === 0) return null;
  const left = itemsToTakeOver(voices, answer);
  return (
    <div className="meeting__ready">
      <span>{meetingText.partnersHidden[hidden](count)}</span>
      <button
        type="button"
        ref={goes}
        className="nl-button nl-button--secondary"
        onClick={() => {
          change(takeOver(field, left, lookup));
          announce(besideText.tookOver(left.length));
        }}
      >
        {meetingText.partnersHidden.takeAll}
      </button>
    </div>
  );
}
