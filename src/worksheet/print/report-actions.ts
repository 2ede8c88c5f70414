/** Everything that is to be done, as a chapter of a report. */
import { reportText } from '../../text/report.ts';
import { statusText } from '../reading/action-status-text.ts';
import type { Action } from '../reading/actions.ts';
import type { PrintedAnswer } from './printed.ts';

/** In the order that they are given in. What is late says so. @param today ISO date. */
export function printActions(actions: readonly Action[], today: string): PrintedAnswer {
  if (actions.length === 0) return { type: 'empty' };
  return {
    type: 'table',
    columns: reportText.actionColumns,
    rows: actions.map((action) => [
      action.what,
      action.who || reportText.noOne,
      action.when || reportText.noTime,
      statusText(action, today),
      action.worksheet.code,
    ]),
  };
}
