import { dayAt, type IsoDate, isDate } from '../../basics/iso-date.ts';
import { isExampleAddress } from './example-mode.ts';

/** The day after what was last said and measured in the example: before it, that is judged as figures of days to come. */
export const exampleDay = '2028-10-05';

/** Today's date where the person is; in the example at least its own day. */
export function today(): IsoDate {
  const day = dayAt(new Date());
  if (typeof location === 'undefined' || !isExampleAddress()) return day;
  return day < exampleDay && isDate(exampleDay) ? exampleDay : day;
}
