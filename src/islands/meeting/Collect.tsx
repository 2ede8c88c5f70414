import { useRef, useState } from 'preact/compat';
import type { RowId } from '../../basics/ids.ts';
import { meetingText } from '../../text/meeting.ts';
import { type Row, textOf } from '../../worksheet/answers/answers.ts';
import { broughtInId } from '../../worksheet/answers/aside.ts';
import { bringIn, namesBehind } from '../../worksheet/answers/brought-in.ts';
import { setValue } from '../../worksheet/answers/change.ts';
import {
  addRow,
  cellOf,
  changeCell,
  moveRow,
  newRowId,
  removeRow,
  visibleRows,
} from '../../worksheet/answers/rows.ts';
import type { RowsField } from '../../worksheet/definition/definition.ts';
import { joinRows } from '../../worksheet/input/join-rows.ts';
import { moveTo, splitRow } from '../../worksheet/meeting/lines.ts';
import { wordsColumn } from '../../worksheet/mentions/meeting-forms.ts';
import { acceptAll, proposalsFor } from '../../worksheet/reading/carry-over.ts';
import { announce } from '../dialog/announce.ts';
import { useMeeting } from './meeting-context.ts';
import { Tool } from './Tool.tsx';

const words = meetingText.collect;

/** Everything that is said, each a big line: type, Enter, the next. */
export function Collect({ field }: { readonly field: RowsField }) {
  const { lookup, sources, change, isRoom } = useMeeting();
  const [dragged, setDragged] = useState<RowId>();
  const column = wordsColumn(field);
  if (column === undefined) return null;
  const rows = visibleRows(lookup(field.id));
  const proposals = isRoom ? [] : proposalsFor(field, lookup, sources);
  return (
    <div className="collect">
      {!isRoom && <NewLine field={field} column={column} />}
      {rows.length === 0 && <p className="meeting__quiet">{isRoom ? meetingText.noAnswer : words.nothing}</p>}
      <ol className="collect__lines">
        {rows.map((row, at) => (
          <li
            key={row.id}
            className="collect__line"
            data-row={row.id}
            draggable={!isRoom}
            data-dragged={dragged === row.id ? '' : undefined}
            onDragStart={() => setDragged(row.id)}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => {
              if (dragged !== undefined) event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== undefined) change(field.id, moveTo(dragged, at));
              setDragged(undefined);
            }}
          >
            <Line field={field} column={column} row={row} at={at} rows={rows} />
          </li>
        ))}
      </ol>
      {proposals.length > 0 && (
        <p className="meeting__buttons">
          <button
            type="button"
            className="nl-button nl-button--secondary"
            onClick={() => change(field.id, acceptAll(proposals))}
          >
            {words.ready(proposals.length)}
          </button>
        </p>
      )}
    </div>
  );
}

function NewLine({ field, column }: { readonly field: RowsField; readonly column: string }) {
  const { change } = useMeeting();
  const [text, setText] = useState('');
  const [who, setWho] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const line = text.trim();
    if (line === '') return;
    const name = who.trim();
    change(
      field.id,
      addRow(newRowId(), {
        [column]: line,
        ...(name !== '' && { [broughtInId]: bringIn([{ item: '', name }]) }),
      }),
    );
    announce(words.added(line));
    setText('');
    input.current?.focus();
  };
  return (
    <form
      className="meeting__line"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className="visually-hidden" htmlFor="nieuwe-zin">
        {words.what(field.row)}
      </label>
      <input
        id="nieuwe-zin"
        ref={input}
        className="utrecht-textbox utrecht-textbox--html-input meeting__answer"
        placeholder={words.what(field.row)}
        autoComplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <label className="visually-hidden" htmlFor="nieuwe-zin-van">
        {words.who}
      </label>
      <input
        id="nieuwe-zin-van"
        className="utrecht-textbox utrecht-textbox--html-input collect__who"
        placeholder={words.who}
        autoComplete="off"
        value={who}
        onInput={(event) => setWho(event.currentTarget.value)}
      />
      <button type="submit" className="nl-button nl-button--primary">
        {words.add}
      </button>
    </form>
  );
}

interface LineProps {
  readonly field: RowsField;
  readonly column: string;
  readonly row: Row;
  readonly at: number;
  readonly rows: readonly Row[];
}

function Line({ field, column, row, at, rows }: LineProps) {
  const { lookup, change, isRoom } = useMeeting();
  const [isEdited, setEdited] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const text = textOf(cellOf(row, column)).trim() || meetingText.noAnswer;
  const names = namesBehind(row).filter((name) => name !== '');
  const above = rows[at - 1];
  const move = (step: -1 | 1) => {
    change(field.id, moveRow(row.id, step));
    announce(words.moved(text, at + 1 + step));
  };
  if (isEdited && !isRoom)
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
          onInput={(event) =>
            change(field.id, changeCell(row.id, column, setValue(event.currentTarget.value)))
          }
        />
        <span className="collect__tools">
          <button
            type="button"
            className="nl-button nl-button--secondary"
            onClick={() => {
              change(field.id, splitRow(row.id, column, area.current?.selectionStart ?? 0, newRowId()));
              setEdited(false);
            }}
          >
            {words.split}
          </button>
          <button type="button" className="nl-button nl-button--primary" onClick={() => setEdited(false)}>
            {words.save}
          </button>
        </span>
      </div>
    );
  return (
    <>
      <span className="collect__text">
        <span>{text}</span>
        {names.length > 0 && <span className="collect__from">{words.from(names.join(', '))}</span>}
      </span>
      {!isRoom && (
        <span className="collect__tools">
          <Tool sign="↑" name={words.up(text)} isOff={at === 0} onPress={() => move(-1)} />
          <Tool sign="↓" name={words.down(text)} isOff={at === rows.length - 1} onPress={() => move(1)} />
          <Tool
            sign="⤴"
            name={words.join(text)}
            isOff={above === undefined}
            onPress={() =>
              above !== undefined && change(field.id, joinRows(field, [above.id, row.id], lookup))
            }
          />
          <Tool sign="✎" name={words.edit(text)} onPress={() => setEdited(true)} />
          <Tool sign="×" name={words.remove(text)} onPress={() => change(field.id, removeRow(row.id))} />
        </span>
      )}
    </>
  );
}
