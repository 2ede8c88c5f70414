import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/compat';

interface Options<Value> {
  /**
   * What the page was made with on the server, and what an island therefore begins with: what the store was made with, or
   * what this gives.
   */
  readonly ssr: 'initial' | (() => Value);
}

/** What is in a store, kept up to date. */
export function useStore<Value>(store: ReadableAtom<Value>, options?: Options<Value>): Value {
  const [value, setValue] = useState(() => firstOf(store, options));
  // Not later: what is typed is on the screen, and the focus where it was sent, before the next key stroke.
  useLayoutEffect(() => {
    const show = (next: Value) => setValue(() => next);
    show(store.get());
    return store.listen(show);
  }, [store]);
  return value;
}

function firstOf<Value>(store: ReadableAtom<Value>, options: Options<Value> | undefined): Value {
  if (options === undefined) return store.get();
  return options.ssr === 'initial' ? (store.init ?? store.get()) : options.ssr();
}
