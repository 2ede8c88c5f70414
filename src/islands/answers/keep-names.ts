import { entryOf } from '../../basics/entry-of.ts';
import { $answers, setQuietly } from '../../storage/answers-store.ts';
import { answerOf } from '../../worksheet/answers/answers.ts';
import type { MadeChange } from '../../worksheet/answers/undo.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { keptNames } from '../../worksheet/reading/kept-names.ts';

/** Where rows went with a change, texts that name them keep their words, in whichever worksheet they stand. */
export function keepNames(made: MadeChange, sources: Sources): MadeChange {
  const lookup: Lookup = (field) => {
    const source = entryOf(sources, field);
    return source && answerOf($answers(source.worksheet).get(), field);
  };
  for (const { worksheet, field, change } of keptNames(made, lookup, sources))
    setQuietly(worksheet, field, change);
  return made;
}
