import { useEffect, useState } from 'preact/compat';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { type Sources, sourcesIn } from '../../worksheet/mentions/sources.ts';
import { loadWorksheets } from './load-worksheets.ts';

/** All worksheets of this edition, for the pages about dossiers. */
export interface Edition {
  readonly worksheets: readonly Worksheet[];
  /** Where every answer comes from. */
  readonly sources: Sources;
}

let loading: Promise<Edition> | undefined;

/** Nothing until it is loaded. When that fails the page says so, as it does of scripts: see src/site/late-scripts.ts. */
export function useEdition(): Edition | undefined {
  const [edition, setEdition] = useState<Edition>();
  useEffect(() => {
    loading ??= loadWorksheets().then((worksheets) => ({ worksheets, sources: sourcesIn(worksheets) }));
    loading.then(setEdition, () => {
      loading = undefined;
      document.documentElement.dataset['late'] = '';
    });
  }, []);
  return edition;
}
