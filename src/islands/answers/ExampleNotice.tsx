import { siteUrl } from '../../site/url.ts';
import { text } from '../../text/nl.ts';
import { exampleAddress, ownAddress, useExample } from './example-mode.ts';

/** Says that this is the example and not your own, and leads out of it. */
export function ExampleNotice() {
  if (!useExample()) return null;
  return (
    <div className="example-notice" role="note">
      <p>{text.example.notice}</p>
      <ExampleLinks />
    </div>
  );
}

/** Onwards in the example, and back to your own answers on the same page. */
export function ExampleLinks() {
  return (
    <p className="example-notice__links">
      <a className="nl-link" href={exampleAddress(siteUrl('/mijn-dossier/'))}>
        {text.example.overview}
      </a>{' '}
      <a className="nl-link" href={ownAddress()}>
        {text.example.close}
      </a>
    </p>
  );
}
