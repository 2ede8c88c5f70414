import { useEffect, useLayoutEffect, useState } from 'preact/compat';
import { capital } from '../../../basics/dutch-format.ts';
import type { RowId } from '../../../basics/ids.ts';
import { meetingText } from '../../../text/meeting.ts';
import { answerOf, type Row, textOf } from '../../../worksheet/answers/answers.ts';
import type { Change } from '../../../worksheet/answers/change.ts';
import { addRow, cellOf, changeCell, newRowId, visibleRows } from '../../../worksheet/answers/rows.ts';
import type { RowsField } from '../../../worksheet/definition/definition.ts';
import { besideRows } from '../../../worksheet/meeting/beside.ts';
import { rowsTaken } from '../../../worksheet/meeting/choosing.ts';
import { aboutColumn, wordsColumn } from '../../../worksheet/mentions/meeting-forms.ts';
import { isCoached } from '../../../worksheet/reading/advice.ts';
import { columnText, type Lookup, shortened } from '../../../worksheet/reading/answer-text.ts';
import { askedColumns } from '../../../worksheet/reading/asked.ts';
import type { Proposal } from '../../../worksheet/reading/carry-over.ts';
import { wholeSentence } from '../../../worksheet/reading/sentence.ts';
import { useWorksheet } from '../../answers/worksheet-context.ts';
import { focusInSight } from '../../dialog/focus.ts';
import { CellCoach, OnUse } from '../../questions/coach-on-use.tsx';
import { useMeeting } from '../context/meeting-context.ts';
import { AgreedLine } from './parts/AgreedLine.tsx';
import { longestRowName, More } from './parts/More.tsx';
import { ReadyButton, useReady } from './parts/ready.tsx';
import { RowBeside } from './row-beside-on-use.tsx';
import { Sentence } from './Sentence.tsx';

const words = meetingText.formulate;

const sentenceId = (row: RowId) => `zin-${row}`;

/** A list is formulated one row at a time; on the wall all of it is seen. */
export function FormulateRows({ field }: { readonly field: RowsField }) {
  const { lookup, change, isRoom, pointAt, pointed } = useMeeting();
  const { change: changeInSheet } = useWorksheet();
  const [place, setPlace] = useState(0);
  const [added, setAdded] = useState<RowId>();
  const column = wordsColumn(field);
  const ready = useReady(field, (one) => isPicked(one, lookup));
  const rows = visibleRows(lookup(field.id));
  const at = Math.min(place, Math.max(0, rows.length - 1));
  const row = rows[at];
  const current = row?.id;
  useLayoutEffect(() => {
    if (current !== undefined) pointAt(current);
  }, [current, pointAt]);
  // Who asks for another sentence is about to type it.
  useEffect(() => {
    if (added === undefined || added !== current) return;
    focusInSight(document.getElementById(sentenceId(added)));
    setAdded(undefined);
  }, [added, current]);
  if (column === undefined) return null;
  const inCell = (id: string) => (made: Change) => row && change(field.id, changeCell(row.id, id, made));
  const changeField = (made: Change) => changeInSheet(field.id, made);
  const name = words.sentenceOf(capital(field.row), at + 1, rows.length);
  const text = row === undefined ? '' : textOf(answerOf(row.cells, column));
  return (
    <div className="formulate-rows">
      {row === undefined ? (
        <p className="meeting__quiet">{words.none}</p>
      ) : isRoom ? (
        <ol className="formulate-rows__all">
          {rows.map((one, index) => (
            <li key={one.id} data-row={one.id}>
              <About field={field} row={one} after={rows[index - 1]} />
              <span>
                {(one.id === pointed && wholeSentence(field, one, lookup)) ||
                  textOf(answerOf(one.cells, column)) ||
                  meetingText.noAnswer}
              </span>
              <AgreedLine
                answer={answerOf(one.cells, besideRows.agreed(column))}
                present={textOf(answerOf(one.cells, column))}
              />
            </li>
          ))}
        </ol>
      ) : (
        <div data-row={row.id}>
          <p className="formulate-rows__place">
            <button
              type="button"
              className="tool"
              aria-label={words.previousRow}
              aria-disabled={at === 0}
              onClick={() => setPlace(Math.max(0, at - 1))}
            >
              <span aria-hidden="true">‹</span>
            </button>
            <span>{name}</span>
            <button
              type="button"
              className="tool"
              aria-label={words.nextRow}
              aria-disabled={at === rows.length - 1}
              onClick={() => setPlace(Math.min(rows.length - 1, at + 1))}
            >
              <span aria-hidden="true">›</span>
            </button>
          </p>
          <About field={field} row={row} />
          <Sentence
            key={row.id}
            id={sentenceId(row.id)}
            answer={answerOf(row.cells, column)}
            versions={answerOf(row.cells, besideRows.versions(column))}
            agreed={answerOf(row.cells, besideRows.agreed(column))}
            set={inCell(column)}
            setVersions={inCell(besideRows.versions(column))}
            setAgreed={inCell(besideRows.agreed(column))}
            coach={
              isCoached(field, column) &&
              text.trim() !== '' && (
                <OnUse>
                  <CellCoach field={field} row={row} column={column} rowName={text} change={changeField} />
                </OnUse>
              )
            }
          />
          {askedColumns(field.columns, [row]).length > 1 && (
            <More key={`more-${row.id}`} name={words.more} within={shortened(text, longestRowName) || name}>
              {() => <RowBeside {...{ field, row, column }} name={shortened(text, longestRowName) || name} />}
            </More>
          )}
        </div>
      )}
      {!isRoom && (
        <p className="meeting__buttons">
          <button
            type="button"
            className="nl-button nl-button--secondary"
            onClick={() => {
              const id = newRowId();
              change(field.id, addRow(id));
              setPlace(rows.length);
              setAdded(id);
            }}
          >
            {row === undefined ? words.addFirst(capital(field.row)) : words.add(field.row)}
          </button>
          <ReadyButton ready={ready} label={words.ready} />
        </p>
      )}
    </div>
  );
}

interface AboutProps {
  readonly field: RowsField;
  readonly row: Row;
  /** The row that stands above it: what both belong to is told once. */
  readonly after?: Row | undefined;
}

/** To what of another list it belongs, as what was chosen: a sentence that is empty yet says nothing itself. */
function About({ field, row, after }: AboutProps) {
  const { lookup } = useMeeting();
  const column = aboutColumn(field);
  const textOfRow = (one: Row) =>
    column === undefined ? '' : columnText(field.columns, column, cellOf(one, column), lookup);
  const text = textOfRow(row);
  return text === '' || (after !== undefined && textOfRow(after) === text) ? null : (
    <p className="formulate-rows__about">{words.about(text)}</p>
  );
}

/** Of topics that people chose among, only what was picked stands ready. */
function isPicked(proposal: Proposal, lookup: Lookup): boolean {
  return proposal.type !== 'row' || rowsTaken(lookup(proposal.from)).some(({ id }) => id === proposal.id);
}
