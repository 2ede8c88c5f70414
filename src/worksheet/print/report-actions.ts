/** Everything that is to be done, as a chapter of a report. */
import { reportText } from '../../text/report.ts';
import { shortStatusText } from '../agreed/action-status-text.ts';
import { type Action, isLate } from '../agreed/actions.ts';
import { isOver } from '../mentions/action-status.ts';
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

/** A short report tells what is late and then what comes first, and how much more there is to be done. */
const mostBriefly = 7;
const mostBesideChanges = 5;

/**
 * @param today ISO date.
 * @param hasChanges whether it also tells what changed: three pages hold no more.
 */
export function briefActions(
  actions: readonly Action[],
  today: string,
  hasChanges: boolean,
): { readonly told: readonly Action[]; readonly more: number } {
  const open = actions.filter(({ status }) => !isOver(status));
  const late = open.filter((action) => isLate(action, today));
  const told = [...late, ...open.filter((action) => !late.includes(action))].slice(
    0,
    hasChanges ? mostBesideChanges : mostBriefly,
  );
  return { told, more: open.length - told.length };
}
