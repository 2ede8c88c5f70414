/** What comes first of all that is agreed: a day on which people come together, or something to be done by then. */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { type FieldId, toFieldId } from '../../basics/ids.ts';
import type { IsoDate } from '../../basics/iso-date.ts';
import type { Worksheet } from '../definition/definition.ts';
import { isOver } from '../mentions/action-status.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { actionsOf } from './actions.ts';
import { agreedDays } from './agreed-days.ts';
import { stillToCome } from './still-to-come.ts';

export interface NextAgreed {
  /** The question where it stands. */
  readonly field: FieldId;
  /** The day in words, or the time as it was typed: 'oktober 2026'. */
  readonly when: string;
  readonly what: string;
  /** Who does it; '' where nobody is named. */
  readonly who: string;
}

/** From `today` on. Of one day, coming together goes before what is to be done by then. */
export function nextAgreed(
  worksheets: readonly Worksheet[],
  lookup: Lookup,
  today: IsoDate,
): NextAgreed | undefined {
  const days = stillToCome(agreedDays(worksheets, lookup), today).map(({ place, date, what }) => ({
    date,
    said: { field: toFieldId(place.field), when: formatDutchDate(date), what, who: '' },
  }));
  const actions = actionsOf(worksheets, lookup, today).flatMap(
    ({ place, period, status, when, what, who }) =>
      period === undefined || isOver(status)
        ? []
        : [{ date: period.last, said: { field: toFieldId(place.field), when, what, who } }],
  );
  const [next] = [...days, ...actions]
    .filter(({ date }) => date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return next?.said;
}
