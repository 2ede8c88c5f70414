import type { IsoDate } from '../../../basics/iso-date.ts';
import { agendaText } from '../../../text/meeting-agenda.ts';
import type { Change } from '../../../worksheet/answers/change.ts';
import { plannedMinutes } from '../../../worksheet/meeting/agenda.ts';
import { meetingLengths } from '../../../worksheet/meeting/agenda-time.ts';
import { emptyAgenda, leaveOut, moveItem, setMinutes } from '../../../worksheet/meeting/prepared-agenda.ts';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import type { RecordOfMeetings } from '../../../worksheet/meeting/record.ts';
import type { RecordedItem } from '../../../worksheet/meeting/recorded-agenda.ts';
import { focusInSight } from '../../dialog/focus.ts';
import { useRowGoes } from '../context/row-goes.ts';
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
  const total = plannedMinutes(items);
  const isLength = meetingLengths.some((length) => length === total);
  return (
    <div className="agenda__list">
      <h3 className="nl-heading nl-heading--level-3" id="agenda-lijst">
        {agendaText.agenda}
      </h3>
      <ol aria-labelledby="agenda-lijst">
        {items.map((item, at) => (
          <AgendaItem
            key={item.row}
            item={item}
            isFirst={at === 0}
            isLast={at === items.length - 1}
            asked={questions.find(({ field }) => field.id === item.question)}
            onMinutes={(minutes) => change(setMinutes(record, day, item.row, minutes))}
            onMove={(step) => change(moveItem(record, day, item.row, step))}
            onLeaveOut={() => change(leaveOut(record, day, item.row))}
          />
        ))}
      </ol>
      <p className="agenda__total">
        <span>
          <span>{agendaText.total(total)}</span>
          {!isLength && <span>{agendaText.divideHint}</span>}
        </span>
        <button
          type="button"
          className="nl-button nl-button--subtle"
          onClick={() => {
            change(emptyAgenda(record, day));
            focusInSight(document.querySelector('#agenda-werkblad'));
          }}
        >
          {agendaText.empty}
        </button>
      </p>
    </div>
  );
}

interface ItemProps {
  readonly item: RecordedItem;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** `undefined` of an item that somebody added in words. */
  readonly asked: MeetingQuestion | undefined;
  readonly onMinutes: (minutes: number) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onLeaveOut: () => void;
}

function AgendaItem({ item, isFirst, isLast, asked, onMinutes, onMove, onLeaveOut }: ItemProps) {
  const { topic, minutes } = item;
  const goes = useRowGoes('[data-tool="later"]', '#agenda-datum');
  return (
    <li ref={goes} className="agenda__item" data-item={item.row}>
      <span className="agenda__topic">
        <span>{topic}</span>
        {asked !== undefined && (
          <span className="agenda__form">
            {agendaText.of(asked.worksheet.code, agendaText.forms[asked.form])}
          </span>
        )}
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
            if (Number.isInteger(typed) && typed >= 1) onMinutes(typed);
          }}
        />
        <Tool sign="↑" name={agendaText.up(topic)} isOff={isFirst} onPress={() => onMove(-1)} />
        <Tool sign="↓" name={agendaText.down(topic)} isOff={isLast} tool="later" onPress={() => onMove(1)} />
        <Tool sign="×" name={agendaText.leaveOut(topic)} onPress={onLeaveOut} />
      </span>
    </li>
  );
}
