import { formatDutchDate } from '../../../basics/dutch-format.ts';
import type { IsoDate } from '../../../basics/iso-date.ts';
import { agendaText } from '../../../text/meeting-agenda.ts';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import type { RecordedItem } from '../../../worksheet/meeting/recorded-agenda.ts';

interface Props {
  readonly day: IsoDate;
  readonly items: readonly RecordedItem[];
  readonly questions: readonly MeetingQuestion[];
  readonly present: readonly string[];
}

/** The chair's script, on paper alone: from which minute to which, the question, how, the tip, and room to write. */
export function Script({ day, items, questions, present }: Props) {
  let from = 0;
  const questionOf = (item: RecordedItem) => questions.find(({ field }) => field.id === item.question);
  const sheets = [...new Set(items.flatMap((item) => questionOf(item)?.worksheet ?? []))];
  return (
    <div className="script">
      <h1>{agendaText.script(sheets.map(({ title }) => title).join(', '))}</h1>
      <p>{[formatDutchDate(day), present.join(', ')].filter((part) => part !== '').join(' · ')}</p>
      <ol className="script__items">
        {items.map((item) => {
          const { row, topic, minutes } = item;
          const asked = questionOf(item);
          const begin = from;
          from += minutes;
          return (
            <li key={row} className="script__item">
              <p className="script__time">{agendaText.between(begin, from)}</p>
              <div>
                <h2>{sheets.length > 1 && asked ? agendaText.of(asked.worksheet.code, topic) : topic}</h2>
                {asked !== undefined && <p>{agendaText.how[asked.form]}</p>}
                {asked?.field.help !== undefined && <p className="script__tip">{asked.field.help}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
