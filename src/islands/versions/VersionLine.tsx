import { useMemo } from 'preact/compat';
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { versionsText } from '../../text/versions.ts';
import { changeCount, thenAndNow } from '../../worksheet/compare/then-and-now.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import type { OpenedSaveFile } from '../../worksheet/saved/open-dossier-file.ts';
import type { ListedVersion } from '../../worksheet/saved/version.ts';
import type { Thawed } from './use-thawed.ts';

interface Props {
  readonly listed: ListedVersion;
  /** Nothing until it has been read. */
  readonly thawed: Thawed | undefined;
  readonly present: Dossier;
  readonly worksheets: readonly Worksheet[];
  readonly onCompare: (dossier: Dossier) => void;
  readonly onRestore: (saved: OpenedSaveFile) => void;
  readonly onDownload: () => void;
  readonly onRemove: () => void;
}

const words = versionsText.list;

/** One version: what it is called, what changed since, and what can be done with it. One that is damaged can only go. */
export function VersionLine({ listed, thawed, present, worksheets, ...on }: Props) {
  const { key, version } = listed;
  const count = useMemo(
    () => (thawed?.ok ? changeCount(thenAndNow(thawed.value.dossier, present, worksheets)) : undefined),
    [thawed, present, worksheets],
  );
  const saved = thawed?.ok ? thawed.value : undefined;
  return (
    <li className="versions__one" data-version={key}>
      <p className="versions__name">{version.name}</p>
      <p className="versions__facts">{words.facts(formatDutchDate(version.date), version.by)}</p>
      {version.isByItself && <p className="versions__facts">{words.byItself}</p>}
      {version.remark !== '' && <p className="versions__remark">{version.remark}</p>}
      <p className={thawed?.ok === false ? 'versions__damaged' : 'versions__facts'}>
        {thawed === undefined ? words.reading : count === undefined ? words.damaged : words.since(count)}
      </p>
      <div className="versions__buttons">
        {saved !== undefined && (
          <>
            <LineButton label={words.compare} of={version.name} onPress={() => on.onCompare(saved.dossier)} />
            <LineButton label={words.restore} of={version.name} onPress={() => on.onRestore(saved)} />
            <LineButton label={words.download} of={version.name} onPress={on.onDownload} />
          </>
        )}
        {thawed !== undefined && <LineButton label={words.remove} of={version.name} onPress={on.onRemove} />}
      </div>
    </li>
  );
}

interface ButtonProps {
  readonly label: string;
  /** The version it is about, to who hears the button alone. */
  readonly of: string;
  readonly onPress: () => void;
}

function LineButton({ label, of, onPress }: ButtonProps) {
  return (
    <button type="button" className="nl-button nl-button--secondary" onClick={onPress}>
      <span>{label}</span>
      <span className="visually-hidden">{words.of(of)}</span>
    </button>
  );
}
