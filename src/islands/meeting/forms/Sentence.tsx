import { type ReactNode, useEffect, useRef, useState } from 'preact/compat';
import { meetingText } from '../../../text/meeting.ts';
import { type Answer, textOf } from '../../../worksheet/answers/answers.ts';
import { type Change, setValue } from '../../../worksheet/answers/change.ts';
import { agree, agreedIn, isStillSo, takeAgreementBack } from '../../../worksheet/meeting/agreed.ts';
import { versionOfAgreement } from '../../../worksheet/meeting/agreed-version.ts';
import { dropVersion, keepVersion, versionsIn } from '../../../worksheet/meeting/versions.ts';
import { GrowingText } from '../../controls/GrowingText.tsx';
import { announce } from '../../dialog/announce.ts';
import { focusInSight, useHandsFocus } from '../../dialog/focus.ts';
import { Told } from '../../dialog/Told.tsx';
import { useMessage } from '../../dialog/use-message.ts';
import { LayDownButton } from '../../versions/LayDownButton.tsx';
import { useMeeting } from '../context/meeting-context.ts';
import { useRowGoes } from '../context/row-goes.ts';
import { AgreedLine } from './parts/AgreedLine.tsx';

const words = meetingText.formulate;

interface SentenceProps {
  readonly id: string;
  readonly answer: Answer | undefined;
  readonly versions: Answer | undefined;
  readonly agreed: Answer | undefined;
  readonly set: (made: Change) => void;
  readonly setVersions: (made: Change) => void;
  readonly setAgreed: (made: Change) => void;
  readonly coach: ReactNode;
}

/** A sentence being made, with what it was before and whether it is agreed on. */
export function Sentence({
  id,
  answer,
  versions,
  agreed,
  set,
  setVersions,
  setAgreed,
  coach,
}: SentenceProps) {
  const { isRoom, agreeing } = useMeeting();
  // Coming back to the question, a name that was typed stands there again, and the focus stays where it is.
  const [form, setForm] = useState<'asked' | 'back' | undefined>(agreeing.has(id) ? 'back' : undefined);
  const text = textOf(answer);
  const former = versionsIn(versions);
  const agreement = agreedIn(agreed);
  const isAgreed = agreement !== undefined;
  const [message, setMessage] = useMessage();
  return (
    <div className="formulate">
      {isRoom ? (
        <p className="formulate__sentence">{text || meetingText.noAnswer}</p>
      ) : (
        <div className="formulate__sentence">
          <label className="visually-hidden" htmlFor={id}>
            {words.sentence}
          </label>
          <GrowingText
            id={id}
            describedBy={undefined}
            value={text}
            room="some-lines"
            hasLineBreaks
            onChange={(value) => set(setValue(value))}
          />
        </div>
      )}
      <AgreedLine answer={agreed} present={text} />
      {!isRoom && (
        <p className="meeting__buttons">
          <button
            type="button"
            className="nl-button nl-button--secondary"
            data-keep
            onClick={() => {
              setVersions(keepVersion(text));
              announce(words.kept);
            }}
          >
            {words.keep}
          </button>
          {isAgreed ? (
            <>
              <button
                type="button"
                className="nl-button nl-button--secondary"
                onClick={() => setAgreed(takeAgreementBack)}
              >
                {words.takeBack}
              </button>
              {isStillSo(agreement, text) && (
                <LayDownButton isReady proposal={versionOfAgreement(agreement)} onMessage={setMessage} />
              )}
            </>
          ) : (
            <button
              type="button"
              className="nl-button nl-button--secondary"
              data-agree
              aria-expanded={form !== undefined}
              onClick={() => setForm(form === undefined ? 'asked' : undefined)}
            >
              {words.agree}
            </button>
          )}
        </p>
      )}
      {!isRoom && <Told messages={[message]} />}
      {!isRoom && form !== undefined && !isAgreed && (
        <AgreeForm
          id={id}
          text={text}
          isAsked={form === 'asked'}
          setAgreed={setAgreed}
          onDone={() => setForm(undefined)}
        />
      )}
      {!isRoom && coach}
      {former.length > 0 && (
        <>
          <h2 className="formulate__heading" id={`${id}-versies`}>
            {words.versions}
          </h2>
          <ol className="formulate__versions" aria-labelledby={`${id}-versies`}>
            {former.map((one) => (
              <FormerVersion key={one} version={one} text={text} set={set} setVersions={setVersions} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

const keepButton = '.formulate [data-keep]';

type AgreeProps = Pick<SentenceProps, 'id' | 'setAgreed'> & {
  /** What is agreed on. */
  readonly text: string;
  /** Somebody pressed for it just now. */
  readonly isAsked: boolean;
  readonly onDone: () => void;
};

function AgreeForm({ id, text, isAsked, setAgreed, onDone }: AgreeProps) {
  const { today, agreeing } = useMeeting();
  const [by, setBy] = useState(agreeing.get(id) ?? '');
  const input = useRef<HTMLInputElement>(null);
  const goes = useHandsFocus(() => document.querySelector(keepButton));
  useEffect(() => {
    if (isAsked) focusInSight(input.current, input.current?.form);
  }, [isAsked]);
  return (
    <form
      className="meeting__line"
      ref={goes}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        focusInSight(document.querySelector('.formulate [data-agree]'));
        onDone();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setAgreed(agree({ date: today, by: by.trim(), words: text }));
        agreeing.delete(id);
        announce(words.agreedNow);
        onDone();
      }}
    >
      <label htmlFor={`${id}-door`}>{words.by}</label>
      <input
        id={`${id}-door`}
        ref={input}
        className="utrecht-textbox utrecht-textbox--html-input"
        autoComplete="off"
        value={by}
        onInput={({ currentTarget: { value } }) => {
          if (value === '') agreeing.delete(id);
          else agreeing.set(id, value);
          setBy(value);
        }}
      />
      <button type="submit" className="nl-button nl-button--primary">
        {words.confirm}
      </button>
    </form>
  );
}

type FormerProps = Pick<SentenceProps, 'set' | 'setVersions'> & {
  readonly version: string;
  /** What stands there now. */
  readonly text: string;
};

function FormerVersion({ version, text, set, setVersions }: FormerProps) {
  const { isRoom } = useMeeting();
  const goes = useRowGoes('button', keepButton);
  return (
    <li ref={goes}>
      <span>{version}</span>
      {!isRoom && (
        <span className="collect__tools">
          <button
            type="button"
            className="nl-button nl-button--subtle"
            aria-label={words.back(version)}
            onClick={() => {
              // What stood there becomes a version itself: nobody's sentence goes.
              setVersions(keepVersion(text));
              set(setValue(version));
            }}
          >
            {words.useAgain}
          </button>
          <button
            type="button"
            className="nl-button nl-button--subtle"
            aria-label={words.drop(version)}
            onClick={() => setVersions(dropVersion(version))}
          >
            {words.dropShort}
          </button>
        </span>
      )}
    </li>
  );
}
