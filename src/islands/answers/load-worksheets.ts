import { siteUrl } from '../../site/url.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';

let loading: Promise<readonly Worksheet[]> | undefined;

/** The definitions of all worksheets of this edition. @throws when they cannot be loaded. */
export function loadWorksheets(): Promise<readonly Worksheet[]> {
  loading ??= fetch(siteUrl('/werkbladen.json'))
    .then((response): Promise<readonly Worksheet[]> => response.json())
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
