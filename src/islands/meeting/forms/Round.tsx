import { type KeyboardEvent, useEffect, useRef, useState } from 'preact/compat';
import { meetingText } from '../../../text/meeting.ts';
import { textOf } from '../../../worksheet/answers/answers.ts';
import { setValue } from '../../../worksheet/answers/change.ts';
import { addRow, cellOf, changeCell, newRowId, removeRow } from '../../../worksheet/answers/rows.ts';
import type { Column, RowsField } from '../../../worksheet/definition/definition.ts';
import { besideQuestion } from '../../../worksheet/meeting/beside.ts';
import { beginSecondRound, giveScore, type RoundRow, roundOf } from '../../../worksheet/meeting/round.ts';
import { type RoundColumns, roundColumns } from '../../../worksheet/mentions/meeting-forms.ts';
import { columnText } from '../../../worksheet/reading/answer-text.ts';
import { GrowingText } from '../../controls/GrowingText.tsx';
import { announce } from '../../dialog/announce.ts';
import { focusInSight, useHandsFocus } from '../../dialog/focus.ts';
import { useMeeting } from '../context/meeting-context.ts';
import { Tool } from '../context/Tool.tsx';
import { AddLine } from './AddLine.tsx';
import { RoundSpread, spreadWords } from './RoundSpread.tsx';
import { ReadyButton, useReady } from './ready.tsx';
import { RevealButton } from './reveal.tsx';

const words = meetingText.round;

const newNameId = 'nieuwe-naam';

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
  const { lookup, change, changeQuietly, isRoom } = useMeeting();
  const ready = useReady(field);
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
            <Person
              key={one.row.id}
              field={field}
              columns={columns}
              one={one}
              name={nameOf(one, at)}
              isShown={round.isShown}
            />
          ))}
        </ul>
      </div>
      <div className="round__outcome">
        {round.rows.length > 0 && (
          <p className="round__status" role="status">
            <span>
              {round.isShown
                ? round.number === 2 && !round.areAllIn
                  ? words.secondNow
                  : ''
                : round.areAllIn
                  ? isRoom
                    ? words.allInRoom
                    : words.allIn
                  : words.hidden(given, round.rows.length)}
            </span>
          </p>
        )}
        {!isRoom && round.rows.length > 0 && (
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
                {words.second}
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
        {!isRoom && !round.isShown && (
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
        {!isRoom && !round.isShown && round.rows.length > 0 && !round.areAllIn && (
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

interface PersonProps {
  readonly field: RowsField;
  readonly columns: RoundColumns;
  readonly one: RoundRow;
  readonly name: string;
  readonly isShown: boolean;
}

function Person({ field, columns, one, name, isShown }: PersonProps) {
  const { change, isRoom } = useMeeting();
  const [isOpen, setOpen] = useState(false);
  // Not to a score of somebody else: one key too many would give it.
  const goes = useHandsFocus(() => document.querySelector(`#${newNameId}`));
  const asked = field.columns.find(({ id }) => id === columns.score);
  const { row, score } = one;
  const give = (value: string) => change(field.id, giveScore(row.id, columns.score, value));
  const steps = stepsOf(asked);
  // Whoever gave anything stays: taking a score away is its own press.
  const isNobodyYet = !one.isIn && score === '' && one.first === '';
  const why = columns.why;
  const reason = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) reason.current?.querySelector('textarea')?.focus();
  }, [isOpen]);
  const whyText = why === undefined ? '' : textOf(cellOf(row, why)).trim();
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (!steps.some(({ id }) => id === event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    give(event.key);
    const next = event.currentTarget.closest('li')?.nextElementSibling?.querySelector('button');
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <li ref={goes} className="round__person" data-row={row.id} data-in={one.isIn ? '' : undefined}>
      <span className="round__name">{name}</span>
      {!isRoom && steps.length > 0 && (
        <span className="round__scores" role="group" aria-label={words.score(name)} onKeyDown={onKey}>
          {steps.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              className="round__score"
              aria-label={words.scoreFor(label, name)}
              aria-pressed={isShown ? score === id : undefined}
              onClick={() => give(id)}
            >
              {label}
            </button>
          ))}
        </span>
      )}
      {!isRoom && steps.length === 0 && (
        <input
          className="utrecht-textbox utrecht-textbox--html-input round__short"
          aria-label={words.score(name)}
          type={isShown ? 'text' : 'password'}
          autoComplete="off"
          value={score}
          onChange={(event) =>
            change(field.id, changeCell(row.id, columns.score, setValue(event.currentTarget.value)))
          }
        />
      )}
      <span className="round__state">
        {!isRoom && !isShown && isNobodyYet && (
          <Tool sign="×" name={words.remove(name)} onPress={() => change(field.id, removeRow(row.id))} />
        )}
        {one.isIn && !isShown && <span aria-hidden="true">✓</span>}
        <span className={one.isIn && !isShown ? 'visually-hidden' : undefined}>
          {one.isLate
            ? meetingText.isLate
            : one.isIn && !isShown
              ? words.isIn
              : isShown && isRoom
                ? score
                : ''}
        </span>
      </span>
      {!isRoom && why !== undefined && (
        <button
          type="button"
          className="nl-button nl-button--subtle round__why"
          aria-expanded={isOpen}
          aria-label={words.whyOf(name)}
          onClick={() => setOpen(!isOpen)}
        >
          {words.why}
        </button>
      )}
      {isOpen && why !== undefined && (
        <div className="round__reason" ref={reason}>
          <label className="visually-hidden" htmlFor={`waarom-${row.id}`}>
            {words.whyOf(name)}
          </label>
          <GrowingText
            id={`waarom-${row.id}`}
            describedBy={undefined}
            value={textOf(cellOf(row, why))}
            room="one-line"
            hasLineBreaks
            onChange={(value) => change(field.id, changeCell(row.id, why, setValue(value)))}
          />
        </div>
      )}
      {isRoom && isShown && whyText !== '' && <p className="round__reason">{whyText}</p>}
    </li>
  );
}

/** What can be pressed: the steps of a scale or the options of a choice; nothing for what is typed. */
function stepsOf(asked: Column | undefined): readonly { readonly id: string; readonly label: string }[] {
  if (asked?.type === 'choice') return asked.options;
  if (asked?.type !== 'scale') return [];
  return Array.from({ length: asked.to - asked.from + 1 }, (_, at) => {
    const step = String(asked.from + at);
    return { id: step, label: step };
  });
}
