/** Everything that is to be done, as a chapter of a report. */
import { reportText } from '../../text/report.ts';
import { shortStatusText } from '../agreed/action-status-text.ts';
import type { Action } from '../agreed/actions.ts';
import type { PrintedAnswer } from './printed.ts';

/**
 * In the order that they are given in. What is late says so.
 * @param today ISO date.
 * @param isBrief without where each comes from.
 */
export function printActions(actions: readonly Action[], today: string, isBrief = false): PrintedAnswer {
  if (actions.length === 0) return { type: 'empty' };
  return {
    type: 'table',
    columns: isBrief ? reportText.actionColumns.slice(0, -1) : reportText.actionColumns,
    rows: actions.map((action) => [
      action.what,
      action.who || reportText.noOne,
      action.when || reportText.noTime,
      shortStatusText(action, today),
      ...(isBrief ? [] : [action.worksheet.code]),
    ]),
  };
}
