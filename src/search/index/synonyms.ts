/** Words that mean the same on this site, from `content/synoniemen.yaml`. Build time only. */
import { parseYaml } from '../../schema/parse-yaml.ts';
import { type ContentProblem, parseContent, z } from '../../schema/schema.ts';
import { buildText } from '../../text/build.ts';
import { rootOf, wordsOf } from '../question/dutch-word.ts';

export const SynonymsSchema = z.strictObject({
  /** Words or groups of words, each with at least one other. */
  groups: z.array(z.strictObject({ words: z.array(z.string().trim().min(2)).min(2) })),
});

export type SynonymGroup = readonly string[];

/** The groups of the file; one error that names every problem when there are any. */
export function parseSynonyms(yaml: string, file: string): readonly SynonymGroup[] {
  const { groups } = parseContent(SynonymsSchema, parseYaml(yaml, file), file);
  const problems = checkSynonyms(groups.map(({ words }) => words));
  if (problems.length > 0) throw new Error(buildText.fileProblems(file, problems));
  return groups.map(({ words }) => words);
}

/** What one group alone cannot show: a word that stands twice, perhaps in another spelling. */
function checkSynonyms(groups: readonly SynonymGroup[]): readonly ContentProblem[] {
  const seen = new Set<string>();
  return groups.flatMap((words, group) =>
    words.flatMap((word, at) => {
      const key = wordsOf(word).join(' ');
      const isTwice = seen.has(key);
      seen.add(key);
      return isTwice
        ? [{ place: `groups[${group}].words[${at}]`, message: buildText.duplicateSynonym(word) }]
        : [];
    }),
  );
}

/** Words to find a text by that has one of their synonyms, also as plural or adjective. */
export function synonymsIn(text: readonly string[], groups: readonly SynonymGroup[]): readonly string[] {
  const roots = phrase(text);
  return groups.filter((words) => phrasesOf(words).some((known) => roots.includes(known))).flat();
}

/** Asked for every text of the site. */
const known = new WeakMap<SynonymGroup, readonly string[]>();

function phrasesOf(words: SynonymGroup): readonly string[] {
  const phrases = known.get(words) ?? words.map((word) => phrase(wordsOf(word)));
  known.set(words, phrases);
  return phrases;
}

function phrase(words: readonly string[]): string {
  return ` ${words.map(rootOf).join(' ')} `;
}
