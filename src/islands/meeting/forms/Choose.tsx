import { useState } from 'preact/compat';
import { meetingText } from '../../../text/meeting.ts';
import type { Answer } from '../../../worksheet/answers/answers.ts';
import { setValue } from '../../../worksheet/answers/change.ts';
import { addRow, cellOf, newRowId, visibleRows } from '../../../worksheet/answers/rows.ts';
import { isAnyAnswered } from '../../../worksheet/answers/walk.ts';
import type { RowsField } from '../../../worksheet/definition/definition.ts';
import { besideQuestion, besideRows } from '../../../worksheet/meeting/beside.ts';
import { isAnyTaken } from '../../../worksheet/meeting/choosing.ts';
import {
  type DotsGivenOut,
  dotsGiven,
  dotsGivenOut,
  dotsLeft,
  giveDotsAgain,
  isInPlay,
  isSecondTime,
  mostDotsEach,
  mostPeople,
} from '../../../worksheet/meeting/dots.ts';
import { inOrder, orderOf, setOrder } from '../../../worksheet/meeting/order.ts';
import { askedBefore } from '../../../worksheet/meeting/questions.ts';
import { isLate, isRevealed } from '../../../worksheet/meeting/revealed.ts';
import { wordsColumn } from '../../../worksheet/mentions/meeting-forms.ts';
import { announce } from '../../dialog/announce.ts';
import { useHandsFocus } from '../../dialog/focus.ts';
import { chairAddress } from '../context/meeting-address.ts';
import { useMeeting } from '../context/meeting-context.ts';
import { AddLine } from './parts/AddLine.tsx';
import { ReadyButton, useReady } from './parts/ready.tsx';
import { RevealButton } from './parts/reveal.tsx';
import { Whole } from './parts/Whole.tsx';
import { newTopicId, Topic } from './Topic.tsx';

const words = meetingText.choose;

interface Props {
  readonly field: RowsField;
  /** How many are there; `undefined` when nothing tells. */
  readonly people: number | undefined;
}

/** Joining first, then dots to give, then what is done with each: nothing is removed. */
export function Choose({ field, people }: Props) {
  const { lookup, change } = useMeeting();
  const ready = useReady(field);
  const [short, setShort] = useState<string>();
  const column = wordsColumn(field);
  if (column === undefined) return null;
  const answer = lookup(field.id);
  const shown = lookup(besideQuestion.shown(field.id));
  const typedPeople = lookup(besideQuestion.dotsPeople(field.id));
  const givenOut = dotsGivenOut(
    lookup(besideQuestion.dotsEach(field.id)),
    typedPeople ?? setValue(String(people ?? 1))(undefined, 0),
  );
  const order = orderOf(lookup(besideQuestion.order(field.id)));
  const isSorted = order.type === 'dots';
  const said = visibleRows(answer).filter(({ cells }) => isAnyAnswered(cells));
  // Sorted while dots are hidden, the order would tell them.
  const sorted = isSorted && isRevealed(shown) ? inOrder(field, said, order, lookup) : said;
  const rows = [...sorted.filter(isInPlay), ...sorted.filter((row) => !isInPlay(row))];
  const canJoin = !isSecondTime(answer);
  return (
    <div className="choose">
      <Bar
        field={field}
        givenOut={givenOut}
        isSorted={isSorted}
        isGuess={typedPeople === undefined && people === undefined}
      />
      <Left answer={answer} givenOut={givenOut} short={short} />
      {rows.length === 0 && <NothingToChoose field={field} isReady={ready.texts.length > 0} />}
      {canJoin && !isRevealed(shown) && rows.length > 1 && (
        <p className="meeting__quiet">{words.joinFirst}</p>
      )}
      <ul className="choose__rows">
        {rows.map((row, at) => (
          <Topic
            key={row.id}
            field={field}
            column={column}
            row={row}
            givenOut={givenOut}
            isShown={isRevealed(shown)}
            isLate={isLate(cellOf(row, besideRows.dots), shown)}
            above={canJoin ? rows[at - 1] : undefined}
            canJoin={canJoin}
            onShort={setShort}
          />
        ))}
      </ul>
      <p className="meeting__buttons">
        <ReadyButton ready={ready} label={meetingText.collect.ready} />
        <Again field={field} />
      </p>
      <AddLine
        id={newTopicId}
        label={meetingText.collect.what(field.row)}
        button={words.oneMore}
        isMain={false}
        added={meetingText.collect.added}
        onAdd={(text) => change(field.id, addRow(newRowId(), { [column]: text }))}
      />
    </div>
  );
}

/** Where topics come from, as links to where they are collected. */
function NothingToChoose({ field, isReady }: { readonly field: RowsField; readonly isReady: boolean }) {
  const { worksheets } = useMeeting();
  const before = isReady ? [] : askedBefore(worksheets, field);
  return (
    <div className="meeting__quiet">
      <p>{words.nothing}</p>
      {before.length > 0 && (
        <>
          <p>{words.collectFirst}</p>
          <ul>
            {before.map((asked) => (
              <li key={asked.field.id}>
                <a className="nl-link" href={chairAddress(asked.worksheet.id, asked.field.id)}>
                  {`${asked.worksheet.code}: ${asked.field.label}`}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface BarProps {
  readonly field: RowsField;
  readonly givenOut: DotsGivenOut;
  readonly isSorted: boolean;
  /** Nobody said how many people there are. */
  readonly isGuess: boolean;
}

/** For the chair: how many dots there are, whether they are in sight, and again. */
function Bar({ field, givenOut, isSorted, isGuess }: BarProps) {
  const { lookup, change, changeQuietly } = useMeeting();
  const answer = lookup(field.id);
  const isShown = isRevealed(lookup(besideQuestion.shown(field.id)));
  return (
    <div className="choose__bar">
      <Whole
        id="stippen-per-persoon"
        label={words.each}
        value={givenOut.each}
        most={mostDotsEach}
        onChange={(value) => change(besideQuestion.dotsEach(field.id), setValue(value))}
      />
      <Whole
        id="aantal-mensen"
        label={words.people}
        value={givenOut.people}
        most={mostPeople}
        onChange={(value) => change(besideQuestion.dotsPeople(field.id), setValue(value))}
      />
      {isGuess && <p className="choose__hint">{words.howMany}</p>}
      <RevealButton field={field.id} words={words} isNext={dotsLeft(answer, givenOut) === 0} />
      {isShown && (
        <button
          type="button"
          className="nl-button nl-button--secondary"
          aria-pressed={isSorted}
          onClick={() =>
            changeQuietly(besideQuestion.order(field.id), setOrder({ type: isSorted ? 'said' : 'dots' }))
          }
        >
          {words.sort}
        </button>
      )}
    </div>
  );
}

/** Under the list: it comes with the first topic that is picked, and moves none of them. */
function Again({ field }: { readonly field: RowsField }) {
  const { lookup, change, changeQuietly } = useMeeting();
  const shownId = besideQuestion.shown(field.id);
  // It goes once it is pressed: what comes next is giving dots.
  const goes = useHandsFocus((button) => button.closest('.choose')?.querySelector('.choose__give button'));
  if (!isRevealed(lookup(shownId)) || !isAnyTaken(lookup(field.id))) return null;
  const again = () => {
    change(field.id, giveDotsAgain);
    changeQuietly(shownId, setValue(false));
    announce(words.began);
  };
  return (
    <button type="button" ref={goes} className="nl-button nl-button--secondary" onClick={again}>
      {words.again}
    </button>
  );
}

interface LeftProps extends Pick<BarProps, 'givenOut'> {
  readonly answer: Answer | undefined;
  /** What somebody wanted to give more just now than there are. */
  readonly short: string | undefined;
}

/** How many dots are given and how many are left: in sight, however long the list is, since it says why no more can be given. */
function Left({ answer, givenOut, short }: LeftProps) {
  const left = dotsLeft(answer, givenOut);
  const allGiven = short === undefined ? words.all : words.noMore(short);
  return (
    <p className="choose__left" role="status">
      <span>{words.given(dotsGiven(answer), givenOut.each * givenOut.people)}</span>
      <span>{left < 0 ? words.tooMany(-left) : left === 0 ? allGiven : words.left(left)}</span>
    </p>
  );
}
