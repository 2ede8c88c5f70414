import { siteUrl } from '../site/url.ts';
import { text } from '../text/nl.ts';
import type { Field } from '../worksheet/definition.ts';
import { progressOf } from '../worksheet/progress.ts';
import type { Sources } from '../worksheet/sources.ts';
import { ExampleNotice } from './ExampleNotice.tsx';
import { exampleAddress, useExample } from './example-mode.ts';
import { useAnswers } from './use-answers.ts';

interface Props {
  readonly worksheets: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly page: string;
    readonly fields: readonly Field[];
  }[];
  readonly sources: Sources;
}

/** Every worksheet with how far it is, and the way to a filled-in example. */
export function DossierOverview({ worksheets, sources }: Props) {
  const { lookup, isReady } = useAnswers(sources);
  const isExample = useExample();
  return (
    <div className="dossier" data-ready={isReady ? '' : undefined} data-pagefind-ignore>
      <ExampleNotice />
      <ol className="dossier__list">
        {worksheets.map(({ id, code, title, page, fields }) => {
          const { answered, total, missing } = progressOf(fields, lookup);
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
                  {text.worksheet.progress(answered, total)}
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
}
