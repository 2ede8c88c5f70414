import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { text } from '../../text/nl.ts';
import type { Answer, Change, Row } from '../../worksheet/answers.ts';
import type { Column } from '../../worksheet/definition.ts';
import { capital } from '../../worksheet/document.ts';
import {
  addRow,
  changeCell,
  moveRow,
  newRowId,
  putBackRow,
  removeRow,
  visibleRows,
} from '../../worksheet/rows.ts';
import { RowCard } from './RowCard.tsx';

interface Props {
  readonly id: string;
  readonly rows: { readonly row: string; readonly columns: readonly Column[] };
  readonly answer: Answer | undefined;
  readonly change: (made: Change) => void;
}

/** Where focus goes once the change is on the screen. */
type Focus =
  | { readonly type: 'first-control'; readonly row: string }
  | { readonly type: 'move-button'; readonly row: string; readonly step: -1 | 1 }
  | { readonly type: 'undo' };

/** Rows that can be added, moved and removed; a removal can be undone. */
export function Rows({ id, rows, answer, change }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState<{ readonly row: Row; readonly name: string }>();
  const [announcement, setAnnouncement] = useState('');
  const [focus, setFocus] = useState<Focus>();
  const shown = visibleRows(answer);
  const nameOf = (place: number) => `${rows.row} ${place}`;

  useEffect(() => {
    if (focus === undefined || root.current === null) return;
    findFocus(root.current, focus)?.focus();
    setFocus(undefined);
  }, [focus]);

  const add = () => {
    const row = newRowId();
    change(addRow(row));
    setAnnouncement(text.rows.added(capital(nameOf(shown.length + 1))));
    setFocus({ type: 'first-control', row });
  };
  const remove = (row: Row, place: number) => {
    change(removeRow(row.id));
    setRemoved({ row, name: capital(nameOf(place)) });
    setAnnouncement(text.rows.removed(capital(nameOf(place))));
    setFocus({ type: 'undo' });
  };
  const undo = () => {
    if (removed === undefined) return;
    change(putBackRow(removed.row));
    setRemoved(undefined);
    setAnnouncement(text.rows.putBack(removed.name));
    setFocus({ type: 'first-control', row: removed.row.id });
  };
  const move = (row: string, place: number, step: -1 | 1) => {
    const next = place + step;
    if (next < 1 || next > shown.length) return;
    change(moveRow(row, step));
    setAnnouncement(text.rows.moved(capital(rows.row), next, shown.length));
    const isAtEnd = next === 1 || next === shown.length;
    setFocus({ type: 'move-button', row, step: isAtEnd && shown.length > 1 ? (step === 1 ? -1 : 1) : step });
  };
  const changeRowCell = useCallback(
    (row: string, column: string, made: Change) => change(changeCell(row, column, made)),
    [change],
  );
  const moveByKey = (event: KeyboardEvent, row: string, place: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(row, place, event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <div className="rows" ref={root}>
      {shown.length > 0 && (
        <ol className="rows__list">
          {shown.map((row, at) => (
            <li
              className="row-card"
              data-row={row.id}
              key={row.id}
              onKeyDown={(event) => moveByKey(event, row.id, at + 1)}
            >
              <RowCard
                id={`${id}-${row.id}`}
                row={row}
                name={nameOf(at + 1)}
                columns={rows.columns}
                isFirst={at === 0}
                isLast={at === shown.length - 1}
                change={changeRowCell}
                onMove={(step) => move(row.id, at + 1, step)}
                onRemove={() => remove(row, at + 1)}
              />
            </li>
          ))}
        </ol>
      )}
      <div className="rows__footer" data-pagefind-ignore>
        <button type="button" className="nl-button nl-button--secondary" onClick={add}>
          {text.rows.add}
          <span className="rows__what">{text.rows.addWhat(rows.row)}</span>
        </button>
        {removed !== undefined && (
          <p className="rows__undo">
            <span>{text.rows.removed(removed.name)}</span>{' '}
            <button type="button" className="nl-button nl-button--subtle" data-undo onClick={undo}>
              {text.rows.undo}
            </button>
          </p>
        )}
        <span className="visually-hidden" aria-live="polite">
          {announcement}
        </span>
      </div>
    </div>
  );
}

function findFocus(root: HTMLElement, focus: Focus): HTMLElement | null {
  switch (focus.type) {
    case 'undo':
      return root.querySelector<HTMLElement>(':scope > .rows__footer [data-undo]');
    case 'first-control':
      return root.querySelector<HTMLElement>(
        `[data-row="${focus.row}"] .row-card__cells :is(input, textarea, select)`,
      );
    case 'move-button':
      return root.querySelector<HTMLElement>(`[data-row="${focus.row}"] [data-move="${focus.step}"]`);
  }
}
