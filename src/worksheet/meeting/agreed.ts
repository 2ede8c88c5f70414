/** That something was agreed: on which day, by whom, and in which words, so that it shows when it was reworded since. */
import type { IsoDate } from '../../basics/iso-date.ts';
import { isDate } from '../../basics/iso-date.ts';
import { sameWordsKey } from '../../basics/plain-text.ts';
import { type Answer, picksOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';

export interface Agreed {
  readonly date: IsoDate;
  /** '' when that was not said. */
  readonly by: string;
  /** What was agreed. */
  readonly words: string;
}

export function agreedIn(answer: Answer | undefined): Agreed | undefined {
  const [date = '', by = '', words = ''] = picksOf(answer);
  return isDate(date) ? { date, by: by.trim(), words } : undefined;
}

/** Whether it still says what was agreed. Of words that were changed since, a PDF does not hold those of before. */
export const isStillSo = ({ words }: Agreed, present: string): boolean =>
  words.trim() !== '' && sameWordsKey(words) === sameWordsKey(present);

/** For the register beside the words: `besideQuestion.agreed`, `besideRows.agreed`. */
export const agree = ({ date, by, words }: Agreed): Change => setValue([date, by, words]);

export const takeAgreementBack: Change = setValue([]);
