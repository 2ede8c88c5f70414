/** What the address of `/inbreng/` has behind its `#`, and so which side of the page it is. */
import { useEffect, useState } from 'preact/compat';
import { kindOfPacked } from '../../worksheet/packed/packed-text.ts';

export type BehindHash =
  | { readonly type: 'nothing' }
  /** Whole, damaged or no invitation at all: who reads it says so. */
  | { readonly type: 'invitation'; readonly packed: string }
  | { readonly type: 'input'; readonly packed: string };

/** @param isPlace whether an id is one of an element on the page: a link to a heading, or past the menu. */
export function behindHash(hash: string, isPlace: (id: string) => boolean): BehindHash {
  const packed = hash.replace(/^#/, '');
  if (packed === '' || isPlace(packed)) return { type: 'nothing' };
  return { type: kindOfPacked(packed) ?? 'invitation', packed };
}

/** `undefined` on the server and in the first render, so that both show the same. Follows the address. */
export function useBehindHash(): BehindHash | undefined {
  const [behind, setBehind] = useState<BehindHash>();
  useEffect(() => {
    const read = () => setBehind(behindHash(location.hash, (id) => document.getElementById(id) !== null));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    if (behind !== undefined)
      document.documentElement.toggleAttribute('data-answering', behind.type === 'invitation');
  }, [behind]);
  return behind;
}
