import { useStore } from '@nanostores/react';
import { siteUrl } from '../site/url.ts';
import { $dossierTitle } from '../storage/current-dossier.ts';
import { text } from '../text/nl.ts';

/** Which dossier is being filled in, with the way to the others. */
export function DossierName() {
  const title = useStore($dossierTitle, { ssr: 'initial' });
  return (
    <p className="sheet__dossier" data-pagefind-ignore>
      {text.dossier.label}{' '}
      <a className="nl-link" href={siteUrl('/mijn-dossier/')}>
        {title || text.dossier.unnamed}
      </a>
    </p>
  );
}
