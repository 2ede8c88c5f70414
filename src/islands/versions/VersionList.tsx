import { type ReactNode, useState } from 'preact/compat';
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { putVersionBack, removeVersion } from '../../storage/versions-store.ts';
import { versionsText } from '../../text/versions.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
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
              onRestore={(saved) => void restoreVersion(present, listed, saved).then(onMessage)}
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
