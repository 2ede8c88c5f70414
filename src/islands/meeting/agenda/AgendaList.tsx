import type { IsoDate } from '../../../basics/iso-date.ts';
import { agendaText } from '../../../text/meeting.ts';
import type { Change } from '../../../worksheet/answers/change.ts';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import type { RecordOfMeetings } from '../../../worksheet/meeting/record.ts';
import {
  leaveOut,
  moveItem,
  type RecordedItem,
  setMinutes,
} from '../../../worksheet/meeting/recorded-agenda.ts';
import { Tool } from '../context/Tool.tsx';

interface Props {
  readonly place: RecordOfMeetings;
  readonly day: IsoDate;
  readonly items: readonly RecordedItem[];
  readonly questions: readonly MeetingQuestion[];
  readonly change: (made: Change) => void;
}

/** The agenda, to put in order: earlier, later, longer, left out. */
export function AgendaList({ place: { record }, day, items, questions, change }: Props) {
  return (
    <div className="agenda__list">
      <h3 className="nl-heading nl-heading--level-3" id="agenda-lijst">
        {agendaText.agenda}
      </h3>
      <ol aria-labelledby="agenda-lijst">
        {items.map(({ row, topic, minutes, question }, at) => {
          const form = questions.find(({ field }) => field.id === question)?.form;
          return (
            <li key={row} className="agenda__item">
              <span className="agenda__topic">
                <span>{topic}</span>
                {form !== undefined && <span className="agenda__form">{agendaText.forms[form]}</span>}
              </span>
              <span className="agenda__tools">
                <input
                  type="number"
                  className="utrecht-textbox utrecht-textbox--html-input agenda__minutes"
                  aria-label={agendaText.minutesOf(topic)}
                  min={1}
                  max={240}
                  value={String(minutes)}
                  onInput={(event) => {
                    const typed = Number(event.currentTarget.value);
                    if (Number.isInteger(typed) && typed >= 1) change(setMinutes(record, day, row, typed));
                  }}
                />
                <Tool
                  sign="↑"
                  name={agendaText.up(topic)}
                  isOff={at === 0}
                  onPress={() => change(moveItem(record, day, row, -1))}
                />
                <Tool
                  sign="↓"
                  name={agendaText.down(topic)}
                  isOff={at === items.length - 1}
                  onPress={() => change(moveItem(record, day, row, 1))}
                />
                <Tool
                  sign="×"
                  name={agendaText.leaveOut(topic)}
                  onPress={() => change(leaveOut(record, day, row))}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <p>{agendaText.total(items.reduce((sum, { minutes }) => sum + minutes, 0))}</p>
    </div>
  );
}
