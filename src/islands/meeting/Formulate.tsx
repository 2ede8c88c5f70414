import { type ReactNode, useState } from 'preact/compat';
import { capital } from '../../basics/dutch-format.ts';
import { meetingText } from '../../text/meeting.ts';
import { type Answer, answerOf, textOf } from '../../worksheet/answers/answers.ts';
import { type Change, setValue } from '../../worksheet/answers/change.ts';
import { addRow, changeCell, newRowId, visibleRows } from '../../worksheet/answers/rows.ts';
import { isAnswered } from '../../worksheet/answers/walk.ts';
import type { Field, RowsField } from '../../worksheet/definition/definition.ts';
import { agree, agreedIn, takeAgreementBack } from '../../worksheet/meeting/agreed.ts';
import { besideQuestion, besideRows } from '../../worksheet/meeting/beside.ts';
import { rowsTaken } from '../../worksheet/meeting/choosing.ts';
import { dropVersion, keepVersion, versionsIn } from '../../worksheet/meeting/versions.ts';
import { wordsColumn } from '../../worksheet/mentions/meeting-forms.ts';
import { isCoached } from '../../worksheet/reading/advice.ts';
import { acceptAll, proposalsFor } from '../../worksheet/reading/carry-over.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { GrowingText } from '../controls/GrowingText.tsx';
import { AnswerCoach, CellCoach, OnUse } from '../questions/coach-on-use.tsx';
import { AgreedLine } from './AgreedLine.tsx';
import { useMeeting } from './meeting-context.ts';

const words = meetingText.formulate;

/** One sentence, big; for a list, one of its rows at a time. */
export function Formulate({ field }: { readonly field: Field }) {
  const { lookup, change } = useMeeting();
  if (field.type === 'rows') return <FormulateRows field={field} />;
  const answer = lookup(field.id);
  const coach =
    (field.type === 'text' || field.type === 'longtext') && isCoached(field) && isAnswered(answer);
  return (
    <Sentence
      id={`zin-${field.id}`}
      answer={answer}
      versions={lookup(besideQuestion.versions(field.id))}
      agreed={lookup(besideQuestion.agreed(field.id))}
      set={(made) => change(field.id, made)}
      setVersions={(made) => change(besideQuestion.versions(field.id), made)}
      setAgreed={(made) => change(besideQuestion.agreed(field.id), made)}
      coach={
        coach && (
          <OnUse>
            <AnswerCoach field={field} answer={answer} />
          </OnUse>
        )
      }
    />
  );
}

function FormulateRows({ field }: { readonly field: RowsField }) {
  const { lookup, sources, change, isRoom } = useMeeting();
  const { change: changeInSheet } = useWorksheet();
  const [place, setPlace] = useState(0);
  const column = wordsColumn(field);
  const rows = visibleRows(lookup(field.id));
  const at = Math.min(place, Math.max(0, rows.length - 1));
  const row = rows[at];
  if (column === undefined) return null;
  const proposals = isRoom ? [] : proposalsFor(field, lookup, sources).filter((one) => isPicked(one, lookup));
  const inCell = (id: string) => (made: Change) => row && change(field.id, changeCell(row.id, id, made));
  const changeField = (made: Change) => changeInSheet(field.id, made);
  const text = row === undefined ? '' : textOf(answerOf(row.cells, column));
  return (
    <div className="formulate-rows">
      {row === undefined ? (
        <p className="meeting__quiet">{words.none}</p>
      ) : isRoom ? (
        <ol className="formulate-rows__all">
          {rows.map((one) => (
            <li key={one.id}>
              <span>{textOf(answerOf(one.cells, column)) || meetingText.noAnswer}</span>
              <AgreedLine
                answer={answerOf(one.cells, besideRows.agreed(column))}
                present={textOf(answerOf(one.cells, column))}
              />
            </li>
          ))}
        </ol>
      ) : (
        <>
          <p className="formulate-rows__place">
            <button
              type="button"
              className="tool"
              aria-label={words.previousRow}
              aria-disabled={at === 0}
              onClick={() => setPlace(Math.max(0, at - 1))}
            >
              <span aria-hidden="true">‹</span>
            </button>
            <span>{words.sentenceOf(capital(field.row), at + 1, rows.length)}</span>
            <button
              type="button"
              className="tool"
              aria-label={words.nextRow}
              aria-disabled={at === rows.length - 1}
              onClick={() => setPlace(Math.min(rows.length - 1, at + 1))}
            >
              <span aria-hidden="true">›</span>
            </button>
          </p>
          <Sentence
            key={row.id}
            id={`zin-${row.id}`}
            answer={answerOf(row.cells, column)}
            versions={answerOf(row.cells, besideRows.versions(column))}
            agreed={answerOf(row.cells, besideRows.agreed(column))}
            set={inCell(column)}
            setVersions={inCell(besideRows.versions(column))}
            setAgreed={inCell(besideRows.agreed(column))}
            coach={
              isCoached(field, column) &&
              text.trim() !== '' && (
                <OnUse>
                  <CellCoach field={field} row={row} column={column} rowName={text} change={changeField} />
                </OnUse>
              )
            }
          />
        </>
      )}
      {!isRoom && (
        <p className="meeting__buttons">
          <button
            type="button"
            className="nl-button nl-button--secondary"
            onClick={() => {
              change(field.id, addRow(newRowId()));
              setPlace(rows.length);
            }}
          >
            {words.add(field.row)}
          </button>
          {proposals.length > 0 && (
            <button
              type="button"
              className="nl-button nl-button--secondary"
              onClick={() => change(field.id, acceptAll(proposals))}
            >
              {words.ready(proposals.length)}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Of topics that people chose among, only what was picked stands ready. */
function isPicked(
  proposal: ReturnType<typeof proposalsFor>[number],
  lookup: ReturnType<typeof useMeeting>['lookup'],
): boolean {
  return proposal.type !== 'row' || rowsTaken(lookup(proposal.from)).some(({ id }) => id === proposal.id);
}

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

function Sentence({ id, answer, versions, agreed, set, setVersions, setAgreed, coach }: SentenceProps) {
  const { isRoom, today } = useMeeting();
  const [by, setBy] = useState<string>();
  const text = textOf(answer);
  const former = versionsIn(versions);
  const isAgreed = agreedIn(agreed) !== undefined;
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
            <button
              type="button"
              className="nl-button nl-button--secondary"
              onClick={() => setAgreed(takeAgreementBack)}
            >
              {words.takeBack}
            </button>
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
