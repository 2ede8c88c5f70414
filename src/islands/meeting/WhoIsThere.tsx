import { useMemo } from 'preact/compat';
import type { Row } from '../../worksheet/answers/answers.ts';
import { namesInRounds } from '../../worksheet/meeting/people.ts';
import { presentIn, type RecordOfMeetings } from '../../worksheet/meeting/record.ts';
import { useMeeting } from './context/meeting-context.ts';
import { whoIsThereId } from './context/places.ts';

interface Props {
  readonly record: RecordOfMeetings | undefined;
  readonly meeting: Row | undefined;
}

/** Offered wherever the chair types a name: who were ticked, and who have a name in a round. */
export function WhoIsThere({ record, meeting }: Props) {
  const { lookup, worksheets } = useMeeting();
  const names = useMemo(() => {
    const present = record === undefined ? [] : presentIn(record.record, meeting);
    return [...new Set([...present, ...namesInRounds(worksheets, lookup)])];
  }, [record, meeting, worksheets, lookup]);
  return (
    <datalist id={whoIsThereId}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
