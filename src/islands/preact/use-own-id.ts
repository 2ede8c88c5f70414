import { useState } from 'preact/compat';

let count = 0;

/**
 * An id that nothing else on the page has, for what is drawn in the browser alone. Preact's own is unique within one island
 * only, and a page has several.
 */
export function useOwnId(): string {
  const [id] = useState(() => {
    count += 1;
    return `eigen-${count}`;
  });
  return id;
}
