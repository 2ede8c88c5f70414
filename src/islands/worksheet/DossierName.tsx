import { siteUrl } from '../../site/url.ts';
import { $dossierTitle } from '../../storage/current-dossier.ts';
import { text } from '../../text/nl.ts';
import { NotReady } from '../answers/NotReady.tsx';
import { useOwnId } from '../preact/use-own-id.ts';
import { useStore } from '../preact/use-store.ts';

/** Which dossier is being filled in, with the way to the others: who tabs to its name hears what it is the name of. */
export function DossierName({ isReady }: { readonly isReady: boolean }) {
  const id = useOwnId();
  const title = useStore($dossierTitle, { ssr: 'initial' });
  return (
    <p className="sheet__dossier" data-pagefind-ignore>
      {isReady ? (
        <>
          <span id={`${id}-woord`}>{text.dossier.label}</span>{' '}
          <a
            className="nl-link"
            id={`${id}-naam`}
            href={siteUrl('/mijn-dossier/')}
            aria-labelledby={`${id}-woord ${id}-naam`}
          >
            {title || text.dossier.unnamed}
          </a>
        </>
      ) : (
        <NotReady late={text.worksheet.late} />
      )}
    </p>
  );
}
