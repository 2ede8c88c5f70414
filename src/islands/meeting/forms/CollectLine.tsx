import { useRef, useState } from 'preact/compat';
import { meetingText } from '../../../text/meeting.ts';
import { type Row, textOf } from '../../../worksheet/answers/answers.ts';
import { setValue } from '../../../worksheet/answers/change.ts';
import { cellOf, changeCell, moveRow, newRowId, removeRow } from '../../../worksheet/answers/rows.ts';
import type { RowsField } from '../../../worksheet/definition/definition.ts';
import { splitRow } from '../../../worksheet/meeting/lines.ts';
import { announce } from '../../dialog/announce.ts';
import { useMeeting } from '../context/meeting-context.ts';
import { Tool } from '../context/Tool.tsx';
import { JoinTool } from './JoinTool.tsx';

const words = meetingText.collect;

interface Props {
  readonly field: RowsField;
  readonly column: string;
  readonly row: Row;
  readonly at: number;
  readonly total: number;
  readonly above: Row | undefined;
  /** Of who said it; none where they are hidden. */
  readonly names: readonly string[];
  /** Whether it has a place among the others to move from. */
  readonly canMove: boolean;
}

export function CollectLine({ field, column, row, at, total, above, names, canMove }: Props) {
  const { change, isRoom } = useMeeting();
  const [isEdited, setEdited] = useState(false);
  const text = textOf(cellOf(row, column)).trim() || meetingText.noAnswer;
  const move = (step: -1 | 1) => {
    change(field.id, moveRow(row.id, step));
    announce(words.moved(text, at + 1 + step));
  };
  if (isEdited && !isRoom)
    return <EditedLine field={field} column={column} row={row} text={text} onDone={() => setEdited(false)} />;
  return (
    <>
      <span className="collect__text">
        <span>{text}</span>
        {names.length > 0 && <span className="collect__from">{words.from(names.join(', '))}</span>}
      </span>
      {!isRoom && (
        <span className="collect__tools">
          {canMove && (
            <>
              <Tool sign="↑" name={words.up(text)} isOff={at === 0} onPress={() => move(-1)} />
              <Tool sign="↓" name={words.down(text)} isOff={at === total - 1} onPress={() => move(1)} />
            </>
          )}
          <JoinTool field={field} row={row} text={text} above={above} />
          <Tool sign="✎" name={words.edit(text)} onPress={() => setEdited(true)} />
          <Tool sign="×" name={words.remove(text)} onPress={() => change(field.id, removeRow(row.id))} />
        </span>
      )}
    </>
  );
}

interface EditedProps extends Pick<Props, 'field' | 'column' | 'row'> {
  readonly text: string;
  readonly onDone: () => void;
}

function EditedLine({ field, column, row, text, onDone }: EditedProps) {
  const { change } = useMeeting();
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="collect__edit">
      <label className="visually-hidden" htmlFor={`zin-${row.id}`}>
        {words.edit(text)}
      </label>
      <textarea
        id={`zin-${row.id}`}
        ref={area}
        className="utrecht-textarea utrecht-textarea--html-textarea meeting__answer"
        rows={2}
        value={textOf(cellOf(row, column))}
        onInput={(event) => change(field.id, changeCell(row.id, column, setValue(event.currentTarget.value)))}
      />
      <span className="collect__tools">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => {
            change(field.id, splitRow(row.id, column, area.current?.selectionStart ?? 0, newRowId()));
            onDone();
          }}
        >
          {words.split}
        </button>
        <button type="button" className="nl-button nl-button--primary" onClick={onDone}>
          {words.save}
        </button>
      </span>
    </div>
  );
}
