import { siteUrl } from '../../site/url.ts';
import type { Thread } from '../../worksheet/definition/thread-definition.ts';

let loading: Promise<Thread> | undefined;

/** The thread of this edition. @throws when it cannot be loaded. */
export function loadThread(): Promise<Thread> {
  loading ??= fetch(siteUrl('/rode-draad.json'))
    .then((response): Promise<Thread> => response.json())
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
