import { type ReactNode, useState } from 'preact/compat';
import { meetingText } from '../../../text/meeting.ts';
import { type Answer, textOf } from '../../../worksheet/answers/answers.ts';
import { type Change, setValue } from '../../../worksheet/answers/change.ts';
import { agree, agreedIn, isStillSo, takeAgreementBack } from '../../../worksheet/meeting/agreed.ts';
import { versionOfAgreement } from '../../../worksheet/meeting/agreed-version.ts';
import { dropVersion, keepVersion, versionsIn } from '../../../worksheet/meeting/versions.ts';
import { GrowingText } from '../../controls/GrowingText.tsx';
import { Told } from '../../dialog/Told.tsx';
import { useMessage } from '../../dialog/use-message.ts';
import { LayDownButton } from '../../versions/LayDownButton.tsx';
import { useMeeting } from '../context/meeting-context.ts';
import { AgreedLine } from './AgreedLine.tsx';

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
  const { isRoom, today } = useMeeting();
  const [by, setBy] = useState<string>();
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
            onClick={() => setVersions(keepVersion(text))}
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
              aria-expanded={by !== undefined}
              onClick={() => setBy(by === undefined ? '' : undefined)}
            >
              {words.agree}
            </button>
          )}
        </p>
      )}
      {!isRoom && <Told messages={[message]} />}
      {!isRoom && by !== undefined && !isAgreed && (
        <form
          className="meeting__line"
          onSubmit={(event) => {
            event.preventDefault();
            setAgreed(agree({ date: today, by: by.trim(), words: text }));
            setBy(undefined);
          }}
        >
          <label htmlFor={`${id}-door`}>{words.by}</label>
          <input
            id={`${id}-door`}
            className="utrecht-textbox utrecht-textbox--html-input"
            autoComplete="off"
            value={by}
            onInput={(event) => setBy(event.currentTarget.value)}
          />
          <button type="submit" className="nl-button nl-button--primary">
            {words.confirm}
          </button>
        </form>
      )}
      {!isRoom && coach}
      {former.length > 0 && (
        <>
          <h2 className="formulate__heading" id={`${id}-versies`}>
            {words.versions}
          </h2>
          <ol className="formulate__versions" aria-labelledby={`${id}-versies`}>
            {former.map((one) => (
              <li key={one}>
                <span>{one}</span>
                {!isRoom && (
                  <span className="collect__tools">
                    <button
                      type="button"
                      className="nl-button nl-button--subtle"
                      aria-label={words.back(one)}
                      onClick={() => set(setValue(one))}
                    >
                      {words.useAgain}
                    </button>
                    <button
                      type="button"
                      className="nl-button nl-button--subtle"
                      aria-label={words.drop(one)}
                      onClick={() => setVersions(dropVersion(one))}
                    >
                      {words.dropShort}
                    </button>
                  </span>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
