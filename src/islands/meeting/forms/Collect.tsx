import { useLayoutEffect, useMemo, useState } from 'preact/compat';
import type { RowId } from '../../../basics/ids.ts';
import { meetingText } from '../../../text/meeting.ts';
import { answerValue } from '../../../worksheet/answers/answers.ts';
import { broughtInId } from '../../../worksheet/answers/aside.ts';
import { bringIn } from '../../../worksheet/answers/brought-in.ts';
import { addRow, newRowId, visibleRows } from '../../../worksheet/answers/rows.ts';
import type { RowsField } from '../../../worksheet/definition/definition.ts';
import { whoColumnOf } from '../../../worksheet/definition/fields-of.ts';
import { besideQuestion } from '../../../worksheet/meeting/beside.ts';
import { inOrder, namesOf, orderOf } from '../../../worksheet/meeting/order.ts';
import { wordsColumn } from '../../../worksheet/mentions/meeting-forms.ts';
import { useMeeting } from '../context/meeting-context.ts';
import { CollectLine, newLineId } from './CollectLine.tsx';
import { OrderBar } from './OrderBar.tsx';
import { AddLine } from './parts/AddLine.tsx';
import { ReadyButton, useReady } from './parts/ready.tsx';

const words = meetingText.collect;

/** Everything that is said, each a big line: type, Enter, the next. */
export function Collect({ field }: { readonly field: RowsField }) {
  const { lookup, change, isRoom, pointAt } = useMeeting();
  const [dragged, setDragged] = useState<RowId>();
  const [added, setAdded] = useState<RowId>();
  const column = wordsColumn(field);
  const ready = useReady(field);
  const answer = lookup(field.id);
  const kept = lookup(besideQuestion.order(field.id));
  const order = useMemo(() => orderOf(kept), [kept]);
  const said = useMemo(() => visibleRows(answer), [answer]);
  const rows = useMemo(() => inOrder(field, said, order, lookup), [field, said, order, lookup]);
  const isAdded = rows.some(({ id }) => id === added);
  useLayoutEffect(() => {
    if (added !== undefined && isAdded) pointAt(added);
  }, [added, isAdded, pointAt]);
  if (column === undefined) return null;
  const areNamesHidden = answerValue(lookup(besideQuestion.namesHidden(field.id))) === true;
  const hasNames = rows.some((row) => namesOf(field, row, lookup).length > 0);
  // Lines have a place of their own in one order alone.
  const canMove = !isRoom && order.type === 'said';
  const add = (text: string, who: string) => {
    const id = newRowId();
    const whoColumn = whoColumnOf(field)?.id;
    const name =
      whoColumn === undefined ? { [broughtInId]: bringIn([{ item: '', name: who }]) } : { [whoColumn]: who };
    change(field.id, addRow(id, { [column]: text, ...(who !== '' && name) }));
    setAdded(id);
  };
  return (
    <div className="collect">
      {!isRoom && (
        <AddLine
          id={newLineId}
          label={words.what(field.row)}
          who={{ label: words.who, again: words.again }}
          button={words.add}
          added={words.added}
          onAdd={add}
        />
      )}
      {!isRoom && rows.length > 1 && (
        <OrderBar field={field} order={order} hasNames={hasNames} areNamesHidden={areNamesHidden} />
      )}
      {rows.length === 0 && <p className="meeting__quiet">{isRoom ? meetingText.noAnswer : words.nothing}</p>}
      <ol className="collect__lines">
        {rows.map((row, at) => (
          <CollectLine
            key={row.id}
            field={field}
            column={column}
            row={row}
            at={at}
            total={rows.length}
            above={rows[at - 1]}
            names={namesOf(field, row, lookup)}
            areNamesHidden={areNamesHidden}
            canMove={canMove}
            dragged={dragged}
            onDrag={setDragged}
          />
        ))}
      </ol>
      <p className="meeting__buttons">
        <ReadyButton ready={ready} label={words.ready} />
      </p>
    </div>
  );
}
