import { useMemo } from 'preact/compat';
import { namesInRounds } from '../../worksheet/meeting/people.ts';
import { useMeeting } from './context/meeting-context.ts';
import { whoIsThereId } from './context/places.ts';

/** Offered wherever the chair types a name: who were ticked, and who have a name in a round. */
export function WhoIsThere() {
  const { lookup, worksheets, present } = useMeeting();
  const names = useMemo(
    () => [...new Set([...present, ...namesInRounds(worksheets, lookup)])],
    [present, worksheets, lookup],
  );
  return (
    <datalist id={whoIsThereId}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
