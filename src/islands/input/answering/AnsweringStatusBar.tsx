import { useMemo } from 'preact/compat';
import { answeringText } from '../../../text/answering.ts';
import type { PartnerQuestion } from '../../../worksheet/input/partner-question.ts';
import { NotReady } from '../../answers/NotReady.tsx';
import { focusInSight } from '../../dialog/focus.ts';
import { StatusBar } from '../../worksheet/StatusBar.tsx';
import { sendId } from './SendBack.tsx';

interface Props {
  readonly questions: readonly PartnerQuestion[];
  readonly answered: number;
  readonly isReady: boolean;
}

/** Says also how far it is, and has the way to what sends it. */
export function AnsweringStatusBar({ questions, answered, isReady }: Props) {
  const worksheets = useMemo(() => [...new Set(questions.map(({ worksheet }) => worksheet))], [questions]);
  const fields = useMemo(() => questions.map(({ definition }) => definition), [questions]);
  const toSending = (
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
  );
  return (
    <StatusBar
      worksheets={worksheets}
      fields={fields}
      notReady={isReady ? undefined : <NotReady />}
      links={toSending}
    >
      <p className="status-bar__progress">
        <progress className="status-bar__meter" value={answered} max={questions.length} aria-hidden="true" />
        <span>{answeringText.progress(answered, questions.length)}</span>
      </p>
    </StatusBar>
  );
}
