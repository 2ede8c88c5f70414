import { meetingText } from '../../../../text/meeting.ts';
import { type Row, textOf } from '../../../../worksheet/answers/answers.ts';
import { setValue } from '../../../../worksheet/answers/change.ts';
import { cellOf, visibleRows } from '../../../../worksheet/answers/rows.ts';
import { isAnyAnswered } from '../../../../worksheet/answers/walk.ts';
import type { RowsField } from '../../../../worksheet/definition/definition.ts';
import { besideQuestion, besideRows } from '../../../../worksheet/meeting/beside.ts';
import { chosenOf } from '../../../../worksheet/meeting/choosing.ts';
import {
  dotsGiven,
  dotsGivenOut,
  dotsLeft,
  dotsOf,
  firstDotsOf,
  isInPlay,
} from '../../../../worksheet/meeting/dots.ts';
import { inOrder } from '../../../../worksheet/meeting/order.ts';
import { isLate, isRevealed } from '../../../../worksheet/meeting/revealed.ts';
import { wordsColumn } from '../../../../worksheet/mentions/meeting-forms.ts';
import { useMeeting } from '../../context/meeting-context.ts';

const words = meetingText.choose;

interface Props {
  readonly field: RowsField;
  /** How many are there; `undefined` when nothing tells. */
  readonly people: number | undefined;
}

/** Topics on the wall: while dots are given how many there are left, once shown who has most, with what is done with each. */
export function RoomChoose({ field, people }: Props) {
  const { lookup } = useMeeting();
  const column = wordsColumn(field);
  if (column === undefined) return null;
  const answer = lookup(field.id);
  const shown = lookup(besideQuestion.shown(field.id));
  const isShown = isRevealed(shown);
  const givenOut = dotsGivenOut(
    lookup(besideQuestion.dotsEach(field.id)),
    lookup(besideQuestion.dotsPeople(field.id)) ?? setValue(String(people ?? 1))(undefined, 0),
  );
  const said = visibleRows(answer).filter(({ cells }) => isAnyAnswered(cells));
  // Sorted while dots are hidden, the order would tell them.
  const sorted = isShown ? inOrder(field, said, { type: 'dots' }, lookup) : said;
  const rows = [...sorted.filter(isInPlay), ...sorted.filter((row) => !isInPlay(row))];
  const left = dotsLeft(answer, givenOut);
  const most = Math.max(...rows.map(dotsOf), mostPips);
  if (rows.length === 0) return <p className="meeting__quiet">{words.nothing}</p>;
  return (
    <div className="choose">
      {(!isShown || left < 0) && (
        <p className="choose__left" role="status">
          <span>{words.given(dotsGiven(answer), givenOut.each * givenOut.people)}</span>
          <span>{left < 0 ? words.tooMany(-left) : left === 0 ? words.all : words.left(left)}</span>
        </p>
      )}
      <ul className="choose__rows">
        {rows.map((row) => (
          <RoomTopic
            key={row.id}
            row={row}
            text={textOf(cellOf(row, column)).trim() || meetingText.noAnswer}
            isShown={isShown}
            isLate={isLate(cellOf(row, besideRows.dots), shown)}
            most={most}
          />
        ))}
      </ul>
    </div>
  );
}

/** As many as can be counted on a wall: of more, each stands for a part. */
const mostPips = 16;

interface TopicProps {
  readonly row: Row;
  readonly text: string;
  readonly isShown: boolean;
  readonly isLate: boolean;
  /** Of all topics, dots. */
  readonly most: number;
}

function RoomTopic({ row, text, isShown, isLate: isAfter, most }: TopicProps) {
  const { choice, reason } = chosenOf(row);
  const inPlay = isInPlay(row);
  const first = firstDotsOf(row) ?? 0;
  const dots = dotsOf(row);
  return (
    <li className="choose__row" data-row={row.id} data-choice={choice} data-out={inPlay ? undefined : ''}>
      <span className="choose__text">{text}</span>
      {first > 0 && (isShown || !inPlay) && <span className="choose__first">{words.first(first)}</span>}
      {isShown && isAfter && <span className="choose__first">{meetingText.isLate}</span>}
      {choice !== undefined && <span className="choose__choice">{words.choices[choice]}</span>}
      {isShown && inPlay && (
        <span className="choose__dots">
          <span className="choose__pips" aria-hidden="true">
            {'●'.repeat(Math.ceil((dots * mostPips) / most))}
          </span>
          <span aria-hidden="true">{String(dots)}</span>
          <span className="visually-hidden">{words.dots(dots)}</span>
        </span>
      )}
      {choice !== undefined && reason !== '' && <span className="choose__reason">{reason}</span>}
    </li>
  );
}
