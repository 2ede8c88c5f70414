/**
 * Who brought words in: a partner said them, and a person took them over. A row has it in a register of its own among its cells
 * (`:brought-in`, an id that no column has), so that it is merged, undone and saved as any register, also by an older version of
 * the site; a text has it beside its words, as a part of the same register.
 *
 * Each entry names the item it came from too, so that what was taken over once is known to be, whatever was made of it since.
 */
import { type Answer, type Answers, answerOf, partOf, picksOf, type ValueAnswer } from './answers.ts';
import { broughtInId } from './aside.ts';
import { type Change, changePart, setValue } from './change.ts';
import { stampAfter } from './stamp.ts';
import { holdsNothing } from './value.ts';

export interface BroughtIn {
  /** 16 hexadecimal digits that follow from who said what; '' when that is not known. */
  readonly item: string;
  /** '' for somebody who gave no name. */
  readonly name: string;
}

/** As it is kept. */
export const writtenBroughtIn = ({ item, name }: BroughtIn) => `${item} ${name}`;

function read(entry: string): BroughtIn {
  const [, item = '', name = ''] = /^([0-9a-f]{16}) (.*)$/s.exec(entry) ?? [];
  return item === '' ? { item, name: entry.trim() } : { item, name };
}

/** Who brought a row in; nobody for a row of one's own. */
export const broughtInOf = ({ cells }: { readonly cells: Answers }): readonly BroughtIn[] =>
  picksOf(answerOf(cells, broughtInId)).map(read);

/** The names of those who brought a row in, each once, as they are shown beside it. */
export const namesBehind = (row: { readonly cells: Answers }): readonly string[] => [
  ...new Set(broughtInOf(row).map(({ name }) => name)),
];

/** For the cells of a row: with these beside those who are there already. */
export const bringIn =
  (more: readonly BroughtIn[]): Change =>
  (answer, now) =>
    setValue([...new Set([...picksOf(answer), ...more.map(writtenBroughtIn)])])(answer, now);

/** For the cells of a row: said by these, as somebody typed them. Who sent it in stays. */
export const nameThose =
  (names: readonly string[]): Change =>
  (answer, now) => {
    const sentIn = picksOf(answer).filter((entry) => read(entry).item !== '');
    const typed = names.map((name) => writtenBroughtIn({ item: '', name }));
    return setValue([...new Set([...sentIn, ...typed])])(answer, now);
  };

/** Whose words were added to a text; nobody's for one that is empty now. */
export function broughtInto(answer: Answer | undefined): readonly BroughtIn[] {
  const part = partOf(answer, 'value');
  if (part === undefined || holdsNothing(part.value) || !Array.isArray(part.broughtIn)) return [];
  return part.broughtIn.filter((entry) => typeof entry === 'string').map(read);
}

/** Whose words were added to a text, each once, as they are shown beside it. */
export const namesWithin = (answer: Answer | undefined): readonly string[] => [
  ...new Set(broughtInto(answer).map(({ name }) => name)),
];

/** Sets a text that now has somebody's words in it as well. */
export const setWithWordsOf =
  (value: string, who: BroughtIn): Change =>
  (answer, now) => {
    const entries = [...new Set([...broughtInto(answer).map(writtenBroughtIn), writtenBroughtIn(who)])];
    return changePart(
      answer,
      'value',
      now,
      (previous, moment): ValueAnswer => ({
        ...previous,
        type: 'value',
        value,
        broughtIn: entries,
        changedAt: stampAfter(previous, moment),
      }),
    );
  };
