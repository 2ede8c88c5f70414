import { meetingText } from '../../../../text/meeting.ts';
import { textOf } from '../../../../worksheet/answers/answers.ts';
import { cellOf } from '../../../../worksheet/answers/rows.ts';
import type { Column, RowsField } from '../../../../worksheet/definition/definition.ts';
import { besideQuestion } from '../../../../worksheet/meeting/beside.ts';
import { type RoundRow, roundOf } from '../../../../worksheet/meeting/round.ts';
import { type RoundColumns, roundColumns } from '../../../../worksheet/mentions/meeting-forms.ts';
import { columnText } from '../../../../worksheet/reading/answer-text.ts';
import { useMeeting } from '../../context/meeting-context.ts';
import { Asked } from '../parts/Asked.tsx';
import { RoundSpread } from '../parts/RoundSpread.tsx';
import { RoundPicture, type Shown } from './RoundPicture.tsx';

const words = meetingText.round;

/** A round on the wall: who is in and whose turn it is; once shown a picture of where everybody stands. */
export function RoomRound({ field }: { readonly field: RowsField }) {
  const { lookup } = useMeeting();
  const columns = roundColumns(field);
  if (columns === undefined) return null;
  const round = roundOf(lookup(field.id), columns.score, lookup(besideQuestion.shown(field.id)));
  const asked = field.columns.find(({ id }) => id === columns.score);
  const nameOf = ({ row }: RoundRow, at: number) =>
    columnText(field.columns, columns.who, cellOf(row, columns.who), lookup) || words.unnamed(at + 1);
  const reasonOf = ({ row }: RoundRow) =>
    columns.why === undefined ? '' : textOf(cellOf(row, columns.why)).trim();
  const shared = { round, nameOf, reasonOf };
  if (!round.isShown) return <HiddenRound {...shared} asked={asked} />;
  return asked?.type === 'scale' ? (
    <RoundPicture {...shared} scale={asked} />
  ) : (
    <ToldRound {...shared} field={field} columns={columns} />
  );
}

interface HiddenProps extends Pick<Shown, 'round' | 'nameOf'> {
  readonly asked: Column | undefined;
}

/** No score of anybody. */
function HiddenRound({ round, nameOf, asked }: HiddenProps) {
  const { pointed } = useMeeting();
  const given = round.rows.filter(({ isIn }) => isIn).length;
  return (
    <div className="round">
      <div className="round__people">
        {round.rows.length === 0 && <p className="meeting__quiet">{words.noNames}</p>}
        <ul className="round__list">
          {round.rows.map((one, at) => (
            <li
              key={one.row.id}
              className="round__person"
              data-row={one.row.id}
              data-in={one.isIn ? '' : undefined}
              data-turn={one.row.id === pointed && !one.isIn ? '' : undefined}
            >
              <span className="round__name">{nameOf(one, at)}</span>
              <span className="round__state">
                {one.isIn && <span aria-hidden="true">✓</span>}
                {one.isIn && <span className="visually-hidden">{words.isIn}</span>}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className="round__outcome">
        <Asked column={asked} />
        {round.rows.length > 0 && (
          <p className="round__status" role="status">
            <span>{round.areAllIn ? words.allInRoom : words.hidden(given, round.rows.length)}</span>
          </p>
        )}
      </div>
    </div>
  );
}

interface ToldProps extends Shown {
  readonly field: RowsField;
  readonly columns: RoundColumns;
}

/** What was answered in words has no place on a line: as the chair sees it, with why. */
function ToldRound({ field, columns, round, nameOf, reasonOf }: ToldProps) {
  const reasons = round.rows.flatMap((one, at) => {
    const reason = reasonOf(one);
    return reason === '' ? [] : [{ row: one.row.id, name: nameOf(one, at), reason }];
  });
  return (
    <div className="round" data-shown="">
      <RoundSpread field={field} columns={columns} round={round} nameOf={nameOf} />
      <ul className="round__reasons">
        {reasons.map(({ row, name, reason }) => (
          <li key={row} data-row={row}>
            <strong>{name}</strong> <span>{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
