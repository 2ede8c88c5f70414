import { computed } from 'nanostores';
import { useMemo, useRef } from 'preact/compat';
import { $hasQuarantine, $history, $saveStatus } from '../../storage/answers-store.ts';
import { text } from '../../text/nl.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { fieldsOf } from '../../worksheet/definition/fields-of.ts';
import { ExampleLinks } from '../answers/ExampleNotice.tsx';
import { SaveFileButton } from '../files/SaveFileButton.tsx';
import { saveStatusText } from '../files/save-messages.ts';
import { useStore } from '../preact/use-store.ts';
import { UndoButtons } from '../worksheet/UndoButtons.tsx';
import { useRoomAbove } from '../worksheet/use-room-above.ts';
import { useSavedAnnounced } from '../worksheet/use-saved-announced.ts';

interface Props {
  readonly worksheets: readonly Worksheet[];
  readonly isExample: boolean;
}

/** Always in sight, as under a worksheet: whether it is saved, and what can be taken back. */
export function ActionsStatusBar({ worksheets, isExample }: Props) {
  const ids = useMemo(() => worksheets.map(({ id }) => id), [worksheets]);
  const fields = useMemo(() => worksheets.flatMap(fieldsOf), [worksheets]);
  const $changes = useMemo(
    () => computed(ids.map($history), (...all) => all.flatMap(({ done }) => done)),
    [ids],
  );
  const status = useStore($saveStatus);
  const hasQuarantine = useStore($hasQuarantine);
  useSavedAnnounced(useStore($changes));
  const bar = useRef<HTMLDivElement>(null);
  useRoomAbove(bar);
  const isUnsaved = status.type === 'not-saved';
  return (
    <div className="status-bar" ref={bar} data-status={status.type}>
      <div className="status-bar__texts">
        <p className="status-bar__saved" role="status" aria-live={isUnsaved ? 'assertive' : 'off'}>
          <span>{saveStatusText(status)}</span>
          {hasQuarantine && <span className="status-bar__aside">{` ${text.save.quarantined}`}</span>}
        </p>
        {isUnsaved && <SaveFileButton look="secondary" />}
        {isExample && <ExampleLinks />}
      </div>
      <div className="status-bar__buttons">
        <UndoButtons worksheets={ids} fields={fields} />
      </div>
    </div>
  );
}
