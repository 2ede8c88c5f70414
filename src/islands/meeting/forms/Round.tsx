import { useEffect, useRef, useState } from 'preact/compat';
import { meetingText } from '../../../text/meeting.ts';
import { setValue } from '../../../worksheet/answers/change.ts';
import { addRow, cellOf, newRowId } from '../../../worksheet/answers/rows.ts';
import type { RowsField } from '../../../worksheet/definition/definition.ts';
import { besideQuestion } from '../../../worksheet/meeting/beside.ts';
import { beginSecondRound, type RoundRow, roundOf } from '../../../worksheet/meeting/round.ts';
import { type RoundColumns, roundColumns } from '../../../worksheet/mentions/meeting-forms.ts';
import { columnText } from '../../../worksheet/reading/answer-text.ts';
import { announce } from '../../dialog/announce.ts';
import { focusInSight } from '../../dialog/focus.ts';
import { useMeeting } from '../context/meeting-context.ts';
import { AddLine } from './parts/AddLine.tsx';
import { Asked } from './parts/Asked.tsx';
import { RoundSpread, spreadWords } from './parts/RoundSpread.tsx';
import { ReadyButton, useReadyPeople } from './parts/ready.tsx';
import { RevealButton } from './parts/reveal.tsx';
import { newNameId, RoundPerson } from './RoundPerson.tsx';

const words = meetingText.round;

/** Everybody on one screen: a score each, out of sight until all are in. */
export function Round({ field }: { readonly field: RowsField }) {
  const columns = roundColumns(field);
  return columns === undefined ? null : <RoundOf field={field} columns={columns} />;
}

interface RoundProps {
  readonly field: RowsField;
  readonly columns: RoundColumns;
}

function RoundOf({ field, columns }: RoundProps) {
  const { lookup, change, changeQuietly } = useMeeting();
  const ready = useReadyPeople(field, columns.who);
  const list = useRef<HTMLUListElement>(null);
  const [begun, setBegun] = useState(0);
  // The keyboard goes on at the first person who is not in yet: what was pressed to begin is gone by now, or stands below everybody.
  useEffect(() => {
    if (begun > 0)
      focusInSight(list.current?.querySelector('.round__person:not([data-in]) :is(button, input)'));
  }, [begun]);
  const begin = () => setBegun(begun + 1);
  const shown = besideQuestion.shown(field.id);
  const round = roundOf(lookup(field.id), columns.score, lookup(shown));
  const given = round.rows.filter(({ isIn }) => isIn).length;
  const nameOf = ({ row }: RoundRow, at: number) =>
    columnText(field.columns, columns.who, cellOf(row, columns.who), lookup) || words.unnamed(at + 1);
  // Who cannot see the plot hears what it shows, the moment that it does.
  const outcome = round.isShown ? spreadWords(round, nameOf).join(' ') : '';
  const wasShown = useRef(round.isShown);
  useEffect(() => {
    if (round.isShown && !wasShown.current && outcome !== '') announce(outcome);
    wasShown.current = round.isShown;
  }, [round.isShown, outcome]);
  return (
    <div className="round" data-shown={round.isShown ? '' : undefined}>
      <div className="round__people">
        {round.rows.length === 0 && <p className="meeting__quiet">{words.noNames}</p>}
        <ul className="round__list" ref={list}>
          {round.rows.map((one, at) => (
            <RoundPerson
              key={one.row.id}
              field={field}
              columns={columns}
              one={one}
              name={nameOf(one, at)}
              isShown={round.isShown}
              number={round.number}
              isLast={!one.isIn && given === round.rows.length - 1}
            />
          ))}
        </ul>
      </div>
      <div className="round__outcome">
        {!round.isShown && <Asked column={field.columns.find(({ id }) => id === columns.score)} />}
        {round.rows.length > 0 && (
          <p className="round__status" role="status">
            <span>
              {round.isShown
                ? round.number === 2 && !round.areAllIn
                  ? words.secondNow
                  : ''
                : round.areAllIn
                  ? words.allIn
                  : words.hidden(given, round.rows.length)}
            </span>
          </p>
        )}
        {round.rows.length > 0 && (
          <p className="meeting__buttons">
            <RevealButton field={field.id} words={words} isNext={round.areAllIn} />
            {round.isShown && (
              <button
                type="button"
                className="nl-button nl-button--secondary"
                onClick={() => {
                  change(field.id, beginSecondRound(columns.score));
                  changeQuietly(shown, setValue(false));
                  begin();
                }}
              >
                {round.number === 2 ? words.again : words.second}
              </button>
            )}
          </p>
        )}
        {round.isShown && <RoundSpread field={field} columns={columns} round={round} nameOf={nameOf} />}
        {!round.isShown && ready.texts.length > 0 && (
          <p className="meeting__ready">
            <span>{ready.texts.join(', ')}</span>
            <ReadyButton ready={ready} label={words.ready} onTaken={begin} />
          </p>
        )}
        {!round.isShown && (
          <AddLine
            id={newNameId}
            label={words.name}
            button={words.add}
            isMain={false}
            added={meetingText.collect.added}
            onAdd={(name) => change(field.id, addRow(newRowId(), { [columns.who]: name }))}
            onNothing={begin}
          />
        )}
        {!round.isShown && round.rows.length > 0 && !round.areAllIn && (
          <p className="meeting__buttons">
            <button type="button" className="nl-button nl-button--secondary" onClick={begin}>
              {words.begin}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
