import { useEffect, useMemo, useRef, useState } from 'preact/compat';
import { openDossiers } from '../../storage/dossiers-store.ts';
import { $versions, openStoredVersions } from '../../storage/versions-store.ts';
import { versionsText } from '../../text/versions.ts';
import { noDossierVersions, versionsIn } from '../../worksheet/saved/version.ts';
import { NotReady } from '../answers/NotReady.tsx';
import { useAnswers } from '../answers/use-answers.ts';
import { useEdition } from '../answers/use-edition.ts';
import { focusInSight } from '../dialog/focus.ts';
import { Told } from '../dialog/Told.tsx';
import { useMessage } from '../dialog/use-message.ts';
import { contained } from '../frame/Contained.tsx';
import { useNameInHeader } from '../frame/use-name-in-header.ts';
import { useStore } from '../preact/use-store.ts';
import { Comparison } from './Comparison.tsx';
import { FileOfThen } from './FileOfThen.tsx';
import { LayDownButton } from './LayDownButton.tsx';
import { LookBackLink } from './LookBackLink.tsx';
import type { Then } from './then.ts';
import { useFileOfThen } from './use-file-of-then.ts';
import { usePresent } from './use-present.ts';
import { useThawed } from './use-thawed.ts';
import { VersionList } from './VersionList.tsx';

/** The versions that were laid down of the open dossier, what changed since, and one of them beside now. */
export const VersionsPage = contained(function VersionsPage() {
  const edition = useEdition();
  const { isReady } = useAnswers(edition?.sources);
  useNameInHeader(isReady);
  useEffect(() => {
    openDossiers();
    openStoredVersions();
  }, []);
  const all = useStore($versions, { ssr: () => noDossierVersions });
  const versions = useMemo(() => versionsIn(all), [all]);
  const thawed = useThawed(versions, edition?.worksheets);
  const present = usePresent();
  const [message, setMessage] = useMessage();
  const [then, setThen] = useState<Then>();
  const compared = useRef<HTMLDivElement>(null);
  const compare = (chosen: Then) => {
    setThen(chosen);
    setTimeout(() => focusInSight(compared.current?.querySelector('h2')));
  };
  const file = useFileOfThen(edition?.worksheets, compare);
  const isThere = isReady && edition !== undefined && present !== undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first.
    <div
      className="versions"
      data-ready={isThere ? '' : undefined}
      data-pagefind-ignore
      onDrop={isThere ? file.drop : undefined}
    >
      <div className="versions__choose">
        <div className="actions__buttons">
          <LayDownButton isReady={isThere} onMessage={setMessage} />
          {isThere && <LookBackLink worksheets={edition.worksheets} />}
        </div>
        <Told messages={[message]} />
        <h2 className="nl-heading nl-heading--level-2">{versionsText.list.title}</h2>
        {isThere ? (
          <VersionList
            {...{ versions, thawed, present }}
            worksheets={edition.worksheets}
            onCompare={compare}
            onMessage={setMessage}
          />
        ) : (
          <p>
            <NotReady />
          </p>
        )}
        {isThere && <FileOfThen onFile={file.read} problem={file.problem} />}
      </div>
      <div ref={compared}>
        {isThere && then !== undefined && (
          <Comparison
            key={then.name}
            then={then}
            now={present}
            worksheets={edition.worksheets}
            sources={edition.sources}
            onClose={() => {
              setThen(undefined);
              setTimeout(() => focusInSight(document.querySelector('.versions button')));
            }}
          />
        )}
      </div>
    </div>
  );
});
