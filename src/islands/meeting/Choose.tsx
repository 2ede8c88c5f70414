import { useState } from 'preact/compat';
import { meetingText } from '../../text/meeting.ts';
import { answerValue, type Row, textOf } from '../../worksheet/answers/answers.ts';
import { setValue } from '../../worksheet/answers/change.ts';
import { cellOf, visibleRows } from '../../worksheet/answers/rows.ts';
import { isAnyAnswered } from '../../worksheet/answers/walk.ts';
import type { RowsField } from '../../worksheet/definition/definition.ts';
import { besideQuestion } from '../../worksheet/meeting/beside.ts';
import { choices, choose, chosenOf, giveReason } from '../../worksheet/meeting/choosing.ts';
import {
  byDots,
  type DotsGivenOut,
  dotsGiven,
  dotsGivenOut,
  dotsLeft,
  dotsOf,
  giveDot,
  mostDotsEach,
  mostPeople,
  setDots,
} from '../../worksheet/meeting/dots.ts';
import { wordsColumn } from '../../worksheet/mentions/meeting-forms.ts';
import { acceptAll, proposalsFor } from '../../worksheet/reading/carry-over.ts';
import { useMeeting } from './meeting-context.ts';

const words = meetingText.choose;

/** Dots to give, and then what is done with each: nothing is removed. */
export function Choose({ field, people }: { readonly field: RowsField; readonly people: number }) {
  const { lookup, sources, change, changeQuietly, isRoom } = useMeeting();
  const [isSorted, setSorted] = useState(false);
  const column = wordsColumn(field);
  if (column === undefined) return null;
  const answer = lookup(field.id);
  const eachId = besideQuestion.dotsEach(field.id);
  const peopleId = besideQuestion.dotsPeople(field.id);
  const shownId = besideQuestion.shown(field.id);
  const typedPeople = lookup(peopleId) ?? setValue(String(Math.max(1, people)))(undefined, 0);
  const givenOut = dotsGivenOut(lookup(eachId), typedPeople);
  const isShown = answerValue(lookup(shownId)) === true;
  const left = dotsLeft(answer, givenOut);
  const all = isSorted && isShown ? byDots(answer).map(({ row }) => row) : visibleRows(answer);
  const rows = all.filter(({ cells }) => isAnyAnswered(cells));
  const proposals = isRoom ? [] : proposalsFor(field, lookup, sources);
  return (
    <div className="choose">
      <div className="choose__bar">
        {!isRoom && (
          <>
            <Whole
              id="stippen-per-persoon"
              label={words.each}
              value={givenOut.each}
              most={mostDotsEach}
              onChange={(value) => change(eachId, setValue(value))}
            />
            <Whole
              id="aantal-mensen"
              label={words.people}
              value={givenOut.people}
              most={mostPeople}
              onChange={(value) => change(peopleId, setValue(value))}
            />
          </>
        )}
        <p className="choose__left" role="status">
          <span>{words.given(dotsGiven(answer), givenOut.each * givenOut.people)}</span>
          <span>{left < 0 ? words.tooMany(-left) : left === 0 ? words.all : words.left(left)}</span>
        </p>
        {!isRoom && (
          <button
            type="button"
            className="nl-button nl-button--secondary"
            onClick={() => changeQuietly(shownId, setValue(!isShown))}
          >
            {isShown ? words.hide : words.show}
          </button>
        )}
        {!isRoom && isShown && (
          <button
            type="button"
            className="nl-button nl-button--secondary"
            aria-pressed={isSorted}
            onClick={() => setSorted(!isSorted)}
          >
            {words.sort}
          </button>
        )}
      </div>
      {rows.length === 0 && <p className="meeting__quiet">{words.nothing}</p>}
      <ul className="choose__rows">
        {rows.map((row) => (
          <Topic key={row.id} field={field} column={column} row={row} givenOut={givenOut} isShown={isShown} />
        ))}
      </ul>
      {proposals.length > 0 && (
        <p className="meeting__buttons">
          <button
            type="button"
            className="nl-button nl-button--secondary"
            onClick={() => change(field.id, acceptAll(proposals))}
          >
            {meetingText.collect.ready(proposals.length)}
          </button>
        </p>
      )}
    </div>
  );
}

interface TopicProps {
  readonly field: RowsField;
  readonly column: string;
  readonly row: Row;
  readonly givenOut: DotsGivenOut;
  readonly isShown: boolean;
}

function Topic({ field, column, row, givenOut, isShown }: TopicProps) {
  const { change, isRoom } = useMeeting();
  const text = textOf(cellOf(row, column)).trim() || meetingText.noAnswer;
  const { choice, reason } = chosenOf(row);
  const dots = dotsOf(row);
  return (
    <li className="choose__row" data-row={row.id} data-choice={choice}>
      <span className="choose__text">{text}</span>
      {isRoom ? (
        isShown && <span className="choose__dots">{words.dots(dots)}</span>
      ) : (
        <span className="choose__give" role="group" aria-label={words.dotsOf(text)}>
          <button
            type="button"
            className="tool"
            aria-label={words.less(text)}
            onClick={() => change(field.id, giveDot(row.id, -1, givenOut))}
          >
            <span aria-hidden="true">−</span>
          </button>
          <input
            className="utrecht-textbox utrecht-textbox--html-input choose__number"
            type={isShown ? 'text' : 'password'}
            inputMode="numeric"
            autoComplete="off"
            aria-label={words.dotsOf(text)}
            value={String(dots)}
            onChange={(event) => {
              change(field.id, setDots(row.id, Number(event.currentTarget.value) || 0, givenOut));
              event.currentTarget.value = String(dots);
            }}
          />
          <button
            type="button"
            className="tool"
            aria-label={words.more(text)}
            onClick={() => change(field.id, giveDot(row.id, 1, givenOut))}
          >
            <span aria-hidden="true">+</span>
          </button>
        </span>
      )}
      {isRoom ? (
        choice !== undefined && <span className="choose__choice">{words.choices[choice]}</span>
      ) : (
        <span className="choose__choices" role="group" aria-label={words.what(text)}>
          {choices.map((one) => (
            <button
              key={one}
              type="button"
              className="choose__option"
              aria-pressed={choice === one}
              onClick={() => change(field.id, choose(row.id, one))}
            >
              {words.choices[one]}
            </button>
          ))}
        </span>
      )}
      {choice !== undefined && !isRoom && (
        <span className="choose__reason">
          <label className="visually-hidden" htmlFor={`reden-${row.id}`}>
            {words.reason(text)}
          </label>
          <input
            id={`reden-${row.id}`}
            className="utrecht-textbox utrecht-textbox--html-input"
            placeholder={words.reasonShort}
            autoComplete="off"
            value={reason}
            onInput={(event) => change(field.id, giveReason(row.id, event.currentTarget.value))}
          />
        </span>
      )}
      {choice !== undefined && isRoom && reason !== '' && <span className="choose__reason">{reason}</span>}
    </li>
  );
}

interface WholeProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: string) => void;
}

/** A small whole number. What cannot be is not taken over: the box shows what holds once it is left. */
export function Whole({ id, label, value, most, onChange }: WholeProps) {
  return (
    <span className="whole">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input whole__input"
        type="number"
        min={1}
        max={most}
        value={String(value)}
        onInput={(event) => {
          const typed = Number(event.currentTarget.value);
          if (Number.isInteger(typed) && typed >= 1 && typed <= most) onChange(String(typed));
        }}
        onBlur={(event) => {
          event.currentTarget.value = String(value);
        }}
      />
    </span>
  );
}
