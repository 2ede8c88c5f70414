import { useEffect, useState } from 'preact/compat';
import type { Lookup } from '../../../../worksheet/reading/answer-text.ts';
import { useMeeting } from '../../context/meeting-context.ts';

const nothing: readonly Lookup[] = [];

/** What versions that were laid down say, the first of them first; nothing where they cannot be read. */
export function useLaidDown(): readonly Lookup[] {
  const { worksheets } = useMeeting();
  const [said, setSaid] = useState(nothing);
  useEffect(() => {
    let isCurrent = true;
    import('../../../versions/laid-down.ts')
      .then(({ laidDownOf }) => laidDownOf(worksheets))
      .then(
        (versions) => isCurrent && setSaid(versions.said),
        () => {},
      );
    return () => {
      isCurrent = false;
    };
  }, [worksheets]);
  return said;
}
