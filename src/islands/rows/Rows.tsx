import { type ReactNode, useMemo, useState } from 'preact/compat';

import { capital } from '../../basics/dutch-format.ts';
import type { RowId } from '../../basics/ids.ts';
import { questionText } from '../../text/questions.ts';
import { type Answer, type Answers, answerOf, noAnswers, type Row } from '../../worksheet/answers/answers.ts';
import { broughtInOf } from '../../worksheet/answers/brought-in.ts';
import { asRows, visibleRows } from '../../worksheet/answers/rows.ts';
import type { MadeChange } from '../../worksheet/answers/undo.ts';
import type { FieldSource } from '../../worksheet/mentions/sources.ts';
import { askedColumns } from '../../worksheet/reading/asked.ts';
import { lackingIn } from '../../worksheet/reading/progress.ts';
import { type Listed, mayBeFolded, rowLine, sharedBeginning } from '../../worksheet/reading/row-line.ts';
import { Then } from '../answers/Then.tsx';
import { type MakeChange, useWorksheet } from '../answers/worksheet-context.ts';
import { NameInRow } from '../controls/NameInRow.tsx';
import { useHandsFocus } from '../dialog/focus.ts';
import { FoldAll } from './FoldAll.tsx';
import { PasteButton, PasteOffer } from './paste-on-use.tsx';
import { RemovalQuestion } from './RemovalQuestion.tsx';
import { RemovedRow } from './RemovedRow.tsx';
import { RowCards } from './RowCards.tsx';
import { type Grouping, RowGroups } from './RowGroups.tsx';
import { RowTable } from './RowTable.tsx';
import { afterUndo } from './row-focus.ts';
import type { FootOfCell, RowsView } from './rows-view.ts';
import { useFitsTable } from './use-fits-table.ts';
import { usePaste } from './use-paste.ts';
import { useRowChanges } from './use-row-changes.ts';
import { useRowFolding } from './use-row-folding.ts';
import { useRowGroups } from './use-row-groups.ts';
import { useRowOrder } from './use-row-order.ts';

interface Props {
  readonly id: string;
  readonly rows: { readonly row: string } & Listed;
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
  /** Columns that a row is not complete without. */
  readonly complete?: readonly string[];
  /** Ids of the question's help: tabbing to a button skips what describes the group around it. */
  readonly describedBy?: string | undefined;
  /** Of rows in a row: the one they are in. */
  readonly within?: string | undefined;
  /** What else can be done with the list, after its other buttons. */
  readonly more?: ReactNode;
}

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
  complete,
  describedBy,
  within,
  more,
}: Props) {
  const { lookup, lastChange } = useWorksheet();
  const undoHandsFocus = useHandsFocus(afterUndo);
  const shown = visibleRows(answer);
  const order = useRowOrder(shown, newestFirst);
  const places = new Map(shown.map(({ id: row }, at) => [row, at + 1]));
  const placeOf = (row: RowId) => places.get(row) ?? 0;
  const nameOf = (place: number) => `${rows.row} ${place}`;
  // Stays with one row while rows move: what comes to the button that has the focus is said on top of all else.
  const [hinted, setHinted] = useState<RowId>();
  const hintOf = hinted !== undefined && places.has(hinted) ? hinted : shown[0]?.id;
  if (hintOf !== hinted) setHinted(hintOf);

  const grouped = useRowGroups(order, groups, (row) => capital(nameOf(placeOf(row))));
  const isMovable = newestFirst === undefined;
  const changes = useRowChanges({
    rows: shown,
    list: rows,
    nameOf,
    placeOf,
    order: grouped?.flatMap((group) => group.rows) ?? order,
    among: (row) => grouped?.find((group) => group.rows.some((one) => one.id === row))?.rows ?? order,
    isMovable,
    usesOf,
    change,
  });
  const { add, removed, asking, setFocus } = changes;

  const isFoldable = (row: Row) => within === undefined && mayBeFolded(rows.columns, row);
  const folding = useRowFolding(
    shown,
    (row) =>
      isFoldable(row) &&
      // What somebody else brought in is whole: many come at once.
      (broughtInOf(row).length > 0 || !isMadeBy(lastChange, id, row)) &&
      !isSought(id, row, complete),
    isFoldable,
  );
  const foldable = shown.filter(isFoldable);

  const paste = usePaste({ columns: rows.columns, shown, change, setFocus });

  const notice = removed !== undefined && (
    <RemovedRow key={removed.row} removed={removed} handsFocus={undoHandsFocus} onUndo={changes.undo} />
  );
  const beside = removed?.beside;
  // In another tab that row can be gone too.
  const isBeside = beside !== undefined && places.has('after' in beside ? beside.after : beside.before);

  const view: RowsView = {
    id,
    columns: rows.columns,
    within,
    nameOf: (row) => nameOf(placeOf(row)),
    isMovable,
    changes,
    footOf: (row) =>
      paste.pasted?.row === row.id ? (
        <>
          <PasteOffer pasted={paste.pasted} paste={paste} />
          {footOf?.(row)}
        </>
      ) : (
        footOf?.(row)
      ),
    footOfCell,
    hinted,
    gap: isBeside ? { ...beside, notice } : undefined,
  };
  const asked = askedColumns(rows.columns, shown);
  // Another list of columns is another table: it is measured anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns themselves never change
  const tabular = useMemo(() => asked, [asked.length, rows.columns]);
  const fits = useFitsTable(changes.root, tabular);
  const isTable = fits && within === undefined && sentenceOf === undefined;
  const lines = new Map(
    (isTable ? [] : foldable).map((row) => [row.id, rowLine(rows, row, lookup, sentenceOf?.(row) ?? '')]),
  );
  const shared = sharedBeginning(
    [...lines.values()].flatMap(({ words, isSentence }) => (isSentence ? [] : words)),
  );
  const listed = (some: readonly Row[]) => (
    <RowCards
      {...view}
      rows={some}
      sentenceOf={sentenceOf}
      lineOf={(row) => lines.get(row.id)}
      shared={shared}
      folding={folding}
    />
  );
  return (
    <div className="rows" ref={changes.root} onPaste={paste.notice}>
      {grouped === undefined
        ? shown.length > 0 &&
          (isTable ? <RowTable {...view} columns={tabular} rows={order} /> : listed(order))
        : groups !== undefined && (
            <RowGroups id={id} groups={grouped} grouping={groups} listed={listed} onAdd={add} />
          )}
      <Then id={id} />
      <div className="rows__footer">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          aria-describedby={describedBy}
          onClick={() => add()}
        >
          <NameInRow name={questionText.rows.add(capital(rows.row))} within={within} />
        </button>
        <PasteButton row={rows.row} within={within} paste={paste} />
        {foldable.length > 1 && !isTable && (
          <FoldAll
            list={id}
            isAnyFolded={foldable.some((row) => folding.isFolded(row.id))}
            onTurn={folding.turnAll}
          />
        )}
        {more}
        {!isBeside && notice}
        {asking !== undefined && (
          <RemovalQuestion
            name={capital(nameOf(placeOf(asking.row.id)))}
            uses={asking.uses}
            onRemove={() => changes.remove(asking.row)}
            onCancel={changes.stopAsking}
          />
        )}
      </div>
    </div>
  );
}

/** Rows that this tab made just now, whatever made them: added, taken over, pasted. */
function isMadeBy(made: MadeChange | undefined, field: string, { id }: Row): boolean {
  const isIn = (answers: Answers = noAnswers) =>
    asRows(answerOf(answers, field)).rows.some((row) => row.id === id && !row.deleted.value);
  return isIn(made?.after) && !isIn(made?.before);
}

/** Who comes for what is missing in a question finds it open. */
function isSought(field: string, { cells }: Row, complete: readonly string[] = []): boolean {
  return location.hash === `#${field}-vraag` && lackingIn(cells, complete).length > 0;
}
