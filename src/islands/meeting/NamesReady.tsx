import { meetingText } from '../../text/meeting.ts';
import type { RowsField } from '../../worksheet/definition/definition.ts';
import { acceptAll, proposalsFor } from '../../worksheet/reading/carry-over.ts';
import { useMeeting } from './meeting-context.ts';

interface Props {
  readonly field: RowsField;
  readonly onReady: () => void;
}

/** The names that stand ready in another worksheet, as one press. */
export function NamesReady({ field, onReady }: Props) {
  const { lookup, sources, change } = useMeeting();
  const proposals = proposalsFor(field, lookup, sources);
  if (proposals.length === 0) return null;
  return (
    <p className="meeting__ready">
      <span>{proposals.map(({ text }) => text).join(', ')}</span>
      <button
        type="button"
        className="nl-button nl-button--secondary"
        onClick={() => {
          change(field.id, acceptAll(proposals));
          onReady();
        }}
      >
        {meetingText.round.ready(proposals.length)}
      </button>
    </p>
  );
}
