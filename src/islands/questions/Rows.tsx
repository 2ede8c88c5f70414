import {
  type ClipboardEvent,
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { capital } from '../../basics/dutch-format.ts';
import { pastedText } from '../../basics/plain-text.ts';
import { questionText } from '../../text/questions.ts';
import { type Answer, type Row, textOf } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import {
  addRow,
  cellOf,
  changeCell,
  moveRow,
  newRowId,
  removeRow,
  rowsNewestFirst,
  visibleRows,
} from '../../worksheet/answers/rows.ts';
import type { MadeChange } from '../../worksheet/answers/undo.ts';
import type { Column } from '../../worksheet/definition/definition.ts';
import type { FieldSource } from '../../worksheet/mentions/sources.ts';
import { type MakeChange, useWorksheet } from '../answers/worksheet-context.ts';
import { NameInRow } from '../controls/NameInRow.tsx';
import { announce } from '../dialog/announce.ts';
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx';
import { focusInSight, handsFocusTo } from '../dialog/focus.ts';
import { RowCard } from './RowCard.tsx';

interface Props {
  readonly id: string;
  readonly rows: { readonly row: string; readonly columns: readonly Column[] };
  readonly answer: Answer | undefined;
  readonly change: MakeChange;
  /** What stands under a row: its sentence, advice about it. */
  readonly footOf?: (row: Row) => ReactNode;
  /** The questions that point at a row: named before it is removed. */
  readonly usesOf?: (row: string) => readonly FieldSource[];
  /** The date column by which rows are shown newest first; such rows are not moved by hand. */
  readonly newestFirst?: string | undefined;
  /** Ids of what is said of the question: what describes a group is passed over by who tabs to its button. */
  readonly describedBy?: string | undefined;
  /** Of rows in a row: the one they are in. */
  readonly within?: string | undefined;
}

/** Where focus goes once the change is on the screen. */
type Focus =
  | { readonly type: 'first-control'; readonly row: string }
  | { readonly type: 'move-button'; readonly row: string; readonly step: -1 | 1 }
  | { readonly type: 'undo' };

/** The row that was removed last, and the change that took it away. */
interface Removed {
  readonly row: string;
  readonly name: string;
  readonly made: MadeChange;
}

/** What has tabs and was pasted into an empty cell: a table, it may be. */
interface Pasted {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** The row of which the cell still says what was pasted: typed on, it is a text of its own. */
function rowHolding(rows: readonly Row[], { row, column, text }: Pasted): Row | undefined {
  const found = rows.find(({ id }) => id === row);
  const bare = (words: string) => words.replace(/[\s,;]/g, '');
  return found !== undefined && bare(textOf(cellOf(found, column))) === bare(pastedText(text, false))
    ? found
    : undefined;
}

/** Few paste a table. What cannot be loaded is not asked: the text stands in the cell. */
const TableOffer = lazy(() => import('./TableOffer.tsx').catch(() => ({ default: () => <></> })));

/** Rows that can be added, moved and removed; a removal can be undone here until something else is changed. */
export function Rows({ id, rows, answer, change, footOf, usesOf, newestFirst, describedBy, within }: Props) {
  const { takeBack, lastChange } = useWorksheet();
  const root = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState<Removed>();
  const [focus, setFocus] = useState<Focus>();
  const [pasted, setPasted] = useState<Pasted>();
  const [asking, setAsking] = useState<{ readonly row: Row; readonly uses: readonly FieldSource[] }>();
  const shown = visibleRows(answer);
  const order = useOrder(shown, newestFirst);
  const places = new Map(shown.map(({ id: row }, at) => [row, at + 1]));
  const placeOf = (row: string) => places.get(row) ?? 0;
  const nameOf = (place: number) => `${rows.row} ${place}`;

  useEffect(() => {
    if (focus === undefined || root.current === null) return;
    focusInSight(findFocus(root.current, focus));
    setFocus(undefined);
  }, [focus]);

  const add = () => {
    const row = newRowId();
    change(addRow(row));
    announce(questionText.rows.added(capital(nameOf(shown.length + 1))));
    setFocus({ type: 'first-control', row });
  };
  const askToRemove = (row: Row) => {
    const uses = usesOf?.(row.id) ?? [];
    if (uses.length === 0) remove(row);
    else setAsking({ row, uses });
  };
  const remove = (row: Row) => {
    const name = capital(nameOf(placeOf(row.id)));
    setAsking(undefined);
    setRemoved({ row: row.id, name, made: change(removeRow(row.id)) });
    announce(questionText.rows.removed(name));
    setFocus({ type: 'undo' });
  };
  const undo = () => {
    if (removed === undefined) return;
    takeBack(removed.made);
    announce(questionText.rows.putBack(removed.name));
  };
  const move = (row: string, step: -1 | 1) => {
    const next = placeOf(row) + step;
    if (newestFirst !== undefined || next < 1 || next > shown.length) return;
    change(moveRow(row, step));
    announce(questionText.rows.moved(capital(nameOf(placeOf(row))), next, shown.length));
    const isAtEnd = next === 1 || next === shown.length;
    setFocus({ type: 'move-button', row, step: isAtEnd && shown.length > 1 ? (step === 1 ? -1 : 1) : step });
  };
  // A row is drawn again only when it changes itself; what it does when pressed is what holds at that moment.
  const latest = useRef({ move, askToRemove });
  useEffect(() => {
    latest.current = { move, askToRemove };
  });
  const moveLatest = useCallback((row: string, step: -1 | 1) => latest.current.move(row, step), []);
  const removeLatest = useCallback((row: Row) => latest.current.askToRemove(row), []);
  const changeRowCell = useCallback(
    (row: string, column: string, made: Change) => change(changeCell(row, column, made)),
    [change],
  );
  const moveByKey = (event: KeyboardEvent, row: string) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    // In a control these keys are its own: they open a list or a calendar, and move the caret on a Mac.
    if (newestFirst !== undefined || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    event.stopPropagation();
    move(row, event.key === 'ArrowUp' ? -1 : 1);
  };

  const pastedIn = pasted === undefined ? undefined : rowHolding(shown, pasted);
  const notePasted = (event: ClipboardEvent) => {
    const control = event.target;
    const text = event.clipboardData.getData('text/plain');
    if (!(control instanceof HTMLTextAreaElement) || control.value !== '' || !text.includes('\t')) return;
    event.stopPropagation();
    const row = control.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const column = control.closest<HTMLElement>('[data-column]')?.dataset['column'];
    if (row !== undefined && column !== undefined) setPasted({ row, column, text });
  };

  return (
    <div className="rows" ref={root}>
      {shown.length > 0 && (
        <ol className="rows__list" onPaste={notePasted}>
          {order.map((row) => (
            <li
              className="row-card"
              data-row={row.id}
              key={row.id}
              ref={rowHandsFocus}
              onKeyDown={(event) => moveByKey(event, row.id)}
            >
              <RowCard
                id={`${id}-${row.id}`}
                row={row}
                name={nameOf(placeOf(row.id))}
                within={within}
                columns={rows.columns}
                place={newestFirst === undefined ? placeOf(row.id) : undefined}
                isLast={placeOf(row.id) === shown.length}
                change={changeRowCell}
                onMove={moveLatest}
                onRemove={removeLatest}
              />
              {footOf?.(row)}
            </li>
          ))}
        </ol>
      )}
      <div className="rows__footer">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          aria-describedby={describedBy}
          onClick={add}
        >
          <NameInRow name={questionText.rows.add(capital(rows.row))} within={within} />
        </button>
        {removed !== undefined && removed.made.after === lastChange?.after && (
          <p className="rows__undo" ref={undoHandsFocus}>
            <span>{questionText.rows.removed(removed.name)}</span>{' '}
            <button
              type="button"
              className="nl-button nl-button--subtle"
              data-undo={removed.row}
              onClick={undo}
            >
              {questionText.rows.undo}
            </button>
          </p>
        )}
        {pasted !== undefined && pastedIn !== undefined && (
          <Suspense>
            <TableOffer
              text={pasted.text}
              row={pastedIn}
              column={pasted.column}
              columns={rows.columns}
              onMake={(made) => {
                setPasted(undefined);
                change(made);
                setFocus({ type: 'first-control', row: pasted.row });
              }}
              onLeave={() => {
                setPasted(undefined);
                setFocus({ type: 'first-control', row: pasted.row });
              }}
            />
          </Suspense>
        )}
        {asking !== undefined && (
          <ConfirmDialog
            title={questionText.rows.stillUsed(capital(nameOf(placeOf(asking.row.id))))}
            kind="loss"
            confirm={questionText.rows.remove}
            onConfirm={() => remove(asking.row)}
            onCancel={() => setAsking(undefined)}
          >
            <ul>
              {asking.uses.map(({ code, field }) => (
                <li key={field.id}>{questionText.rows.usedIn(code, field.label)}</li>
              ))}
            </ul>
            <p>{questionText.rows.usedStays}</p>
          </ConfirmDialog>
        )}
      </div>
    </div>
  );
}

/**
 * Newest first by date, rows without a date on top. Sorted again only when a row comes or goes: a card that jumps away
 * while its date is being typed is worse than one that stands out of order for a moment.
 */
function useOrder(rows: readonly Row[], dateColumn: string | undefined): readonly Row[] {
  const ids = rows.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: sorted by the dates at the moment the set of rows changes
  const order = useMemo(
    () => (dateColumn === undefined ? rows : rowsNewestFirst(rows, dateColumn)).map(({ id }) => id),
    [ids, dateColumn],
  );
  if (dateColumn === undefined) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return order.flatMap((id) => byId.get(id) ?? []);
}

function findFocus(root: HTMLElement, focus: Focus): HTMLElement | null {
  switch (focus.type) {
    case 'undo':
      return root.querySelector<HTMLElement>(':scope > .rows__footer [data-undo]');
    case 'first-control':
      return firstControl(root, focus.row);
    case 'move-button':
      return root.querySelector<HTMLElement>(
        `[data-row="${CSS.escape(focus.row)}"] [data-move="${focus.step}"]`,
      );
  }
}

const firstControl = (root: Element, row: string) =>
  root.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(row)}"] .row-card__cells :is(input, textarea, select)`,
  );

const addButton = (rows: Element | null) => rows?.querySelector(':scope > .rows__footer > button');

/** A row goes when it is removed, here or in another tab, and when its coming is taken back. */
const rowHandsFocus = handsFocusTo((row) => addButton(row.closest('.rows')));

/** The row is there again by then, unless something else was changed. */
const undoHandsFocus = handsFocusTo((going) => {
  const rows = going.closest('.rows');
  const row = going.querySelector<HTMLElement>('[data-undo]')?.dataset['undo'] ?? '';
  return (rows && firstControl(rows, row)) ?? addButton(rows);
});
