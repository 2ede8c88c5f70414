/** What several versions have in one place, each with whose it is: what the walk of `compare-versions.ts` goes along. */
import type { Answer, AnswerOf, Answers, AnswerType } from '../answers/answers.ts';

/** What one of the versions has in a certain place. */
export interface Voice<Content, Who extends string> {
  readonly who: Who;
  readonly content: Content;
}

/** Never empty. The first of them is one's own, if that has anything there. */
export type Voices<Content, Who extends string> = readonly [Voice<Content, Who>, ...Voice<Content, Who>[]];

/** What each of the versions has of something; `undefined` when none has it. */
export function heardOf<From, Content, Who extends string>(
  voices: readonly Voice<From, Who>[],
  find: (content: From) => Content | undefined,
): Voices<Content, Who> | undefined {
  const [first, ...others] = voices.flatMap(({ who, content }): readonly Voice<Content, Who>[] => {
    const found = find(content);
    return found === undefined ? [] : [{ who, content: found }];
  });
  return first && [first, ...others];
}

/** All are of the type of the first already; here they are known to be. */
export function ofType<Type extends AnswerType, Who extends string>(
  [first, ...others]: Voices<Answer, Who>,
  content: AnswerOf<Type>,
): Voices<AnswerOf<Type>, Who> {
  const isAlike = (answer: Answer): answer is AnswerOf<Type> => answer.type === content.type;
  const alike = others.flatMap(({ who, content: answer }) =>
    isAlike(answer) ? [{ who, content: answer }] : [],
  );
  return [{ who: first.who, content }, ...alike];
}

export const cellsOf = <Who extends string>([first, ...others]: Voices<
  { readonly cells: Answers },
  Who
>): Voices<Answers, Who> => {
  const inside = ({ who, content }: Voice<{ readonly cells: Answers }, Who>) => ({
    who,
    content: content.cells,
  });
  return [inside(first), ...others.map(inside)];
};

/** The first, with what only others have of keys that this version of the site does not know; an answer of another type is no such key. */
export function withAllKeys<Content extends object>([{ content }, ...others]: Voices<
  Content,
  string
>): Content {
  const entries = [...others].reverse().flatMap((other) => Object.entries(other.content));
  const more = entries.filter(([key]) => key !== 'otherTypes' && !Object.hasOwn(content, key));
  return more.length === 0 ? content : { ...Object.fromEntries(more), ...content };
}
