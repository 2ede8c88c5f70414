import { useCallback, useMemo } from 'preact/compat';
import type { FieldId, RowId } from '../../../basics/ids.ts';
import { $history, setAnswer, takeBack } from '../../../storage/answers-store.ts';
import { answeringText } from '../../../text/answering.ts';
import { type Answers, answerOf, noAnswers } from '../../../worksheet/answers/answers.ts';
import type { Change } from '../../../worksheet/answers/change.ts';
import type { MadeChange } from '../../../worksheet/answers/undo.ts';
import { inOwnRow, ownRow } from '../../../worksheet/input/own-row.ts';
import type { PartnerQuestion } from '../../../worksheet/input/partner-question.ts';
import type { Sources } from '../../../worksheet/mentions/sources.ts';
import type { Lookup } from '../../../worksheet/reading/answer-text.ts';
import { keepNames } from '../../answers/keep-names.ts';
import { today } from '../../answers/today.ts';
import { WorksheetProvider } from '../../answers/worksheet-context.ts';
import { Contained } from '../../frame/Contained.tsx';
import { useStore } from '../../preact/use-store.ts';
import { FieldQuestion } from '../../questions/FieldQuestion.tsx';
import { ShownAnswer } from './ShownAnswer.tsx';

interface Props {
  readonly question: PartnerQuestion;
  /** Where what is said in a round is kept. */
  readonly ownRow: RowId;
  /** What who asks has already. */
  readonly shown: Answers | undefined;
  readonly from: string;
  readonly lookup: Lookup;
  readonly sources: Sources;
  readonly isReady: boolean;
}

/** One question of an invitation, with the controls, help and example that it has in its worksheet. */
export function AskedQuestion({ question, ownRow: row, shown, from, lookup, sources, isReady }: Props) {
  const { worksheet, field: asked, definition, shown: field } = question;
  const isRound = definition.type === 'rows' && field.type === 'group';
  const look = useCallback(
    (id: FieldId) => (isRound && id === asked ? ownRow(lookup(id)) : lookup(id)),
    [lookup, isRound, asked],
  );
  const change = useCallback(
    (id: FieldId, made: Change) =>
      keepNames(setAnswer(worksheet, id, isRound ? inOwnRow(row, made) : made), sources),
    [worksheet, sources, isRound, row],
  );
  const undo = useCallback((made: MadeChange) => takeBack(worksheet, made), [worksheet]);
  const { done } = useStore($history(worksheet));
  const context = useMemo(
    () => ({
      isReady,
      lookup: look,
      today: today(),
      sources,
      change,
      takeBack: undo,
      lastChange: done.at(-1),
    }),
    [isReady, look, sources, change, undo, done],
  );
  const answer = answerOf(shown ?? noAnswers, asked);
  const first = useMemo(
    () => answer && <ShownAnswer field={definition} answer={answer} from={from} />,
    [definition, answer, from],
  );
  return (
    <Contained instead={<p>{answeringText.broken}</p>}>
      <WorksheetProvider value={context}>
        <FieldQuestion field={field} isPaired={false} first={first} />
      </WorksheetProvider>
    </Contained>
  );
}
