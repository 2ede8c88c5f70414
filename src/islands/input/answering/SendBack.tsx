import { Fragment, useEffect, useMemo, useRef, useState } from 'preact/compat';
import { noteSent, removeDraft } from '../../../storage/draft-store.ts';
import { answeringText } from '../../../text/answering.ts';
import { text } from '../../../text/nl.ts';
import { isAnswered } from '../../../worksheet/answers/walk.ts';
import type { PartnerQuestion } from '../../../worksheet/input/partner-question.ts';
import type { Lookup } from '../../../worksheet/reading/answer-text.ts';
import type { Input } from '../../../worksheet/saved/input.ts';
import type { InputDraft } from '../../../worksheet/saved/input-draft.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';
import { ConfirmDialog } from '../../dialog/ConfirmDialog.tsx';
import { focusInSight, useHandsFocus } from '../../dialog/focus.ts';
import { Told } from '../../dialog/Told.tsx';
import { useMessage } from '../../dialog/use-message.ts';
import { inTime, personalDataWarning } from '../../download/before-download.ts';
import { useDownloadQuestion } from '../../download/use-download-question.tsx';
import { contributorId } from './ContributorName.tsx';
import type { Way } from './deliver.tsx';
import { lastChange } from './last-change.ts';
import { MissingQuestion } from './MissingQuestion.tsx';
import { sharedKind } from './shared-kind.ts';
import { goInto } from './use-own-anchors.ts';

interface Props {
  readonly invitation: Invitation;
  readonly draft: InputDraft | undefined;
  readonly questions: readonly PartnerQuestion[];
  readonly lookup: Lookup;
  readonly isReady: boolean;
}

export const sendId = 'terugsturen';
const words = answeringText.send;

/** How what was filled in goes back to who asked, and what is left to do then. */
export function SendBack({ invitation, draft, questions, lookup, isReady }: Props) {
  const { from } = invitation;
  const [message, setMessage] = useMessage();
  const [missing, setMissing] = useState<Way>();
  const [isFine, setFine] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const { ask, dialog } = useDownloadQuestion();
  const removeHandsFocus = useHandsFocus(() => document.getElementById(sendId));
  const shared = useMemo(sharedKind, []);
  // On a phone the bar at the foot would stand over it.
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (message !== '') told.current?.scrollIntoView({ block: 'nearest' });
  }, [message]);
  const isNameless = (draft?.contributor.value ?? '').trim() === '';
  const open = questions.filter(({ field }) => !isAnswered(lookup(field)));
  const isEmpty = open.length === questions.length;

  const check = async (way: Way) => {
    const code = await import('./deliver.tsx').catch(() => undefined);
    if (code === undefined) {
      setMessage(text.files.notLoaded);
      return;
    }
    const deliver = async (input: Input) => {
      const { isSent, told } = await code.ways[way](input, from);
      if (isSent) noteSent(Math.max(Date.now(), input.changedAt));
      setMessage(told);
    };
    const input = code.readyInput(invitation);
    const personalData = await inTime(personalDataWarning({ type: 'input', input }));
    ask({ personalData, missing: [], confirm: confirms[way], onDownload: () => deliver(input) });
  };
  const begin = (way: Way) => {
    if (!isFine && (isNameless || isEmpty)) setMissing(way);
    else void check(way);
  };
  const button = (way: Way, look: 'primary' | 'secondary') => (
    <button type="button" className={`nl-button nl-button--${look}`} onClick={() => begin(way)}>
      {words[way]}
    </button>
  );

  return (
    <section className="answering__send" aria-labelledby={sendId}>
      <h2 className="nl-heading nl-heading--level-2" id={sendId} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="nl-paragraph">{shared === undefined ? words.how(from) : words.howShared(from)}</p>
      {isReady && !isEmpty && open.length > 0 && (
        <p className="nl-paragraph">
          <span>{words.open}</span>
          {open.map(({ field, shown }, at) => (
            <Fragment key={field}>
              <span>{at === 0 ? ' ' : ', '}</span>
              <a className="nl-link" href={`#${field}-vraag`}>
                {shown.label}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      <fieldset className="actions__buttons" role="none" disabled={!isReady}>
        {shared !== undefined && button('share', 'primary')}
        {button('save', shared === undefined ? 'primary' : 'secondary')}
        {button('link', 'secondary')}
        {draft !== undefined && (
          <button
            type="button"
            className="nl-button nl-button--subtle"
            ref={removeHandsFocus}
            onClick={() => setRemoving(true)}
          >
            {words.remove}
          </button>
        )}
      </fieldset>
      <div ref={told}>
        <Told messages={[message]} />
      </div>
      {message === '' && draft !== undefined && draft.sentAt > 0 && (
        <p className="answering__sent">
          {lastChange(invitation, draft) > draft.sentAt
            ? words.changedSince(draft.sentAt)
            : words.sentAt(draft.sentAt, from)}
        </p>
      )}
      {dialog}
      {missing !== undefined && (
        <MissingQuestion
          isEmpty={isEmpty}
          isNameless={isNameless}
          onBack={() => {
            setMissing(undefined);
            const [first] = isNameless ? [] : open;
            if (first === undefined) focusInSight(document.getElementById(contributorId));
            else goInto(document.getElementById(`${first.field}-vraag`));
          }}
          onCancel={() => setMissing(undefined)}
          onGoOn={() => {
            setMissing(undefined);
            setFine(true);
            void check(missing);
          }}
        />
      )}
      {isRemoving && (
        <ConfirmDialog
          title={answeringText.remove.title}
          kind="loss"
          confirm={answeringText.remove.confirm}
          onConfirm={() => {
            setRemoving(false);
            removeDraft();
            setMessage(answeringText.remove.done);
          }}
          onCancel={() => setRemoving(false)}
        >
          <p>{answeringText.remove.explanation}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

const confirms = {
  save: undefined,
  share: answeringText.check.share,
  link: answeringText.check.copy,
} as const;
