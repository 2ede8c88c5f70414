/** Finds the answer of any question, in whichever worksheet it stands: rules never know where answers are kept. */
import { entryOf } from '../../basics/entry-of.ts';
import { type Answers, answerOf, noAnswers } from '../answers/answers.ts';
import { askedId, isAside } from '../answers/aside.ts';
import type { Sources } from '../mentions/sources.ts';
import { allowedAnswer } from '../saved/allowed-answer.ts';
import type { Dossier } from '../saved/dossier.ts';
import type { Lookup } from './answer-text.ts';

/** Among the answers by worksheet, of what a worksheet may mention. What the question cannot have is no answer. */
export function lookupIn(answers: { readonly [worksheet: string]: Answers }, sources: Sources): Lookup {
  return (fieldId) => {
    const source = entryOf(sources, askedId(fieldId));
    if (source === undefined) return undefined;
    const answer = answerOf(entryOf(answers, source.worksheet) ?? noAnswers, fieldId);
    return isAside(fieldId) ? answer : allowedAnswer(source.field, answer);
  };
}

/** Among all worksheets of a dossier, of this edition or not: field ids are unique over all of them. */
export function lookupInDossier({ worksheets }: Pick<Dossier, 'worksheets'>): Lookup {
  const all = Object.values(worksheets).map(({ answers }) => answers);
  return (field) => all.map((answers) => answerOf(answers, field)).find((answer) => answer !== undefined);
}
