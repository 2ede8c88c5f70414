/** Versions of one sentence, under one another while it is being formulated: those that stood there before, the oldest first. */
import { sameWordsKey } from '../../basics/plain-text.ts';
import { type Answer, picksOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';

export const versionsIn = (answer: Answer | undefined): readonly string[] => picksOf(answer);

/** Keeps words that may be changed from now on; words that are kept already stand there once. */
export const keepVersion =
  (words: string): Change =>
  (answer, now) => {
    const others = versionsIn(answer).filter((one) => sameWordsKey(one) !== sameWordsKey(words));
    return setValue(words.trim() === '' ? others : [...others, words.trim()])(answer, now);
  };

/** Takes one out of the list: it is the sentence again, or nobody wants it. */
export const dropVersion =
  (words: string): Change =>
  (answer, now) =>
    setValue(versionsIn(answer).filter((one) => one !== words))(answer, now);
