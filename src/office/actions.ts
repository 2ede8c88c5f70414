/** The list of actions for other programs: as a table, and as days in a calendar. */
import { writtenDate } from '../basics/dutch-date.ts';
import { capital } from '../basics/dutch-format.ts';
import type { IsoDate } from '../basics/iso-date.ts';
import { officeText } from '../text/office.ts';
import { printText } from '../text/print.ts';
import { statusText } from '../worksheet/agreed/action-status-text.ts';
import { type Action, calendarId } from '../worksheet/agreed/actions.ts';
import type { AgreedDay } from '../worksheet/agreed/agreed-days.ts';
import type { CalendarDay } from './calendar.ts';
import type { Table } from './csv.ts';

const { actions: text } = officeText;

/** What is late says so in words. @param today ISO date. */
export function actionsTable(actions: readonly Action[], today: string): Table {
  return {
    columns: text.columns,
    rows: actions.map((action) => [
      action.what,
      action.who,
      action.when,
      action.period === undefined ? '' : writtenDate(action.period.last),
      statusText(action, today),
      worksheetOf(action),
      questionOf(action),
    ]),
  };
}

/**
 * Each action on the day by which it should be done; what comes back every year, on that day every year. What is done needs no place
 * in a calendar, and what is off is taken out of it.
 * @param dossier what it is called in calendars: `calendarNameOf`.
 */
export function actionDays(actions: readonly Action[], dossier: string): readonly CalendarDay[] {
  return actions.flatMap((action) => {
    const { what, who, when, period, status, changedAt } = action;
    if (period === undefined || status === 'klaar') return [];
    const about = [who === '' ? '' : text.who(who), text.when(when), text.from(worksheetOf(action))];
    return [
      {
        id: calendarId(dossier, action),
        date: period.last,
        isYearly: period.isYearly,
        title: what,
        description: about.filter((line) => line !== '').join('\n'),
        changedAt,
        isCancelled: status === 'vervalt',
      },
    ];
  });
}

/** Meetings and looking back, from today on: what has been needs no place any more. @param title of the dossier; '' without a name. */
export function meetingDays(
  days: readonly AgreedDay[],
  dossier: string,
  { title, today }: { readonly title: string; readonly today: IsoDate },
): readonly CalendarDay[] {
  return days
    .filter(({ date }) => date >= today)
    .map((day) => ({
      id: calendarId(dossier, day),
      date: day.date,
      isYearly: false,
      title: title === '' ? capital(day.what) : text.meeting(capital(day.what), title),
      description: text.from(worksheetOf(day)),
      changedAt: day.changedAt,
      isCancelled: false,
    }));
}

const worksheetOf = ({ worksheet: { code, title } }: Pick<AgreedDay, 'worksheet'>) =>
  printText.worksheetTitle(code, title);

/** With the day of the conversation it was agreed in. */
const questionOf = ({ question, occasion }: Action) =>
  occasion === '' ? question : `${question} (${occasion})`;
