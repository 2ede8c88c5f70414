import { useStore } from '@nanostores/react';
import { siteUrl } from '../../site/url.ts';
import { $dossierTitle } from '../../storage/current-dossier.ts';
import { text } from '../../text/nl.ts';
import { NotReady } from '../answers/NotReady.tsx';

/** Which dossier is being filled in, with the way to the others. */
export function DossierName({ isReady }: { readonly isReady: boolean }) {
  const title = useStore($dossierTitle, { ssr: 'initial' });
  return (
    <p className="sheet__dossier" data-pagefind-ignore>
      {isReady ? (
        <>
          <span>{text.dossier.label}</span>{' '}
          <a className="nl-link" href={siteUrl('/mijn-dossier/')}>
            {title || text.dossier.unnamed}
          </a>
        </>
      ) : (
        <NotReady late={text.worksheet.late} />
      )}
    </p>
  );
}
