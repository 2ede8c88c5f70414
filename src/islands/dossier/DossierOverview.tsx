import { type ReactNode, Suspense, useEffect, useState } from 'preact/compat';
import { siteUrl } from '../../site/url.ts';
import { dossierText } from '../../text/dossiers.ts';
import { text } from '../../text/nl.ts';
import { ExampleNotice } from '../answers/ExampleNotice.tsx';
import { exampleAddress, useExample } from '../answers/example-mode.ts';
import { NotReady } from '../answers/NotReady.tsx';
import { useAnswers } from '../answers/use-answers.ts';
import { useEdition } from '../answers/use-edition.ts';
import { Told } from '../dialog/Told.tsx';
import { Contained, contained } from '../frame/Contained.tsx';
import { useNameInHeader } from '../frame/use-name-in-header.ts';
import { CurrentDossier } from './CurrentDossier.tsx';
import { CheckPage } from './check-on-use.tsx';
import { WhatIsDue } from './due-on-use.tsx';
import { type ListedWorksheet, progressOfSheet, type SheetProgress } from './listed-worksheet.ts';
import { ReportButton } from './ReportButton.tsx';
import { Tables } from './tables-on-use.tsx';

interface Props {
  readonly worksheets: readonly ListedWorksheet[];
}

/** The dossier that is open: what it is called, how it is kept, and every worksheet with how far it is. */
export const DossierOverview = contained(function DossierOverview({ worksheets }: Props) {
  const edition = useEdition();
  const { lookup, isReady } = useAnswers(edition?.sources);
  useNameInHeader(isReady);
  const isExample = useExample();
  const [message, setMessage] = useState<ReactNode>('');
  const isChecking = useCheck();
  const addressOf = (path: string) => (isExample ? exampleAddress(path) : path);
  const own = siteUrl('/mijn-dossier/');
  return (
    <div className="dossier" data-ready={isReady ? '' : undefined} data-pagefind-ignore>
      <ExampleNotice />
      {isChecking && (
        <div className="check">
          <p className="nl-paragraph">
            <a className="nl-link" href={addressOf(own)}>
              {dossierText.check.back}
            </a>
          </p>
          <h1 className="nl-heading nl-heading--level-1">{dossierText.check.title}</h1>
          {isReady && edition !== undefined ? (
            <Suspense fallback={<span data-loading hidden />}>
              <CheckPage {...{ edition, lookup, addressOf }} />
            </Suspense>
          ) : (
            <p>
              <NotReady />
            </p>
          )}
        </div>
      )}
      {!isExample && (
        <Contained>
          <CurrentDossier {...{ worksheets, edition, isReady, lookup }} />
        </Contained>
      )}
      {!isExample &&
        (edition === undefined || !isReady ? (
          <span data-waits data-loading hidden />
        ) : (
          <Suspense fallback={<span data-waits data-loading hidden />}>
            <WhatIsDue {...{ edition, lookup }} />
          </Suspense>
        ))}
      <ol className="dossier__list">
        {worksheets.map(({ id, code, title, page }) => {
          const questions = isReady
            ? edition?.worksheets.find((worksheet) => worksheet.id === id)
            : undefined;
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
                {questions === undefined ? (
                  <p className="dossier__progress">
                    <NotReady />
                  </p>
                ) : (
                  <HowFar {...progressOfSheet(questions, lookup)} />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <p className="nl-paragraph">
        <a className="nl-link" href={addressOf(`${own}?${check}`)}>
          {dossierText.check.link}
        </a>
      </p>
      {isExample && (
        <>
          <ReportButton {...{ edition, lookup, isReady }} isExample onMessage={setMessage} />
          <Told messages={[message]} />
          <Tables edition={isReady ? edition : undefined} {...{ lookup, isExample }} />
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

/** Behind the `?`: the dossier looked over in place of the page about it. */
const check = 'overzicht';

/**
 * False on the server and in the first render; stylesheets know it before (src/site/query.ts), and hide the title of the page: the
 * tab and the heading say what is looked at.
 */
function useCheck(): boolean {
  const [isChecking, setChecking] = useState(false);
  useEffect(() => {
    if (!new URLSearchParams(location.search).has(check)) return;
    setChecking(true);
    document.title = document.title.replace(/^.*(?= – )/, dossierText.check.title);
  }, []);
  return isChecking;
}

function HowFar({ answered, total, missing }: SheetProgress) {
  return (
    <>
      <p className="dossier__progress">
        <progress className="dossier__meter" value={answered} max={total} aria-hidden="true" />
        <span>{text.worksheet.progress(answered, total)}</span>
      </p>
      {answered > 0 && missing.length > 0 && (
        <p className="dossier__missing">{text.worksheet.missing(missing.map(({ label }) => label))}</p>
      )}
    </>
  );
}
