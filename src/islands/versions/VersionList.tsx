import { type ReactNode, useState } from 'preact/compat';
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { setCurrentDossier } from '../../storage/current/current-dossier.ts';
import { putVersionBack, removeVersion } from '../../storage/versions-store.ts';
import { dossierText } from '../../text/dossiers.ts';
import { versionsText } from '../../text/versions.ts';
import { thenAndNow } from '../../worksheet/compare/then-and-now.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import type { OpenedSaveFile } from '../../worksheet/saved/open-dossier-file.ts';
import type { ListedVersion } from '../../worksheet/saved/version.ts';
import { focusInSight } from '../dialog/focus.ts';
import { downloadVersion, restoreVersion } from './bring-back.ts';
import type { Then } from './then.ts';
import type { Thawed } from './use-thawed.ts';
import { VersionLine } from './VersionLine.tsx';

interface Props {
  readonly versions: readonly ListedVersion[];
  readonly thawed: ReadonlyMap<string, Thawed>;
  readonly present: Dossier;
  readonly worksheets: readonly Worksheet[];
  readonly onCompare: (then: Then) => void;
  readonly onMessage: (message: ReactNode) => void;
}

const words = versionsText.list;

export function VersionList({ versions, thawed, present, worksheets, onCompare, onMessage }: Props) {
  const [removed, setRemoved] = useState<ListedVersion>();
  const isGone = removed !== undefined && !versions.some(({ key }) => key === removed.key);
  const remove = (listed: ListedVersion) => {
    removeVersion(listed);
    setRemoved(listed);
    // The button went with its line; what takes it back stands under the list.
    setTimeout(() => focusInSight(document.querySelector('[data-undo]')));
  };
  const undo = () => {
    if (removed === undefined) return;
    const outcome = putVersionBack(removed);
    onMessage(outcome.ok ? words.undone(removed.version.name) : words.notUndone);
    setTimeout(() => focusInSight(document.querySelector(`[data-version="${removed.key}"] button`)));
  };
  const restore = async (listed: ListedVersion, saved: OpenedSaveFile) => {
    const isLaidDown = [...thawed.values()].some(
      (one) => one.ok && thenAndNow(one.value.dossier, present, worksheets).length === 0,
    );
    const { said, isDone } = await restoreVersion(present, listed, saved, isLaidDown);
    onMessage(isDone ? <BackTo dossier={present} said={said} onBack={() => onMessage('')} /> : said);
  };
  return (
    <>
      {versions.length === 0 ? (
        <p className="versions__none">{words.none}</p>
      ) : (
        <ul className="versions__list">
          {versions.map((listed) => (
            <VersionLine
              key={listed.key}
              {...{ listed, present, worksheets }}
              thawed={thawed.get(listed.key)}
              onCompare={(dossier) =>
                onCompare({
                  name: `${listed.version.name}, ${formatDutchDate(listed.version.date)}`,
                  dossier,
                })
              }
              onRestore={(saved) => void restore(listed, saved)}
              onDownload={() => void downloadVersion(present, listed).then(onMessage)}
              onRemove={() => remove(listed)}
            />
          ))}
        </ul>
      )}
      <div aria-live="polite">
        {isGone && (
          <p className="versions__undo" key={removed.key}>
            <span>{words.removed(removed.version.name)}</span>
            <button type="button" className="nl-button nl-button--secondary" data-undo onClick={undo}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

interface BackProps {
  readonly dossier: Dossier;
  readonly said: string;
  readonly onBack: () => void;
}

/** What came of bringing a version back, and the way to the dossier that was open. */
function BackTo({ dossier, said, onBack }: BackProps) {
  const back = () => {
    setCurrentDossier(dossier.id);
    onBack();
    setTimeout(() => focusInSight(document.querySelector('.versions button')));
  };
  return (
    <>
      <span>{said}</span>{' '}
      <button type="button" className="nl-button nl-button--secondary" onClick={back}>
        {words.backTo(dossier.card.title.value || dossierText.unnamed)}
      </button>
    </>
  );
}
