import { ExampleNotice } from '../answers/ExampleNotice.tsx';
import { useExample } from '../answers/example-mode.ts';
import { NotReady } from '../answers/NotReady.tsx';
import { useAnswers } from '../answers/use-answers.ts';
import { useEdition } from '../answers/use-edition.ts';
import { contained } from '../frame/Contained.tsx';
import { useNameInHeader } from '../frame/use-name-in-header.ts';
import { ActionList } from './ActionList.tsx';

/** The page with every action of the dossier that is open. */
export const ActionsPage = contained(function ActionsPage() {
  const edition = useEdition();
  const { lookup, isReady } = useAnswers(edition?.sources);
  const title = useNameInHeader(isReady);
  const isExample = useExample();
  const isThere = isReady && edition !== undefined;
  return (
    <div className="action-page" data-ready={isThere ? '' : undefined} data-pagefind-ignore>
      <ExampleNotice />
      {isThere ? (
        <ActionList {...{ edition, lookup, isExample, title }} />
      ) : (
        <p data-loading>
          <NotReady />
        </p>
      )}
    </div>
  );
});
