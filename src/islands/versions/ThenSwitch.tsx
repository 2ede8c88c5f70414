import { useEffect, useMemo, useState } from 'preact/compat';
import { formatDutchDate } from '../../basics/dutch-format.ts';
import type { WorksheetId } from '../../basics/ids.ts';
import { $storedVersions } from '../../storage/beside/versions-there.ts';
import styles from '../../styles/pages/then.css?url';
import { thenText } from '../../text/then.ts';
import { openDossierVersions } from '../../worksheet/saved/open-dossier-versions.ts';
import { type ListedVersion, lastLaidDown, versionsIn } from '../../worksheet/saved/version.ts';
import { Told } from '../dialog/Told.tsx';
import { useStore } from '../preact/use-store.ts';

export { styles };

interface Props {
  readonly worksheet: WorksheetId;
}

/** Whether the worksheet shows what stood there in the version that was laid down last. Nothing where there is none. */
export function ThenSwitch({ worksheet }: Props) {
  const stored = useStore($storedVersions);
  const last = useMemo(() => lastIn(stored), [stored]);
  // The same one for as long as it is the last.
  const [listed, setListed] = useState(last);
  if (last?.key !== listed?.key) setListed(last);
  const [isOn, setOn] = useState(false);
  const told = useThen(worksheet, isOn ? listed : undefined);
  if (listed === undefined) return null;
  const { name, date } = listed.version;
  return (
    <div className="then-switch">
      <p className="choice">
        <input
          className="utrecht-checkbox utrecht-checkbox--html-input"
          id={`${worksheet}-toen`}
          type="checkbox"
          checked={isOn}
          onChange={(event) => setOn(event.currentTarget.checked)}
        />
        <label className="choice__label" htmlFor={`${worksheet}-toen`}>
          {thenText.show(name, formatDutchDate(date))}
        </label>
      </p>
      <Told messages={[told]} isBeside />
    </div>
  );
}

/** The last that a person laid down, or else the last of all. */
function lastIn(stored: string): ListedVersion | undefined {
  const opened = openDossierVersions(stored);
  if (!opened.ok) return undefined;
  const { versions } = opened.value;
  return lastLaidDown(versions) ?? versionsIn(versions)[0];
}

/** Shows a version as long as there is one to show. Gives what is said of it. */
function useThen(worksheet: WorksheetId, listed: ListedVersion | undefined): string {
  const [told, setTold] = useState('');
  useEffect(() => {
    if (listed === undefined) return undefined;
    let isWanted = true;
    let stop = () => {};
    setTold(thenText.reading);
    const show = async () => {
      const { $changes, showThen } = await import('./show-then.ts');
      const shown = await showThen(worksheet, listed, () => isWanted);
      if (!isWanted) {
        if (shown.ok) shown.value();
        return;
      }
      if (!shown.ok) return setTold(thenText.damaged);
      const stopTelling = $changes.subscribe(({ count }) => setTold(thenText.count(count)));
      stop = () => {
        stopTelling();
        shown.value();
      };
    };
    show().catch(() => setTold(thenText.notLoaded));
    return () => {
      isWanted = false;
      stop();
      setTold('');
    };
  }, [worksheet, listed]);
  return told;
}
