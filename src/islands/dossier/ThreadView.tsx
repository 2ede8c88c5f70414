import { entryOf } from '../../basics/entry-of.ts';
import { siteUrl } from '../../site/url.ts';
import { dossierText } from '../../text/dossiers.ts';
import type { Thread } from '../../worksheet/definition/thread-definition.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import { countHoles, type ThreadLink, threadOf } from '../../worksheet/reading/thread.ts';
import { exampleAddress, useExample } from '../answers/example-mode.ts';
import { NotReady } from '../answers/NotReady.tsx';
import { useAnswers } from '../answers/use-answers.ts';
import { useEdition } from '../answers/use-edition.ts';
import { contained } from '../frame/Contained.tsx';

interface Props {
  readonly thread: Thread;
}

/** The thread through the dossier as chains, each link with the way to where it is filled in, and what it lacks. */
export const ThreadView = contained(function ThreadView({ thread }: Props) {
  const words = dossierText.thread;
  const sources = useEdition()?.sources;
  const { lookup, isReady } = useAnswers(sources);
  if (sources === undefined || !isReady)
    return (
      <div className="thread" data-pagefind-ignore>
        <p className="thread__empty">
          <NotReady />
        </p>
      </div>
    );
  const links = threadOf(thread, lookup, sources);
  const [first] = thread.steps;
  const start = first?.type === 'rows' ? entryOf(sources, first.from[0]?.field ?? '') : undefined;
  return (
    <div className="thread" data-ready="" data-pagefind-ignore>
      {links.length === 0 ? (
        <p className="thread__empty">
          <span>{words.empty}</span>{' '}
          {start !== undefined && (
            <a className="nl-link" href={siteUrl(start.page)}>
              {words.start(start.code)}
            </a>
          )}
        </p>
      ) : (
        <>
          <p className="nl-paragraph">{words.holes(countHoles(links))}</p>
          <Links links={links} sources={sources} />
        </>
      )}
    </div>
  );
});

function Links({ links, sources }: { readonly links: readonly ThreadLink[]; readonly sources: Sources }) {
  const isExample = useExample();
  return (
    <ul className="thread__links">
      {links.map(({ id, name, text, field, holes, links: further }) => {
        const source = entryOf(sources, field);
        const address = `${siteUrl(source?.page ?? '/')}#${field}-vraag`;
        return (
          <li className="thread__link" data-block={source?.code} key={id}>
            <div className="thread__about">
              <p className="thread__name">{name}</p>
              <p className="thread__text">
                <a className="nl-link" href={isExample ? exampleAddress(address) : address}>
                  {text || dossierText.thread.unwritten}
                </a>
              </p>
              {holes.map((hole) => (
                <p className="thread__hole" key={hole}>
                  {hole}
                </p>
              ))}
            </div>
            {further.length > 0 && <Links links={further} sources={sources} />}
          </li>
        );
      })}
    </ul>
  );
}
