import { useMemo } from 'preact/compat';
import { entryOf } from '../../../basics/entry-of.ts';
import { $draft } from '../../../storage/draft-store.ts';
import { answeringText } from '../../../text/answering.ts';
import { isAnswered } from '../../../worksheet/answers/walk.ts';
import { ownRowId, partnerQuestions } from '../../../worksheet/input/partner-question.ts';
import type { Sources } from '../../../worksheet/mentions/sources.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';
import { useAnswers } from '../../answers/use-answers.ts';
import { useStore } from '../../preact/use-store.ts';
import { AnsweringStatusBar } from './AnsweringStatusBar.tsx';
import { AskedQuestion } from './AskedQuestion.tsx';
import { ContributorName } from './ContributorName.tsx';
import { InvitationIntro } from './InvitationIntro.tsx';
import { SendBack } from './SendBack.tsx';
import type { AskedQuestions } from './use-asked-questions.ts';

interface Props {
  readonly asked: AskedQuestions;
  readonly invitation: Invitation;
  readonly title: string;
  readonly unknownQuestions: number;
}

/** Who asks and why, whose answers these are, the questions, and how it all goes back. */
export function AnsweringForm({ asked, invitation, title, unknownQuestions }: Props) {
  const { from } = invitation;
  const questions = useMemo(() => partnerQuestions(invitation, asked.sheets), [invitation, asked]);
  const sources = useMemo(
    () =>
      Object.fromEntries(
        questions.flatMap(({ field, definition }) => {
          const source = entryOf(asked.sources, field);
          return source === undefined ? [] : [[field, { ...source, field: definition }] as const];
        }),
      ) satisfies Sources,
    [questions, asked],
  );
  const { lookup, isReady } = useAnswers(sources);
  const draft = useStore($draft);
  const answered = questions.filter(({ field }) => isAnswered(lookup(field))).length;
  return (
    <div className="answering">
      <InvitationIntro {...{ invitation, title, unknownQuestions }} />
      <section className="sheet" data-ready={isReady ? '' : undefined} aria-label={answeringText.sheet}>
        <div className="sheet__head">
          <p className="sheet__spine" aria-hidden="true">
            {answeringText.sheet}
          </p>
        </div>
        <fieldset className="sheet__body" role="none" disabled={!isReady}>
          <ContributorName name={draft?.contributor.value ?? ''} />
          {questions.map((question) => (
            <AskedQuestion
              key={question.field}
              question={question}
              ownRow={ownRowId(invitation.id)}
              shown={invitation.shown}
              {...{ from, lookup, sources, isReady }}
            />
          ))}
        </fieldset>
      </section>
      <SendBack {...{ invitation, draft, lookup, questions, isReady }} />
      <AnsweringStatusBar {...{ questions, answered, isReady }} />
    </div>
  );
}
