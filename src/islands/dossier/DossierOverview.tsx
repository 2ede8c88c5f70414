import { type ReactNode, useState } from 'react';
import { siteUrl } from '../../site/url.ts';
import { text } from '../../text/nl.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import { ExampleNotice } from '../answers/ExampleNotice.tsx';
import { exampleAddress, useExample } from '../answers/example-mode.ts';
import { useAnswers } from '../answers/use-answers.ts';
import { Contained, contained } from '../frame/Contained.tsx';
import { CurrentDossier } from './CurrentDossier.tsx';
import { type ListedWorksheet, progressPerSheet } from './listed-worksheet.ts';
import { ReportButton } from './ReportButton.tsx';

interface Props {
  readonly worksheets: readonly ListedWorksheet[];
  readonly sources: Sources;
}

/** The dossier that is open: what it is called, how it is kept, and every worksheet with how far it is. */
export const DossierOverview = contained(function DossierOverview({ worksheets, sources }: Props) {
  const { lookup, isReady } = useAnswers(sources);
  const isExample = useExample();
  const [message, setMessage] = useState<ReactNode>('');
  return (
    <div className="dossier" data-ready={isReady ? '' : undefined} data-pagefind-ignore>
      <ExampleNotice />
      {!isExample && (
        <Contained>
          <CurrentDossier {...{ worksheets, sources, isReady, lookup }} />
        </Contained>
      )}
      <ol className="dossier__list">
        {progressPerSheet(worksheets, lookup).map(({ worksheet, answered, total, missing }) => {
          const { id, code, title, page } = worksheet;
          const address = siteUrl(page);
          return (
            <li className="dossier__item" data-block={code} data-worksheet={id} key={id}>
              <p className="dossier__code">{code}</p>
              <div className="dossier__about">
                <p className="dossier__title">
                  <a className="nl-link" href={isExample ? exampleAddress(address) : address}>
                    {title}
                  </a>
                </p>
                <p className="dossier__progress">
                  <progress className="dossier__meter" value={answered} max={total} aria-hidden="true" />
                  <span>{text.worksheet.progress(answered, total)}</span>
                </p>
                {answered > 0 && missing.length > 0 && (
                  <p className="dossier__missing">
                    {text.worksheet.missing(missing.map(({ label }) => label))}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {isExample && (
        <>
          <ReportButton {...{ worksheets, lookup, sources, isReady }} isExample onMessage={setMessage} />
          <p className="actions__message" aria-live="polite">
            {message}
          </p>
        </>
      )}
      {!isExample && (
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => location.assign(exampleAddress(siteUrl('/mijn-dossier/')))}
        >
          {text.example.open}
        </button>
      )}
    </div>
  );
});
