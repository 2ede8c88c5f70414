import { type FormEvent, useEffect, useRef, useState } from 'preact/compat';
import { isDate } from '../../../basics/iso-date.ts';
import { changeInputs } from '../../../storage/beside/inputs-store.ts';
import { askingText } from '../../../text/asking.ts';
import { text } from '../../../text/nl.ts';
import type { Lookup } from '../../../worksheet/reading/answer-text.ts';
import {
  askedOf,
  changedInvitation,
  type KeptInvitation,
  withInvitation,
} from '../../../worksheet/saved/dossier-inputs.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';
import { namesFrom } from '../../../worksheet/saved/tidy-text.ts';
import type { Edition } from '../../answers/use-edition.ts';
import { ConfirmDialog } from '../../dialog/ConfirmDialog.tsx';
import { focusInSight } from '../../dialog/focus.ts';
import { inTime, personalDataWarning } from '../../download/before-download.ts';
import type { PersonalDataWarning } from '../../download/carried.ts';
import { AboutInvitation } from './AboutInvitation.tsx';
import { forgetForm, type Typed } from './kept-form.ts';
import { QuestionChoice } from './QuestionChoice.tsx';
import { useAskForm } from './use-ask-form.ts';

interface Props {
  readonly edition: Edition;
  readonly lookup: Lookup;
  /** What stands in the form until something else is typed. */
  readonly known: Pick<Typed, 'title' | 'from'>;
  /** Whether there are invitations already. */
  readonly isAgain: boolean;
  /** The invitation that is changed; none for a new one. */
  readonly changing: KeptInvitation | undefined;
  /** Gets what is said of it too. */
  readonly onMade: (invitation: Invitation, told: string) => void;
  readonly onCancel: () => void;
}

const words = askingText.form;
const problemId = 'uitnodiging-probleem';
export const formId = 'nieuwe-uitnodiging';

/** The questions, and what stands above them; the invitation that is made is kept with the dossier. */
export function AskForm({ edition, lookup, known, isAgain, changing, onMade, onCancel }: Props) {
  const { form, chosen, preset, asked, ownCount, type, choose, invitation } = useAskForm(
    edition,
    lookup,
    known,
    changing,
  );
  const [problem, setProblem] = useState<'questions' | 'date'>();
  const [warned, setWarned] = useState<PersonalDataWarning & { readonly invitation: Invitation }>();
  const element = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (changing !== undefined) focusInSight(document.getElementById(formId));
  }, [changing]);

  const keep = (made: Invitation) => {
    const names = namesFrom(form.names);
    if (changing === undefined) {
      changeInputs((all, now) => withInvitation(all, made, names, now));
      forgetForm();
    } else changeInputs((all, now) => askedOf(changedInvitation(all, made, now), made.id, names, now));
    onMade(made, changing === undefined ? words.made : words.changed);
  };
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const date = element.current?.querySelector<HTMLInputElement>('[type="date"]');
    const isHalf = date?.validity.badInput === true || (form.replyBy !== '' && !isDate(form.replyBy));
    setProblem(asked.length === 0 ? 'questions' : isHalf ? 'date' : undefined);
    if (asked.length === 0) return focusInSight(element.current?.querySelector('summary'));
    if (isHalf) return focusInSight(date);
    const made = invitation();
    const carried = { type: 'invitation', invitation: made } as const;
    const warning = made.shown && (await inTime(personalDataWarning(carried)));
    if (warning === undefined) keep(made);
    else setWarned({ ...warning, invitation: made });
  };
  const isNone = problem === 'questions' && asked.length === 0;
  return (
    <section className="asking__form" aria-labelledby={formId}>
      <h2 className="nl-heading nl-heading--level-2" id={formId} tabIndex={-1}>
        {changing !== undefined ? words.titleChange : isAgain ? words.titleAgain : words.title}
      </h2>
      <p className="nl-paragraph">{changing === undefined ? words.intro : words.introChange}</p>
      <form ref={element} onSubmit={make} noValidate>
        <fieldset className="ask-questions" aria-describedby={isNone ? problemId : undefined}>
          <legend className="nl-heading nl-heading--level-3">{words.questions}</legend>
          <p className="question__help utrecht-form-field-description">{words.questionsHelp}</p>
          <div className="ask-questions__chosen">
            <p className="ask-questions__count" role="status">
              {words.chosen(asked.length)}
            </p>
            <button type="button" className="nl-button nl-button--subtle" onClick={() => choose(preset)}>
              {words.preset}
            </button>
            <button type="button" className="nl-button nl-button--subtle" onClick={() => choose(new Set())}>
              {words.none}
            </button>
          </div>
          <p className="ask-problem" id={problemId} role="alert">
            {isNone ? words.noQuestions : ''}
          </p>
          <QuestionChoice edition={edition} chosen={chosen} onChange={choose} />
        </fieldset>
        <AboutInvitation
          form={form}
          isHalfDate={problem === 'date'}
          ownCount={ownCount}
          askedCount={asked.length}
          onType={type}
        />
        <div className="ask-make">
          <button type="submit" className="nl-button nl-button--primary">
            {changing === undefined ? words.make : words.keep}
          </button>
          {changing !== undefined && (
            <button type="button" className="nl-button nl-button--secondary" onClick={onCancel}>
              {text.actions.cancel}
            </button>
          )}
          <p className="ask-make__count">{words.chosen(asked.length)}</p>
        </div>
      </form>
      {warned !== undefined && (
        <ConfirmDialog
          title={warned.title}
          kind="reading"
          confirm={words.checkAnyway}
          onConfirm={() => {
            setWarned(undefined);
            warned.remember();
            keep(warned.invitation);
          }}
          onCancel={() => setWarned(undefined)}
        >
          {warned.content}
        </ConfirmDialog>
      )}
    </section>
  );
}
