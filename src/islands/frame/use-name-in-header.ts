import { useEffect } from 'preact/compat';
import { nameInHeader } from '../../page-scripts/open-dossier.ts';
import { $dossierTitle } from '../../storage/current/current-dossier.ts';
import { text } from '../../text/nl.ts';
import { useExample } from '../answers/example-mode.ts';
import { useStore } from '../preact/use-store.ts';

/** The header of the page follows what happens to the dossier on it. It gives the title, '' of a dossier without a name. */
export function useNameInHeader(isReady: boolean): string {
  const isExample = useExample();
  const title = useStore($dossierTitle, { ssr: 'initial' });
  const shown = isExample ? text.example.reportTitle : title;
  useEffect(() => {
    if (isReady) nameInHeader(shown);
  }, [isReady, shown]);
  return shown;
}
