import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'preact/compat';
import { capital } from '../../basics/dutch-format.ts';
import type { RowId } from '../../basics/ids.ts';
import { questionText } from '../../text/questions.ts';
import type { Answer, Row } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import {
  addRow,
  changeCell,
  moveRow,
  newRowId,
  removeRow,
  visibleRows,
} from '../../worksheet/answers/rows.ts';
import type { MadeChange } from '../../worksheet/answers/undo.ts';
import type { Value } from '../../worksheet/answers/value.ts';
import type { Column } from '../../worksheet/definition/definition.ts';
import type { FieldSource } from '../../worksheet/mentions/sources.ts';
import { type MakeChange, useWorksheet } from '../answers/worksheet-context.ts';
import { NameInRow } from '../controls/NameInRow.tsx';
import { announce } from '../dialog/announce.ts';
import { untilFocusIsHeard, useHandsFocus } from '../dialog/focus.ts';
import { RemovalQuestion } from './RemovalQuestion.tsx';
import { RemovedRow } from './RemovedRow.tsx';
import { type FootOfCell, RowCard } from './RowCard.tsx';
import { type Grouping, RowGroups } from './RowGroups.tsx';
import {
  afterUndo,
  controlIn,
  firstControlOf,
  moveButtonOf,
  stepOfKey,
  undoButton,
  useRowFocus,
  useRowsHandFocus,
} from './row-focus.ts';
import { usePastedTable } from './use-pasted-table.ts';
import { useRowGroups } from './use-row-groups.ts';
import { useRowOrder } from './use-row-order.ts';

interface Props {
  readonly id: string;
  readonly rows: { readonly row: string; readonly columns: readonly Column[] };
  readonly answer: Answer | undefined;
  readonly change: MakeChange;
  /** What a row says, above its questions. */
  readonly sentenceOf?: ((row: Row) => string) | undefined;
  readonly groups?: Grouping | undefined;
  /** What stands under a row: its sentence, advice about it. */
  readonly footOf?: (row: Row) => ReactNode;
  /** What stands under one cell; the same function while nothing but rows changes. */
  readonly footOfCell?: FootOfCell | undefined;
  /** The questions that point at a row: named before it is removed. */
  readonly usesOf?: (row: RowId) => readonly FieldSource[];
  /** The date column by which rows are shown newest first; such rows are not moved by hand. */
  readonly newestFirst?: string | undefined;
  /** Ids of the question's help: tabbing to a button skips what describes the group around it. */
  readonly describedBy?: string | undefined;
  /** Of rows in a row: the one they are in. */
  readonly within?: string | undefined;
}

/** The row that was removed last, and the change that took it away. */
interface Removed {
  readonly row: RowId;
  readonly name: string;
  readonly made: MadeChange;
  /** It has been put back just now. */
  readonly isBack?: true;
}

/** Few paste a table. What cannot be loaded is not asked: the text stands in the cell. */
const TableOffer = lazy(() => import('./TableOffer.tsx').catch(() => ({ default: () => <></> })));

/** Rows that can be added, moved and removed; a removal can be undone here until something else is changed. */
export function Rows({
  id,
  rows,
  answer,
  change,
  sentenceOf,
  groups,
  footOf,
  footOfCell,
  usesOf,
  newestFirst,
  describedBy,
  within,
}: Props) {
  const { takeBack, lastChange } = useWorksheet();
  const [setFocus, root] = useRowFocus();
  const rowHandsFocus = useRowsHandFocus();
  const undoHandsFocus = useHandsFocus(afterUndo);
  const [removed, setRemoved] = useState<Removed>();
  const [asking, setAsking] = useState<{ readonly row: Row; readonly uses: readonly FieldSource[] }>();
  const shown = visibleRows(answer);
  const order = useRowOrder(shown, newestFirst);
  const { pasted, notice, forget } = usePastedTable();
  const places = new Map(shown.map(({ id: row }, at) => [row, at + 1]));
  const placeOf = (row: RowId) => places.get(row) ?? 0;
  const nameOf = (place: number) => `${rows.row} ${place}`;
  // Stays with one row while rows move: what comes to the button that has the focus is said on top of all else.
  const [hinted, setHinted] = useState<RowId>();
  const hintOf = hinted !== undefined && places.has(hinted) ? hinted : shown[0]?.id;
  if (hintOf !== hinted) setHinted(hintOf);

  const grouped = useRowGroups(order, groups, (row) => capital(nameOf(placeOf(row))));
  const groupWith = (row: RowId) => grouped?.find((group) => group.rows.some(({ id }) => id === row));

  const add = (values?: { readonly [column: string]: Value }) => {
    const row = newRowId();
    change(addRow(row, values));
    announce(questionText.rows.added(capital(nameOf(shown.length + 1))));
    const empty = rows.columns.find((column) => values !== undefined && !Object.hasOwn(values, column.id));
    setFocus(empty === undefined ? firstControlOf(row) : controlIn(row, empty.id));
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
    setFocus(undoButton);
  };
  const undo = () => {
    if (removed === undefined || removed.isBack) return;
    takeBack(removed.made);
    announce(questionText.rows.putBack(removed.name));
    setFocus(firstControlOf(removed.row));
    setRemoved({ ...removed, isBack: true });
    setTimeout(() => setRemoved((now) => (now?.made === removed.made ? undefined : now)), untilFocusIsHeard);
  };
  const move = (row: RowId, step: -1 | 1) => {
    const among = (groupWith(row)?.rows ?? shown).map(({ id }) => id);
    const next = among.indexOf(row) + 1 + step;
    if (newestFirst !== undefined || next < 1 || next > among.length) return;
    change(moveRow(row, step, among));
    announce(questionText.rows.moved(capital(nameOf(placeOf(row))), next, among.length));
    const isAtEnd = next === 1 || next === among.length;
    setFocus(moveButtonOf(row, isAtEnd && among.length > 1 ? (step === 1 ? -1 : 1) : step));
  };
  // A row is drawn again only when it changes itself; what it does when pressed is what holds at that moment.
  const latest = useRef({ move, askToRemove });
  useEffect(() => {
    latest.current = { move, askToRemove };
  });
  const moveLatest = useCallback((row: RowId, step: -1 | 1) => latest.current.move(row, step), []);
  const removeLatest = useCallback((row: Row) => latest.current.askToRemove(row), []);
  const changeRowCell = useCallback(
    (row: RowId, column: string, made: Change) => change(changeCell(row, column, made)),
    [change],
  );
  const moveByKey = (event: KeyboardEvent<HTMLElement>, row: RowId) => {
    const step = newestFirst === undefined ? stepOfKey(event) : undefined;
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(row, step);
  };

  const leaveTable = (row: string) => {
    forget();
    setFocus(firstControlOf(row));
  };

  const listed = (some: readonly Row[]) => (
    <ol className="rows__list" onPaste={notice}>
      {some.map((row, at) => (
        <li
          className="row-card"
          data-row={row.id}
          key={row.id}
          ref={rowHandsFocus(row.id)}
          onKeyDown={(event) => moveByKey(event, row.id)}
        >
          <RowCard
            id={`${id}-${row.id}`}
            row={row}
            name={nameOf(placeOf(row.id))}
            within={within}
            columns={rows.columns}
            sentence={sentenceOf?.(row) ?? ''}
            place={newestFirst === undefined ? at + 1 : undefined}
            isLast={at === some.length - 1}
            hasHint={row.id === hinted}
            change={changeRowCell}
            footOfCell={footOfCell}
            onMove={moveLatest}
            onRemove={removeLatest}
          />
          {footOf?.(row)}
        </li>
      ))}
    </ol>
  );

  return (
    <div className="rows" ref={root}>
      {grouped === undefined
        ? shown.length > 0 && listed(order)
        : groups !== undefined && (
            <RowGroups id={id} groups={grouped} grouping={groups} listed={listed} onAdd={add} />
          )}
      <div className="rows__footer">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          aria-describedby={describedBy}
          onClick={() => add()}
        >
          <NameInRow name={questionText.rows.add(capital(rows.row))} within={within} />
        </button>
        {removed !== undefined && (removed.isBack || removed.made.after === lastChange?.after) && (
          <RemovedRow removed={removed} handsFocus={undoHandsFocus} onUndo={undo} />
        )}
        {pasted !== undefined && (
          <Suspense fallback={null}>
            <TableOffer
              pasted={pasted}
              rows={shown}
              columns={rows.columns}
              onMake={(made) => {
                change(made);
                leaveTable(pasted.row);
              }}
              onLeave={() => leaveTable(pasted.row)}
            />
          </Suspense>
        )}
        {asking !== undefined && (
          <RemovalQuestion
            name={capital(nameOf(placeOf(asking.row.id)))}
            uses={asking.uses}
            onRemove={() => remove(asking.row)}
            onCancel={() => setAsking(undefined)}
          />
        )}
      </div>
    </div>
  );
}
