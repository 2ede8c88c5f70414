/** The list of actions for other programs: as a table, and as days in a calendar. */
import { writtenDate } from '../basics/dutch-date.ts';
import { officeText } from '../text/office.ts';
import { printText } from '../text/print.ts';
import { type Action, actionId, isLate } from '../worksheet/reading/actions.ts';
import type { CalendarDay } from './calendar.ts';
import type { Table } from './csv.ts';

const { actions: text } = officeText;

/** What is late says so in words. @param today ISO date. */
export function actionsTable(actions: readonly Action[], today: string): Table {
  return {
    columns: text.columns,
    rows: actions.map((action) => {
      const { what, who, when, period, status, worksheet } = action;
      const state = text.statuses[status];
      return [
        what,
        who,
        when,
        period === undefined ? '' : writtenDate(period.last),
        isLate(action, today) ? `${state}, ${text.late}` : state,
        printText.worksheetTitle(worksheet.code, worksheet.title),
      ];
    }),
  };
}

/**
 * Each action on the day by which it should be done; of what comes back every year, the next time. What is done needs no place
 * in a calendar, and what is off is taken out of it.
 * @param dossier its id.
 */
export function actionDays(actions: readonly Action[], dossier: string): readonly CalendarDay[] {
  return actions.flatMap((action) => {
    const { what, who, when, period, status, worksheet, changedAt } = action;
    if (period === undefined || status === 'klaar') return [];
    const from = printText.worksheetTitle(worksheet.code, worksheet.title);
    const about = [who === '' ? '' : text.who(who), text.when(when), text.from(from)];
    return [
      {
        id: actionId(dossier, action),
        date: period.last,
        title: what,
        description: about.filter((line) => line !== '').join('\n'),
        changedAt,
        isCancelled: status === 'vervalt',
      },
    ];
  });
}
