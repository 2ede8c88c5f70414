/** The Dutch words of the spelling check (OpenTaal's list, as cspell brings it). Build time only. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { IsWord } from '../src/search/index/compound.ts';

/** Asked in lower case, so that names are no words: no part of a compound is one. */
export function dutchDictionary(): IsWord {
  const file = new URL('Dutch.trie.gz', import.meta.resolve('@cspell/dict-nl-nl/cspell-ext.json'));
  const trie = decodeTrie(gunzipSync(readFileSync(file)));
  return (word) => trie.has(word);
}
