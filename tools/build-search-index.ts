/**
 * Makes the search index of the built pages: takes each apart in records, adds to each what a Dutch searcher may call
 * it, and has Pagefind index that. Beside it stands the lexicon, with which the search page reads a question.
 */
import { globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { foundWords } from '../src/search/index/found-words.ts';
import { type IndexedRecord, recordPage } from '../src/search/index/record-page.ts';
import { recordsOf, type SearchRecord } from '../src/search/index/search-records.ts';
import { stopWords } from '../src/search/index/stop-words.ts';
import type { SynonymGroup } from '../src/search/index/synonyms.ts';
import { wordsOf } from '../src/search/question/dutch-word.ts';
import { packLexicon } from '../src/search/question/lexicon.ts';
import { type BuiltSite, readOnce } from './built-site.ts';
import { dutchDictionary } from './dutch-dictionary.ts';

/** The index of these records, written in `<folder>/pagefind/`. */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  synonyms: readonly SynonymGroup[],
  folder: string,
): Promise<void> {
  const isWord = dutchDictionary();
  const indexed = records.map((record): IndexedRecord => {
    const byTitle = foundWords(titlesOf(record), synonyms, isWord);
    const known = new Set(byTitle);
    const byText = foundWords(textsOf(record), synonyms, isWord).filter((word) => !known.has(word));
    return { ...record, found: { byTitle, byText } };
  });
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    // Asked one after the other and answered so, without waiting for each answer.
    await Promise.all(
      indexed.map(async (record) => {
        const added = await index.addHTMLFile({ url: record.address, content: recordPage(record) });
        if (added.errors.length > 0)
          throw new Error(`Pagefind refused ${record.address}: ${added.errors.join('; ')}`);
      }),
    );
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    // Its own interfaces come along, and a reader of other languages: nobody should have to load those.
    for (const unused of globSync('{pagefind-*ui.*,pagefind-highlight.*,wasm.unknown.*}', {
      cwd: join(folder, 'pagefind'),
    }))
      rmSync(join(folder, 'pagefind', unused));
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
  } finally {
    await pagefind.close();
  }
  const lexicon = packLexicon(
    indexed.map((record) => [
      ...[...titlesOf(record), ...textsOf(record)].flatMap(wordsOf),
      ...record.found.byTitle,
      ...record.found.byText,
    ]),
    stopWords,
  );
  writeFileSync(join(folder, 'pagefind', 'woorden.json'), JSON.stringify(lexicon));
}

function titlesOf({ title, keywords, forms }: SearchRecord): readonly string[] {
  return [title, ...keywords, ...forms];
}

function textsOf({ sections }: SearchRecord): readonly string[] {
  return sections.flatMap(({ heading, blocks }) => [heading, ...blocks]);
}

/** The records of every page. */
export function recordsOfSite({ pages }: BuiltSite): readonly SearchRecord[] {
  return pages.flatMap(recordsIn);
}

export const recordsIn = readOnce(({ document, address }) => recordsOf(document, `/${address}`));
