import { computed } from 'nanostores';
import { useMemo, useRef } from 'preact/compat';
import { $hasQuarantine, $history, $saveStatus } from '../../../storage/answers-store.ts';
import { answeringText } from '../../../text/answering.ts';
import { text } from '../../../text/nl.ts';
import type { PartnerQuestion } from '../../../worksheet/input/partner-question.ts';
import { NotReady } from '../../answers/NotReady.tsx';
import { focusInSight } from '../../dialog/focus.ts';
import { saveStatusText } from '../../files/save-messages.ts';
import { useStore } from '../../preact/use-store.ts';
import { UndoButtons } from '../../worksheet/UndoButtons.tsx';
import { useRoomAbove } from '../../worksheet/use-room-above.ts';
import { useSavedAnnounced } from '../../worksheet/use-saved-announced.ts';
import { sendId } from './SendBack.tsx';

interface Props {
  readonly questions: readonly PartnerQuestion[];
  readonly answered: number;
  readonly isReady: boolean;
}

/** Always in sight: whether it is saved, how far it is, what can be taken back, and the way to what sends it. */
export function AnsweringStatusBar({ questions, answered, isReady }: Props) {
  const worksheets = useMemo(() => [...new Set(questions.map(({ worksheet }) => worksheet))], [questions]);
  const fields = useMemo(() => questions.map(({ definition }) => definition), [questions]);
  const $changes = useMemo(
    () => computed(worksheets.map($history), (...all) => all.flatMap(({ done }) => done)),
    [worksheets],
  );
  const status = useStore($saveStatus);
  const hasQuarantine = useStore($hasQuarantine);
  useSavedAnnounced(useStore($changes));
  const bar = useRef<HTMLDivElement>(null);
  useRoomAbove(bar);
  const isUnsaved = status.type === 'not-saved';
  return (
    <div className="status-bar" ref={bar} data-status={status.type}>
      <div className="status-bar__texts">
        <div className="status-bar__first">
          <p className="status-bar__saved" role="status" aria-live={isUnsaved ? 'assertive' : 'off'}>
            {isReady ? <span>{saveStatusText(status)}</span> : <NotReady />}
            {hasQuarantine && <span className="status-bar__aside">{` ${text.save.quarantined}`}</span>}
          </p>
        </div>
        <p className="status-bar__progress">
          <progress
            className="status-bar__meter"
            value={answered}
            max={questions.length}
            aria-hidden="true"
          />
          <span>{answeringText.progress(answered, questions.length)}</span>
        </p>
      </div>
      <div className="status-bar__buttons">
        <UndoButtons worksheets={worksheets} fields={fields} />
        <a
          className="nl-link status-bar__link"
          href={location.hash}
          onClick={(event) => {
            event.preventDefault();
            focusInSight(document.getElementById(sendId));
          }}
        >
          {answeringText.toSending}
        </a>
      </div>
    </div>
  );
}
