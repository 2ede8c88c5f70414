/** The glossary in `content/begrippen.yaml`: what a term may say, and where it lives. Build time only. */

import { nearest } from '../basics/nearest-word.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import { type ContentProblem, parseContent, z } from '../schema/schema.ts';
import { buildText } from '../text/build.ts';

export const TermSchema = z.strictObject({
  /** Kebab-case, for ever: pages name it in `<Begrip id>`, and it is the anchor of the term's address. */
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  term: z.string().trim().min(1),
  /** One sentence. */
  definition: z.string().trim().min(1),
  more: z.string().trim().min(1).optional(),
  /** Ids of related terms. */
  see: z.array(z.string()).default([]),
  /** Ids of the inventory that the term rests on. */
  source: z.array(z.string()).min(1),
  /** Plural and other shapes in which the term stands in a text. */
  forms: z.array(z.string().trim().min(1)).default([]),
});

export type Term = z.output<typeof TermSchema>;

/** The terms of the file; one error that names every problem when there are any. */
export function parseGlossary(yaml: string, file: string): readonly Term[] {
  const terms = parseContent(z.array(TermSchema), parseYaml(yaml, file), file);
  const problems = checkGlossary(terms);
  if (problems.length > 0) throw new Error(buildText.fileProblems(file, problems));
  return terms;
}

/** What one term alone cannot show. */
function checkGlossary(terms: readonly Term[]): readonly ContentProblem[] {
  const ids = terms.map(({ id }) => id);
  return terms.flatMap(({ id, see }, at) => [
    ...(ids.indexOf(id) < at ? [{ place: `[${at}].id`, message: buildText.duplicateId('begrip', id) }] : []),
    ...see.flatMap((other, place) =>
      ids.includes(other)
        ? []
        : [{ place: `[${at}].see[${place}]`, message: buildText.unknownSee(other, nearest(other, ids)) }],
    ),
  ]);
}

/** The term a page names; an error an editor can act on when there is none. */
export function findTerm(terms: readonly Term[], id: string): Term {
  const term = terms.find((candidate) => candidate.id === id);
  if (term !== undefined) return term;
  const ids = terms.map((known) => known.id);
  throw new Error(buildText.unknownTerm(id, nearest(id, ids)));
}

export function termAddress(id: string): string {
  return `/begrippen/#${id}`;
}

export interface Letter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** The terms on alphabet under their first letters; 'Eén gezin' stands with the E. */
export function termsByLetter(terms: readonly Term[]): readonly Letter[] {
  const sorted = [...terms].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  const letterOf = ({ term }: Term) => term.normalize('NFD').charAt(0).toUpperCase();
  return [...new Set(sorted.map(letterOf))].map((letter) => ({
    letter,
    terms: sorted.filter((term) => letterOf(term) === letter),
  }));
}
