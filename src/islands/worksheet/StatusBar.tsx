import { computed } from 'nanostores';
import type { ReactNode } from 'preact/compat';
import { useMemo, useRef } from 'preact/compat';
import type { WorksheetId } from '../../basics/ids.ts';
import { $hasQuarantine, $history, $saveStatus } from '../../storage/answers-store.ts';
import { text } from '../../text/nl.ts';
import type { Field } from '../../worksheet/definition/definition.ts';
import { saveStatusText } from '../files/save-messages.ts';
import { useStore } from '../preact/use-store.ts';
import { UndoButtons } from './UndoButtons.tsx';
import { useRoomAbove } from './use-room-above.ts';
import { useSavedAnnounced } from './use-saved-announced.ts';

interface Props {
  /** Of what can be changed on the page; the same lists as long as they are the same. */
  readonly worksheets: readonly WorksheetId[];
  readonly fields: readonly Field[];
  /** Stands where it says whether all is saved, until that is known. */
  readonly notReady?: ReactNode;
  readonly aside?: string | undefined;
  /** What the page says beside it. */
  readonly children?: ReactNode;
  readonly links?: ReactNode;
}

const noChanges: readonly unknown[] = [];

/** Always in sight where answers are changed: whether they are saved, and what can be taken back. */
export function StatusBar({ worksheets, fields, notReady, aside, children, links }: Props) {
  const $changes = useMemo(
    () => computed(worksheets.map($history), (...all): readonly unknown[] => all.flatMap(({ done }) => done)),
    [worksheets],
  );
  const status = useStore($saveStatus, { ssr: 'initial' });
  const hasQuarantine = useStore($hasQuarantine, { ssr: 'initial' });
  useSavedAnnounced(useStore($changes, { ssr: () => noChanges }));
  const bar = useRef<HTMLDivElement>(null);
  useRoomAbove(bar);
  return (
    <div className="status-bar" ref={bar} data-status={status.type} data-pagefind-ignore>
      <div className="status-bar__texts">
        {/* That it is saved is said once typing pauses; that it is not, at once. */}
        <p
          className="status-bar__saved"
          role="status"
          aria-live={status.type === 'not-saved' ? 'assertive' : 'off'}
        >
          {notReady ?? <span>{saveStatusText(status)}</span>}
          {aside !== undefined && <span className="status-bar__aside">{` ${aside}`}</span>}
          {hasQuarantine && <span className="status-bar__aside">{` ${text.save.quarantined}`}</span>}
        </p>
        {children}
      </div>
      <div className="status-bar__buttons">
        <UndoButtons worksheets={worksheets} fields={fields} />
        {links}
      </div>
    </div>
  );
}
