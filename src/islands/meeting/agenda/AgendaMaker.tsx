import { useEffect, useMemo, useState } from 'preact/compat';
import { formatDutchDate } from '../../../basics/dutch-format.ts';
import type { WorksheetId } from '../../../basics/ids.ts';
import { type IsoDate, isDate } from '../../../basics/iso-date.ts';
import { isTalkedAbout } from '../../../site/meetings.ts';
import { setAnswer } from '../../../storage/answers-store.ts';
import { agendaText } from '../../../text/meeting-agenda.ts';
import type { Change } from '../../../worksheet/answers/change.ts';
import { plannedMinutes } from '../../../worksheet/meeting/agenda.ts';
import { makeAgenda, meetingLengths } from '../../../worksheet/meeting/agenda-time.ts';
import { namesInRounds } from '../../../worksheet/meeting/people.ts';
import { addItem, divideOver, itemToGoOn } from '../../../worksheet/meeting/prepared-agenda.ts';
import { meetingOf, presentIn, recordOfMeetings, setPresent } from '../../../worksheet/meeting/record.ts';
import { addItems, agendaIn, type RecordedItem } from '../../../worksheet/meeting/recorded-agenda.ts';
import { questionsOf } from '../../../worksheet/meeting/walk.ts';
import { today } from '../../answers/today.ts';
import { useAnswers } from '../../answers/use-answers.ts';
import { type Edition, useEdition } from '../../answers/use-edition.ts';
import { chairAddress } from '../context/meeting-address.ts';
import { partnerNames } from '../context/partner-names.ts';
import { AgendaList } from './AgendaList.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Present } from './Present.tsx';
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
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('over');
    const found = talkedAbout.find(({ id }) => id === asked);
    if (found !== undefined) setChosen(found.id);
  }, [talkedAbout]);
  const place = recordOfMeetings(worksheets, chosen ?? talkedAbout[0]?.id);
  const all = useMemo(() => questionsOf(worksheets, place), [worksheets, place]);
  const meeting = place && meetingOf(lookup(place.field.id), place.record, day);
  const items = place === undefined ? [] : agendaIn(place.record, meeting);
  const questionOf = (item: RecordedItem | undefined) => all.find((one) => one.field.id === item?.question);
  const planned = talkedAbout.filter((one) => items.some((item) => questionOf(item)?.worksheet === one));
  const worksheet = talkedAbout.find(({ id }) => id === chosen) ?? planned[0] ?? talkedAbout[0];
  if (worksheet === undefined || place === undefined) return null;
  const { record, field } = place;
  const change = (made: Change) => setAnswer(place.worksheet, field.id, made);
  const together = talkedAbout.filter((one) => all.some((question) => question.worksheet === one));
  const own = all.filter((question) => question.worksheet === worksheet);
  const ownItems = items.filter((item) => questionOf(item)?.worksheet === worksheet);
  const isTouched = ({ moments }: RecordedItem) => moments.length > 0;
  /** Who picks a worksheet begins with it, unless the meeting is on its way in it, or all is still to come. */
  const isAnother =
    chosen !== undefined && (ownItems.length === 0 || (items.some(isTouched) && !ownItems.some(isTouched)));
  const first = questionOf(isAnother ? ownItems[0] : itemToGoOn(items));
  const present = presentIn(record, meeting);
  const otherDay = day === today() ? undefined : day;
  const names = [...partnerNames(worksheets, lookup), ...namesInRounds(worksheets, lookup)];
  /** Of what is on the agenda only the time: nothing that was left out comes back. */
  const takes = (length: number) =>
    change(
      ownItems.length === 0
        ? addItems(record, day, makeAgenda(own, length))
        : divideOver(record, day, length, all),
    );
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
            }}
          >
            {talkedAbout.map(({ id, code, title }) => (
              <option key={id} value={id}>
                {`${code}: ${title}`}
              </option>
            ))}
          </select>
          {planned.length > 0 && !planned.includes(worksheet) && (
            <span className="agenda__hint" role="status">
              <span>{agendaText.elsewhere(planned.map(({ code }) => code).join(', '), worksheet.code)}</span>
            </span>
          )}
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
                checked={plannedMinutes(items) === minutes}
                onChange={() => takes(minutes)}
              />
              <span>{agendaText.minutes(minutes)}</span>
            </label>
          ))}
        </fieldset>
        {items.length > 0 && (
          <>
            <AgendaList place={place} day={day} items={items} questions={all} change={change} />
            <LeftOut
              worksheet={worksheet}
              worksheets={together}
              questions={all}
              items={items}
              onAdd={(question) => change(addItem(record, day, { question, minutes: question.minutes }))}
            />
          </>
        )}
        <Present
          names={names}
          present={present}
          onTick={(name, isPresent) => change(setPresent(record, day, name, isPresent))}
        />
      </fieldset>
      <p className="agenda__buttons">
        <a
          className="nl-button nl-button--primary"
          href={
            first === undefined
              ? chairAddress(worksheet.id, '', otherDay)
              : chairAddress(first.worksheet.id, first.field.id, otherDay)
          }
        >
          {!isAnother && items.some(isTouched) ? agendaText.goOn : agendaText.start}
        </a>
        {items.length > 0 && (
          <button type="button" className="nl-button nl-button--secondary" onClick={printScript}>
            {agendaText.print}
          </button>
        )}
      </p>
      {otherDay !== undefined && (
        <p className="agenda__hint" role="status">
          <span>{agendaText.otherDay(formatDutchDate(otherDay))}</span>
        </p>
      )}
      {items.length > 0 && <Script day={day} items={items} questions={all} present={present} />}
    </section>
  );
}

/** Prints the script alone: src/styles/pages/meeting-start.css reads the mark. */
function printScript(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'draaiboek';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}
