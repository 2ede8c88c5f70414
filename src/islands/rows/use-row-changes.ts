import {
  flushSync,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'preact/compat';
import { capital } from '../../basics/dutch-format.ts';
import type { RowId } from '../../basics/ids.ts';
import { questionText } from '../../text/questions.ts';
import type { Row } from '../../worksheet/answers/answers.ts';
import { broughtInOf } from '../../worksheet/answers/brought-in.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { addRow, changeCell, moveRow, newRowId, removeRow } from '../../worksheet/answers/rows.ts';
import type { MadeChange } from '../../worksheet/answers/undo.ts';
import type { Value } from '../../worksheet/answers/value.ts';
import type { FieldSource } from '../../worksheet/mentions/sources.ts';
import { shortened } from '../../worksheet/reading/answer-text.ts';
import { type Listed, rowLine } from '../../worksheet/reading/row-line.ts';
import { type MakeChange, useWorksheet } from '../answers/worksheet-context.ts';
import { announce } from '../dialog/announce.ts';
import { untilFocusIsHeard } from '../dialog/focus.ts';
import {
  controlIn,
  firstControlOf,
  foldButtonOf,
  isFoldButton,
  moveButtonOf,
  stepOfKey,
  undoButtonOf,
  useRowFocus,
} from './row-focus.ts';

/** Characters by which a row is named: a whole story is no name. */
const longestName = 60;

/** The row beside which a removed one stood. */
export type Beside = { readonly after: RowId } | { readonly before: RowId };

/** The row that was removed last, and the change that took it away. */
export interface Removed {
  readonly row: RowId;
  readonly name: string;
  /** What happened to it, as a sentence. */
  readonly said: string;
  /** `undefined` while it is about to go. */
  readonly made: MadeChange | undefined;
  /** `undefined` of the only row. */
  readonly beside: Beside | undefined;
  /** It has been put back just now. */
  readonly isBack?: true;
}

/** A row that answers elsewhere refer to, before it is removed. */
export interface Asking {
  readonly row: Row;
  readonly uses: readonly FieldSource[];
}

interface Given {
  /** As they are numbered. */
  readonly rows: readonly Row[];
  readonly list: Listed;
  /** 'partner 2', by its place from 1. */
  readonly nameOf: (place: number) => string;
  readonly placeOf: (row: RowId) => number;
  /** In the order in which they are shown. */
  readonly order: readonly Row[];
  /** The rows among which one stands, and moves. */
  readonly among: (row: RowId) => readonly Row[];
  readonly isMovable: boolean;
  readonly usesOf: ((row: RowId) => readonly FieldSource[]) | undefined;
  readonly change: MakeChange;
}

/** What a person does with whole rows: each change is said, and takes the focus to what came of it. */
export interface RowChanges {
  /** The element in which the focus is sent on. */
  readonly root: RefObject<HTMLDivElement>;
  readonly setFocus: (selector: string) => void;
  readonly add: (values?: { readonly [column: string]: Value }) => void;
  readonly remove: (row: Row) => void;
  readonly undo: () => void;
  /** While it can be put back, and just after. */
  readonly removed: Removed | undefined;
  readonly asking: Asking | undefined;
  readonly stopAsking: () => void;
  readonly moveByKey: (event: KeyboardEvent<HTMLElement>, row: RowId) => void;
  /** The same functions as long as the rows are there: a row is drawn again only when it changes itself. */
  readonly moveLatest: (row: RowId, step: -1 | 1) => void;
  readonly removeLatest: (row: Row) => void;
  readonly changeRowCell: (row: RowId, column: string, made: Change) => MadeChange;
}

export function useRowChanges(given: Given): RowChanges {
  const { rows, list, nameOf, placeOf, order, among, isMovable, usesOf, change } = given;
  const { lookup, takeBack, lastChange } = useWorksheet();
  const [setFocus, root] = useRowFocus();
  const [removed, setRemoved] = useState<Removed>();
  const [asking, setAsking] = useState<Asking>();

  const add = (values?: { readonly [column: string]: Value }) => {
    const row = newRowId();
    change(addRow(row, values));
    announce(questionText.rows.added(capital(nameOf(rows.length + 1))));
    const empty = list.columns.find((column) => values !== undefined && !Object.hasOwn(values, column.id));
    setFocus(empty === undefined ? firstControlOf(row) : controlIn(row, empty.id));
  };
  const removedText = (name: string, row: Row) => {
    const words = broughtInOf(row).length === 0 ? '' : rowLine(list, row, lookup, '').words;
    return words === ''
      ? questionText.rows.removed(name)
      : questionText.rows.notTakenOver(shortened(words, longestName));
  };
  const askToRemove = (row: Row) => {
    const uses = usesOf?.(row.id) ?? [];
    if (uses.length === 0) remove(row);
    else setAsking({ row, uses });
  };
  const remove = (row: Row) => {
    const name = capital(nameOf(placeOf(row.id)));
    const beside = besideIn(among(row.id), row.id) ?? besideIn(order, row.id);
    const said = removedText(name, row);
    setAsking(undefined);
    announce(said);
    // The message comes before the row goes: so the focus takes one step, and the page none.
    flushSync(() => setRemoved({ row: row.id, name, said, beside, made: undefined }));
    root.current?.querySelector<HTMLElement>(undoButtonOf(row.id))?.focus({ preventScroll: true });
    setRemoved({ row: row.id, name, said, beside, made: change(removeRow(row.id)) });
    setFocus(undoButtonOf(row.id));
  };
  const undo = () => {
    if (removed?.made === undefined || removed.isBack) return;
    takeBack(removed.made);
    announce(questionText.rows.putBack(removed.name));
    goBackTo(removed);
  };
  const goBackTo = (back: Removed) => {
    setFocus(firstControlOf(back.row));
    setRemoved({ ...back, isBack: true });
    setTimeout(() => setRemoved((now) => (now?.made === back.made ? undefined : now)), untilFocusIsHeard);
  };
  // Brought back by other means, with the keys for one: the focus that is in the message goes to the row once that is there.
  const returned =
    removed?.made !== undefined && !removed.isBack && placeOf(removed.row) > 0 ? removed : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that a row comes back
  useLayoutEffect(() => {
    if (returned === undefined) return;
    const message = root.current?.querySelector(undoButtonOf(returned.row));
    if (message !== null && message === document.activeElement) goBackTo(returned);
    else setRemoved(undefined);
  }, [returned]);
  /** @returns whether the row has another place now. */
  const move = (row: RowId, step: -1 | 1): boolean => {
    const near = among(row).map(({ id }) => id);
    const next = near.indexOf(row) + 1 + step;
    if (!isMovable || next < 1 || next > near.length) return false;
    change(moveRow(row, step, near));
    announce(questionText.rows.moved(capital(nameOf(placeOf(row))), next, near.length));
    // Also at the end of the list, where it does nothing more: one press too many on another button would move the row back.
    setFocus(moveButtonOf(row, step));
    return true;
  };
  const latest = useRef({ move, askToRemove });
  useEffect(() => {
    latest.current = { move, askToRemove };
  });
  return {
    root,
    setFocus,
    add,
    remove,
    undo,
    removed:
      removed !== undefined &&
      (removed.isBack ||
        returned !== undefined ||
        removed.made === undefined ||
        removed.made.after === lastChange?.after)
        ? removed
        : undefined,
    asking,
    stopAsking: () => setAsking(undefined),
    moveByKey: (event, row) => {
      const step = isMovable ? stepOfKey(event) : undefined;
      if (step === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      // The button that folds stands in every row: there the focus stays on it.
      if (move(row, step) && isFoldButton(event.target)) setFocus(foldButtonOf(row));
    },
    moveLatest: useCallback((row: RowId, step: -1 | 1) => void latest.current.move(row, step), []),
    removeLatest: useCallback((row: Row) => latest.current.askToRemove(row), []),
    changeRowCell: useCallback(
      (row: RowId, column: string, made: Change) => change(changeCell(row, column, made)),
      [change],
    ),
  };
}

function besideIn(rows: readonly Row[], row: RowId): Beside | undefined {
  const at = rows.findIndex(({ id }) => id === row);
  const [above, below] = [rows[at - 1], rows[at + 1]];
  if (above !== undefined) return { after: above.id };
  return below && { before: below.id };
}
