import { useState } from 'preact/compat';
import { meetingText } from '../../../text/meeting.ts';
import { type Row, textOf } from '../../../worksheet/answers/answers.ts';
import type { Change } from '../../../worksheet/answers/change.ts';
import { cellOf } from '../../../worksheet/answers/rows.ts';
import type { RowsField } from '../../../worksheet/definition/definition.ts';
import { choices, choose, chosenOf, giveReason } from '../../../worksheet/meeting/choosing.ts';
import {
  type DotsGivenOut,
  dotsOf,
  firstDotsOf,
  giveDot,
  isInPlay,
  mostDotsOf,
  setDots,
} from '../../../worksheet/meeting/dots.ts';
import { shortened } from '../../../worksheet/reading/answer-text.ts';
import { focusInSight } from '../../dialog/focus.ts';
import { useMeeting } from '../context/meeting-context.ts';
import { useRowGoes } from '../context/row-goes.ts';
import { Tool } from '../context/Tool.tsx';
import { JoinTool } from './parts/JoinTool.tsx';
import { OneOf } from './parts/OneOf.tsx';

const words = meetingText.choose;

/** Characters of a topic in a message that has to stay on one line. */
const longestTold = 30;

export const newTopicId = 'nieuw-onderwerp';

interface Props {
  readonly field: RowsField;
  readonly column: string;
  readonly row: Row;
  readonly givenOut: DotsGivenOut;
  readonly isShown: boolean;
  readonly isLate: boolean;
  readonly canJoin: boolean;
  readonly above: Row | undefined;
  /** Somebody gave dots: there were fewer than were wanted for this topic, or as many. */
  readonly onShort: (text: string | undefined) => void;
}

/** One topic: its dots, and what is done with it. */
export function Topic(props: Props) {
  const { field, column, row, isShown, isLate, canJoin, above } = props;
  const { change } = useMeeting();
  const text = textOf(cellOf(row, column)).trim() || meetingText.noAnswer;
  const { choice, reason } = chosenOf(row);
  const inPlay = isInPlay(row);
  const first = firstDotsOf(row) ?? 0;
  const goes = useRowGoes('button', `#${newTopicId}`);
  return (
    <li
      ref={goes}
      className="choose__row"
      data-row={row.id}
      data-choice={choice}
      data-out={inPlay ? undefined : ''}
    >
      <span className="choose__text">{text}</span>
      {first > 0 && (isShown || !inPlay) && <span className="choose__first">{words.first(first)}</span>}
      {isShown && isLate && <span className="choose__first">{meetingText.isLate}</span>}
      {inPlay && <GiveDots {...props} text={text} />}
      {canJoin && (
        <JoinTool field={field} row={row} text={text} above={choice === undefined ? above : undefined} />
      )}
      <OneOf
        label={words.what(text)}
        options={choices}
        words={words.choices}
        chosen={choice}
        onChoose={(one) => change(field.id, choose(row.id, one))}
      />
      {choice !== undefined && (
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
            onKeyDown={(event) => {
              if (event.key !== 'Escape' && event.key !== 'Enter') return;
              event.preventDefault();
              focusInSight(event.currentTarget.closest('li')?.querySelector('[aria-pressed="true"]'));
            }}
          />
        </span>
      )}
    </li>
  );
}

/**
 * One by one, or typed as a total, which counts with every key. As long as dots are hidden the box is empty once it is left: of dots in
 * it one could count the digits.
 */
function GiveDots({ field, row, givenOut, isShown, onShort, text }: Props & { readonly text: string }) {
  const { lookup, change } = useMeeting();
  const dots = dotsOf(row);
  const give = (wanted: number, made: Change) => {
    onShort(wanted > mostDotsOf(row, lookup(field.id), givenOut) ? shortened(text, longestTold) : undefined);
    change(field.id, made);
  };
  const step = (by: 1 | -1) => give(dots + by, giveDot(row.id, by, givenOut));
  const [typed, setTyped] = useState<string>();
  return (
    <span className="choose__give" role="group" aria-label={words.dotsOf(text)}>
      <Tool sign="−" name={words.less(text)} onPress={() => step(-1)} />
      <input
        className="utrecht-textbox utrecht-textbox--html-input choose__number"
        type={isShown ? 'text' : 'password'}
        inputMode="numeric"
        autoComplete="off"
        aria-label={words.dotsOf(text)}
        placeholder={isShown ? undefined : '?'}
        value={typed ?? (isShown ? String(dots) : '')}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          const wanted = Number(value) || 0;
          if (value.trim() !== '') give(wanted, setDots(row.id, wanted, givenOut));
        }}
        onBlur={() => setTyped(undefined)}
      />
      <Tool sign="+" name={words.more(text)} onPress={() => step(1)} />
    </span>
  );
}
