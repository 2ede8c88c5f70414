/** Asks Pagefind, in the words of the lexicon, and puts what it finds in order. */
import { siteUrl } from '../../site/url.ts';
import { type Lexicon, type LexiconFile, unpackLexicon } from './lexicon.ts';
import { type ReadQuestion, readQuestion } from './question.ts';
import { type SearchKind, searchKinds, weightOfKind } from './search-kind.ts';

interface FoundSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

export interface FoundRecord {
  readonly url: string;
  readonly excerpt: string;
  /** The whole text. */
  readonly content: string;
  readonly meta: { readonly title?: string; readonly soort?: string; readonly pagina?: string };
  readonly sub_results: readonly FoundSection[];
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<FoundRecord>;
}

interface Pagefind {
  options(options: {
    readonly baseUrl: string;
    readonly excerptLength: number;
    readonly excerptEllipsis: string;
    readonly ranking: {
      readonly pageLength: number;
      readonly termSimilarity: number;
      readonly metaWeights: { readonly [meta: string]: number };
    };
  }): Promise<void>;
  search(
    words: string,
    options?: { readonly filters: { readonly soort: SearchKind } },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface Found {
  /** What was searched for. */
  readonly words: readonly string[];
  /** Best first; the details of a record are loaded when asked for. */
  readonly records: readonly FoundResult[];
  /** What was meant, when a word had a slip; the records are of that. */
  readonly suggestion: string | undefined;
  /** No record has all words; these have some. */
  readonly isLoose: boolean;
}

export interface FoundResult {
  readonly kind: SearchKind;
  readonly score: number;
  readonly id: string;
  data(): Promise<FoundRecord>;
}

/** Words. */
export const excerptLength = 24;

/**
 * Of what a record is found by. The author's keywords count for most, and what was derived for least: who searches zorg
 * wants zorg before jeugdzorg.
 */
const metaWeights = { title: 5, trefwoorden: 8, vormen: 4, verwant: 3, zijdelings: 0.3, soort: 0, pagina: 0 };

const weightOfPhrase = 5;

interface Engine {
  readonly pagefind: Pagefind;
  readonly lexicon: Lexicon;
}

let loading: Promise<Engine> | undefined;

/** Loads once; after a failure the next try starts afresh, for instance after the connection came back. */
export function loadSearch(): Promise<Engine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The index is made after the build, so the bundler must not look for it. */
async function load(): Promise<Engine> {
  const [pagefind, lexicon]: [Pagefind, LexiconFile] = await Promise.all([
    import(/* @vite-ignore */ siteUrl('/pagefind/pagefind.js')),
    fetch(siteUrl('/pagefind/woorden.json')).then((response) => response.json()),
  ]);
  await pagefind.options({
    baseUrl: siteUrl('/'),
    excerptLength,
    excerptEllipsis: '…',
    ranking: { pageLength: 0.3, termSimilarity: 2, metaWeights },
  });
  return { pagefind, lexicon: unpackLexicon(lexicon) };
}

/** @throws Error when the index cannot be loaded. */
export async function find(typed: string): Promise<Found> {
  const { pagefind, lexicon } = await loadSearch();
  const question = readQuestion(typed, lexicon);
  const { words, phrase, suggestion } = question;
  const search = (asked: string) => searchKindByKind(pagefind, asked, question);
  const together = await search(words.join(' '));
  const literal = phrase === undefined ? [] : await search(`"${phrase}"`);
  const found = { words, suggestion, isLoose: !question.isWhole };
  if (together.length > 0 || literal.length > 0 || words.length < 2)
    return { ...found, records: withLiteral(literal, together) };
  return { ...found, records: added(await Promise.all(words.map(search))), isLoose: true };
}

/** Kinds are asked for one by one: what kind a result is stands in its details, which are loaded only when shown. */
async function searchKindByKind(
  pagefind: Pagefind,
  asked: string,
  question: ReadQuestion,
): Promise<readonly FoundResult[]> {
  if (asked === '') return [];
  const ofKinds = await Promise.all(
    searchKinds.map(async (kind) => {
      const { results } = await pagefind.search(asked, { filters: { soort: kind } });
      return results.map((result) => ({
        kind,
        id: result.id,
        score: result.score * weightOfKind(kind, question),
        data: () => result.data(),
      }));
    }),
  );
  return sorted(ofKinds.flat());
}

/** What has the very phrase counts more than what has its words; each once. */
function withLiteral(
  literal: readonly FoundResult[],
  together: readonly FoundResult[],
): readonly FoundResult[] {
  const ids = new Set(literal.map(({ id }) => id));
  const known = new Set(together.map(({ id }) => id));
  return sorted([
    ...together.map((result) =>
      ids.has(result.id) ? { ...result, score: result.score * weightOfPhrase } : result,
    ),
    ...literal.filter(({ id }) => !known.has(id)),
  ]);
}

/** What has more of the words comes first. */
function added(lists: readonly (readonly FoundResult[])[]): readonly FoundResult[] {
  const results = new Map<string, FoundResult>();
  for (const list of lists) {
    const best = list[0]?.score ?? 1;
    for (const result of list) {
      const score = (results.get(result.id)?.score ?? 0) + 1 + result.score / best;
      results.set(result.id, { ...result, score });
    }
  }
  return sorted([...results.values()]);
}

function sorted(results: readonly FoundResult[]): readonly FoundResult[] {
  return results.toSorted((a, b) => b.score - a.score);
}
