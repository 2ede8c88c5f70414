/** The day that somebody chose for a look-back, as it is kept beside its question: see `look-back-day.ts`. */
import { type IsoDate, isDate } from '../../basics/iso-date.ts';
import { type Answer, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';

/** For `besideQuestion.day`: somebody chose this day, as far as `on` lasts. */
export const chooseDay = (on: IsoDate, day: IsoDate): Change => setValue(`${on} ${day}`);

/** @param on on which day somebody looks; of figures: the day of the look-back that they belong to. */
export function chosenDay(register: Answer | undefined, on: IsoDate): IsoDate | undefined {
  const [when, day = ''] = textOf(register).split(' ');
  return when === on && isDate(day) ? day : undefined;
}
