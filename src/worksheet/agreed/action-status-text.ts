/** Where an action stands, in words. */
import { endOf } from '../../basics/period.ts';
import { actionWords } from '../../text/action-words.ts';
import { type Action, isLate } from './actions.ts';

/** 'te laat: had in oktober klaar moeten zijn'; '' of what is not late. @param today ISO date. */
export function lateText(action: Pick<Action, 'status' | 'period'>, today: string): string {
  const { period } = action;
  return period !== undefined && isLate(action, today) ? actionWords.late(endOf(period, today)) : '';
}

/** 'open, te laat: had in oktober klaar moeten zijn' */
export function statusText(action: Pick<Action, 'status' | 'period'>, today: string): string {
  return [actionWords.statuses[action.status], lateText(action, today)].filter(Boolean).join(', ');
}

/** 'open, te laat': in a table, where the moment stands beside it. */
export function shortStatusText(action: Pick<Action, 'status' | 'period'>, today: string): string {
  const status = actionWords.statuses[action.status];
  return isLate(action, today) ? `${status}, ${actionWords.isLate}` : status;
}
