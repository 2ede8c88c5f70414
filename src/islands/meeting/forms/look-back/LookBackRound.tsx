import { formatDutchDate } from '../../../../basics/dutch-format.ts';
import { type IsoDate, isDate } from '../../../../basics/iso-date.ts';
import { lookBackText } from '../../../../text/look-back.ts';
import type { Row } from '../../../../worksheet/answers/answers.ts';
import { cellOf, visibleRows } from '../../../../worksheet/answers/rows.ts';
import { isAnyAnswered } from '../../../../worksheet/answers/walk.ts';
import type { Column, RowsField } from '../../../../worksheet/definition/definition.ts';
import { inRound, moveRound, roundOn } from '../../../../worksheet/meeting/look-back.ts';
import { columnText, type Lookup } from '../../../../worksheet/reading/answer-text.ts';
import { askedColumns } from '../../../../worksheet/reading/asked.ts';
import { useWorksheet } from '../../../answers/worksheet-context.ts';
import { DateControl } from '../../../controls/DateControl.tsx';
import { Told } from '../../../dialog/Told.tsx';
import { useMessage } from '../../../dialog/use-message.ts';
import { Cell } from '../../../rows/Cell.tsx';
import { useMeeting } from '../../context/meeting-context.ts';
import { useLookBackDay } from './use-look-back-day.ts';

const words = lookBackText.round;

/** The questions of the method, about the day of this look-back: what is typed becomes its conversation in the worksheet. */
export function LookBackRound({ field }: { readonly field: RowsField }) {
  const { lookup, isRoom } = useMeeting();
  const { change } = useWorksheet();
  const [day, setDay] = useLookBackDay();
  const [message, setMessage] = useMessage();
  const id = `terugkijken-${field.id}`;
  const answer = lookup(field.id);
  const row = roundOn(field, answer, day);
  const columns = askedColumns(field.columns, row === undefined ? [] : [row]).filter(
    (column) => column.id !== field.newestFirst,
  );
  const date = field.columns.find(({ id: one }) => one === field.newestFirst);
  const dayId = `dag-${field.id}`;
  const setDayTo = (to: IsoDate) => {
    const isThere = roundOn(field, answer, to) !== undefined;
    if (row !== undefined && !isThere) change(field.id, moveRound(field, day, to));
    setDay(to);
    setMessage(isThere ? words.isThere(formatDutchDate(to)) : '');
  };
  return (
    <section className="look-back__part" aria-labelledby={id} data-row={row?.id}>
      <h2 className="look-back__title" id={id}>
        {words.title(formatDutchDate(day))}
      </h2>
      {isRoom ? (
        <Said row={row} columns={columns} lookup={lookup} />
      ) : (
        <div className="as-in-sheet look-back__questions">
          {date !== undefined && (
            <div className="look-back__day">
              <label htmlFor={dayId}>{date.label}</label>
              <DateControl
                id={dayId}
                describedBy={undefined}
                label={date.label}
                value={day}
                onChange={(value) => isDate(value) && setDayTo(value)}
              />
              <Told messages={[message]} isBeside />
            </div>
          )}
          {columns.map((column) => (
            <Cell
              key={column.id}
              id={`${field.id}-vandaag-${column.id}`}
              column={column}
              answer={row && cellOf(row, column.id)}
              change={(name, made) => change(field.id, inRound(field, day, name, made))}
            />
          ))}
        </div>
      )}
    </section>
  );
}

interface SaidProps {
  readonly row: Row | undefined;
  readonly columns: readonly Column[];
  readonly lookup: Lookup;
}

/** To read, on the wall. */
function Said({ row, columns, lookup }: SaidProps) {
  const said = columns.flatMap((column) => {
    const lines = row === undefined ? [] : linesOf(column, row, lookup);
    return lines.length === 0 ? [] : [{ column, lines }];
  });
  if (said.length === 0) return <p className="meeting__quiet">{words.nothing}</p>;
  return (
    <dl className="look-back__said">
      {said.map(({ column, lines }) => (
        <div key={column.id}>
          <dt>{column.label}</dt>
          {lines.map(({ key, text }) => (
            <dd key={key}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function linesOf(column: Column, row: Row, lookup: Lookup) {
  const answer = cellOf(row, column.id);
  if (column.type !== 'rows') {
    const text = columnText([column], column.id, answer, lookup);
    return text === '' ? [] : [{ key: column.id, text }];
  }
  return visibleRows(answer)
    .filter(({ cells }) => isAnyAnswered(cells))
    .map((inner) => ({
      key: inner.id,
      text: column.columns
        .map((one) => columnText(column.columns, one.id, cellOf(inner, one.id), lookup))
        .filter((text) => text !== '')
        .join(' · '),
    }));
}
