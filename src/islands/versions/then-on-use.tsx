/** What a worksheet said then can be asked for once a version was laid down. What cannot be loaded offers nothing. */
import { lazy, Suspense, useState } from 'preact/compat';
import type { WorksheetId } from '../../basics/ids.ts';
import { $hasVersions, followVersions } from '../../storage/beside/versions-there.ts';
import { loadStyles } from '../dialog/load-styles.ts';
import { useStore } from '../preact/use-store.ts';

interface Props {
  readonly worksheet: WorksheetId;
}

const load = async () => {
  const { ThenSwitch, styles } = await import('./ThenSwitch.tsx');
  await loadStyles(styles);
  return ThenSwitch;
};

const Loaded = lazy(() =>
  load().then(
    (component) => ({ default: component }),
    () => ({ default: (_: Props) => <></> }),
  ),
);

/** There is room for it from the moment that the answers are there: what is below does not move when it comes. */
export function ThenSwitch({ worksheet }: Props) {
  useState(followVersions);
  return useStore($hasVersions) ? (
    <div className="then-room">
      <Suspense fallback={<span data-loading hidden />}>
        <Loaded worksheet={worksheet} />
      </Suspense>
    </div>
  ) : null;
}
