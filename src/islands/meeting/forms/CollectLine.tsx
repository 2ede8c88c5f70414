import { useEffect, useRef, useState } from 'preact/compat';
import type { RowId } from '../../../basics/ids.ts';
import { meetingText } from '../../../text/meeting.ts';
import { type Row, textOf } from '../../../worksheet/answers/answers.ts';
import { setValue } from '../../../worksheet/answers/change.ts';
import { cellOf, changeCell, moveRow, newRowId, removeRow } from '../../../worksheet/answers/rows.ts';
import type { RowsField } from '../../../worksheet/definition/definition.ts';
import { moveTo, saidBy, speakersOf, splitRow } from '../../../worksheet/meeting/lines.ts';
import { announce } from '../../dialog/announce.ts';
import { focusInSight } from '../../dialog/focus.ts';
import { useMeeting } from '../context/meeting-context.ts';
import { whoIsThereId } from '../context/places.ts';
import { useRowGoes } from '../context/row-goes.ts';
import { Tool } from '../context/Tool.tsx';
import { JoinTool } from './parts/JoinTool.tsx';

const words = meetingText.collect;

export const newLineId = 'nieuwe-zin';

interface Props {
  readonly field: RowsField;
  readonly column: string;
  readonly row: Row;
  readonly at: number;
  readonly total: number;
  readonly above: Row | undefined;
  /** Of who said it. */
  readonly names: readonly string[];
  readonly areNamesHidden: boolean;
  /** Whether it has a place among the others to move from. */
  readonly canMove: boolean;
  /** The line that is dragged now. */
  readonly dragged: RowId | undefined;
  readonly onDrag: (row: RowId | undefined) => void;
}

export function CollectLine(props: Props) {
  const { field, column, row, at, total, above, names, areNamesHidden, canMove, dragged, onDrag } = props;
  const { change, isRoom } = useMeeting();
  const [isEdited, setEdited] = useState(false);
  const [wasEdited, setWasEdited] = useState(false);
  const line = `[data-row="${row.id}"]`;
  // What was pressed to stop editing is gone by now.
  useEffect(() => {
    if (!wasEdited) return;
    focusInSight(document.querySelector(`${line} [data-tool="edit"]`));
    setWasEdited(false);
  }, [wasEdited, line]);
  const stopEditing = () => {
    setEdited(false);
    setWasEdited(true);
  };
  const goes = useRowGoes('[data-tool="edit"]', `#${newLineId}`);
  const text = textOf(cellOf(row, column)).trim() || meetingText.noAnswer;
  const move = (step: -1 | 1) => {
    change(field.id, moveRow(row.id, step));
    announce(words.moved(text, at + 1 + step));
  };
  const remove = () => {
    change(field.id, removeRow(row.id));
    announce(words.removed(text));
  };
  const lines = (
    <>
      <span className="collect__text">
        <span>{text}</span>
        {!areNamesHidden && names.length > 0 && (
          <span className="collect__from">{words.from(names.join(', '))}</span>
        )}
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
          <Tool sign="✎" name={words.edit(text)} tool="edit" onPress={() => setEdited(true)} />
          <Tool sign="×" name={words.remove(text)} onPress={remove} />
        </span>
      )}
    </>
  );
  return (
    <li
      ref={goes}
      className="collect__line"
      data-row={row.id}
      draggable={canMove && !isEdited}
      data-dragged={dragged === row.id ? '' : undefined}
      onDragStart={() => onDrag(row.id)}
      onDragEnd={() => onDrag(undefined)}
      onDragOver={(event) => {
        if (dragged !== undefined) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        if (dragged !== undefined) change(field.id, moveTo(dragged, at));
        onDrag(undefined);
      }}
    >
      {isEdited && !isRoom ? (
        <EditedLine
          field={field}
          column={column}
          row={row}
          text={text}
          hasName={!areNamesHidden}
          onDone={stopEditing}
        />
      ) : (
        lines
      )}
    </li>
  );
}

interface EditedProps extends Pick<Props, 'field' | 'column' | 'row'> {
  readonly text: string;
  /** Unless names are hidden. */
  readonly hasName: boolean;
  readonly onDone: () => void;
}

function EditedLine({ field, column, row, text, hasName, onDone }: EditedProps) {
  const { change } = useMeeting();
  const area = useRef<HTMLTextAreaElement>(null);
  // As it is typed: a comma at the end is no name yet.
  const [who, setWho] = useState(speakersOf(field, row));
  // What was pressed to come here is gone.
  useEffect(() => {
    focusInSight(area.current, area.current?.closest('li'));
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, []);
  return (
    <form
      className="collect__edit"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
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
      <span className="collect__keep">
        {hasName && (
          <>
            <label className="visually-hidden" htmlFor={`van-${row.id}`}>
              {words.whoSaid(text)}
            </label>
            <input
              id={`van-${row.id}`}
              className="utrecht-textbox utrecht-textbox--html-input collect__who"
              placeholder={words.who}
              list={whoIsThereId}
              autoComplete="off"
              value={who}
              onInput={({ currentTarget: { value } }) => {
                setWho(value);
                change(field.id, saidBy(field, row.id, value));
              }}
            />
          </>
        )}
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => {
            change(field.id, splitRow(field, row.id, column, area.current?.selectionStart ?? 0, newRowId()));
            onDone();
          }}
        >
          {words.split}
        </button>
        <button type="submit" className="nl-button nl-button--primary">
          {words.save}
        </button>
      </span>
    </form>
  );
}
