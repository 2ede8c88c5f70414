import { useCallback, useEffect, useMemo, useState } from 'preact/compat';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import type { RecordedItem } from '../../../worksheet/meeting/recorded-agenda.ts';
import { walkOf } from '../../../worksheet/meeting/walk.ts';
import type { Lookup } from '../../../worksheet/reading/answer-text.ts';
import { isShown } from '../../../worksheet/reading/progress.ts';
import { addressAt, type MeetingAddress } from './meeting-address.ts';

/**
 * At which question we are, and the way from there. It stands in the address with its worksheet, so that a reload and a link come
 * back to it; the page stays the same one, in full screen too, when the next question is of another worksheet.
 */
export function useWalk(
  all: readonly MeetingQuestion[],
  agenda: readonly RecordedItem[],
  { question: asked, worksheet }: MeetingAddress,
  lookup: Lookup,
) {
  const [current, setCurrent] = useState<string>(asked);
  const walk = useMemo(
    () => walkOf(all, agenda, { question: current, worksheet }, ({ field }) => isShown(field, lookup)),
    [all, agenda, current, worksheet, lookup],
  );
  const { questions, at } = walk;
  /** Whether there is such a question here. */
  const goTo = useCallback(
    (next: string) => {
      const found = all.find(({ field }) => field.id === next);
      if (found === undefined) return false;
      setCurrent(next);
      history.replaceState(history.state, '', addressAt(location, found.worksheet.id, next));
      return true;
    },
    [all],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const next = questions[at + by]?.field.id;
      if (next !== undefined) goTo(next);
    },
    [questions, at, goTo],
  );
  useEffect(() => {
    const follow = () => setCurrent(decodeURIComponent(location.hash.slice(1)));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return { ...walk, goTo, step };
}
