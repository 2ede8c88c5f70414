import { flushSync, useEffect, useMemo, useState } from 'preact/compat';
import type { WorksheetId } from '../../../basics/ids.ts';
import { type IsoDate, isDate } from '../../../basics/iso-date.ts';
import { isTalkedAbout } from '../../../site/meetings.ts';
import { setAnswer } from '../../../storage/answers-store.ts';
import { agendaText } from '../../../text/meeting.ts';
import type { Change } from '../../../worksheet/answers/change.ts';
import { makeAgenda, meetingLengths } from '../../../worksheet/meeting/agenda.ts';
import { meetingQuestions } from '../../../worksheet/meeting/questions.ts';
import { meetingOf, presentIn, recordOfMeetings, setPresent } from '../../../worksheet/meeting/record.ts';
import { addItem, agendaIn, layDownAgenda } from '../../../worksheet/meeting/recorded-agenda.ts';
import { today } from '../../answers/today.ts';
import { useAnswers } from '../../answers/use-answers.ts';
import { type Edition, useEdition } from '../../answers/use-edition.ts';
import { focusInSight } from '../../dialog/focus.ts';
import { chairAddress } from '../context/meeting-address.ts';
import { partnerNames } from '../context/partner-names.ts';
import { useRowGoes } from '../context/row-goes.ts';
import { AgendaList } from './AgendaList.tsx';
import { Script } from './Script.tsx';

/** Prepares a meeting: which worksheet, when, how long, who; and then its agenda, which is a part of its record from then on. */
export function AgendaMaker() {
  const edition = useEdition();
  return edition === undefined ? <p data-loading>{agendaText.loading}</p> : <Maker edition={edition} />;
}

function Maker({ edition: { worksheets, sources } }: { readonly edition: Edition }) {
  const { lookup, isReady } = useAnswers(sources);
  const talkedAbout = useMemo(() => worksheets.filter(isTalkedAbout), [worksheets]);
  const [chosen, setChosen] = useState<WorksheetId>();
  const [day, setDay] = useState<IsoDate>(today);
  const [length, setLength] = useState<number>();
  const worksheet = talkedAbout.find(({ id }) => id === chosen) ?? talkedAbout[0];
  const place = recordOfMeetings(worksheets, worksheet?.id);
  const questions = useMemo(() => (worksheet === undefined ? [] : meetingQuestions(worksheet)), [worksheet]);
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('over');
    const found = talkedAbout.find(({ id }) => id === asked);
    if (found !== undefined) setChosen(found.id);
  }, [talkedAbout]);
  if (worksheet === undefined || place === undefined) return null;
  const { record, field } = place;
  const about = questions.map((one) => one.field.id);
  const change = (made: Change) => setAnswer(place.worksheet, field.id, made);
  const meeting = meetingOf(lookup(field.id), record, day);
  const items = agendaIn(record, meeting).filter(({ question }) =>
    questions.some((one) => one.field.id === question),
  );
  const leftOut = questions.filter((one) => !items.some(({ question }) => question === one.field.id));
  const present = presentIn(record, meeting);
  const names = [...new Set([...partnerNames(worksheets, lookup), ...present])];
  return (
    <section
      className="agenda__maker"
      aria-labelledby="agenda-kop"
      data-makes={field.id}
      data-ready={isReady ? '' : undefined}
    >
      <h2 className="nl-heading nl-heading--level-2" id="agenda-kop">
        {agendaText.title}
      </h2>
      <fieldset className="agenda__body" role="none" disabled={!isReady}>
        <p className="agenda__field">
          <label htmlFor="agenda-werkblad">{agendaText.worksheet}</label>
          <select
            id="agenda-werkblad"
            className="utrecht-select utrecht-select--html-select"
            value={worksheet.id}
            onChange={(event) => {
              const picked = talkedAbout.find(({ id }) => id === event.currentTarget.value);
              setChosen(picked?.id);
              setLength(undefined);
            }}
          >
            {talkedAbout.map(({ id, code, title }) => (
              <option key={id} value={id}>
                {`${code}: ${title}`}
              </option>
            ))}
          </select>
        </p>
        <p className="agenda__field">
          <label htmlFor="agenda-datum">{agendaText.date}</label>
          <input
            id="agenda-datum"
            type="date"
            className="utrecht-textbox utrecht-textbox--html-input"
            value={day}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (isDate(value)) setDay(value);
            }}
          />
        </p>
        <fieldset className="agenda__choices">
          <legend>{agendaText.length}</legend>
          {meetingLengths.map((minutes) => (
            <label key={minutes} className="agenda__choice">
              <input
                type="radio"
                className="utrecht-radio-button utrecht-radio-button--html-input"
                name="agenda-duur"
                checked={length === minutes}
                onChange={() => {
                  setLength(minutes);
                  change(layDownAgenda(record, day, makeAgenda(questions, minutes), about));
                }}
              />
              <span>{agendaText.minutes(minutes)}</span>
            </label>
          ))}
        </fieldset>
        {items.length > 0 && (
          <AgendaList place={place} day={day} items={items} questions={questions} change={change} />
        )}
        {items.length > 0 && leftOut.length > 0 && (
          <div className="agenda__left-out">
            <h3 className="nl-heading nl-heading--level-3">{agendaText.leftOut}</h3>
            <ul>
              {leftOut.map((question) => (
                <LeftOut
                  key={question.field.id}
                  label={question.field.label}
                  onAdd={() => change(addItem(record, day, { question, minutes: question.minutes }))}
                />
              ))}
            </ul>
          </div>
        )}
        <fieldset className="agenda__choices">
          <legend>{agendaText.who}</legend>
          {names.length === 0 && <p>{agendaText.noPartners}</p>}
          {names.map((name) => (
            <label key={name} className="agenda__choice">
              <input
                type="checkbox"
                className="utrecht-checkbox utrecht-checkbox--html-input"
                checked={present.includes(name)}
                onChange={(event) => change(setPresent(record, day, name, event.currentTarget.checked))}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      </fieldset>
      <p className="agenda__buttons">
        <a className="nl-button nl-button--primary" href={chairAddress(worksheet.id)}>
          {items.some(({ moments }) => moments.length > 0) ? agendaText.goOn : agendaText.start}
        </a>
        {items.length > 0 && (
          <button type="button" className="nl-button nl-button--secondary" onClick={printScript}>
            {agendaText.print}
          </button>
        )}
      </p>
      {items.length > 0 && (
        <Script title={worksheet.title} day={day} items={items} questions={questions} present={present} />
      )}
    </section>
  );
}

function LeftOut({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) {
  const goes = useRowGoes('button', '#agenda-datum');
  // Of the last one that was left out nothing is near: the focus goes along with it.
  const add = () => {
    flushSync(onAdd);
    if (document.activeElement?.closest('.agenda__left-out') === null)
      focusInSight(document.querySelector('.agenda__item:last-child [data-tool="later"]'));
  };
  return (
    <li ref={goes}>
      <span>{label}</span>
      <button
        type="button"
        className="nl-button nl-button--subtle"
        aria-label={agendaText.add(label)}
        onClick={add}
      >
        {agendaText.addShort}
      </button>
    </li>
  );
}

/** Prints the script alone: src/styles/pages/meeting-start.css reads the mark. */
function printScript(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'draaiboek';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}
