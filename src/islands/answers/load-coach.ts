import { siteUrl } from '../../site/url.ts';
import { type ReadCoach, readCoach } from '../../worksheet/coach/wording.ts';
import type { Coach } from '../../worksheet/definition/coach-definition.ts';

let loading: Promise<ReadCoach> | undefined;

/** What this edition's coach reads sentences by. @throws when it cannot be loaded. */
export function loadCoach(): Promise<ReadCoach> {
  loading ??= fetch(siteUrl('/raad.json'))
    .then((response): Promise<Coach> => response.json())
    .then(readCoach)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
