import { useCallback, useEffect } from 'preact/compat';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';

/** At which question we are: it stands in the address, so that a reload and a link come back to it. */
export function useQuestion(
  questions: readonly MeetingQuestion[],
  current: string,
  setCurrent: (id: string) => void,
) {
  const at = Math.max(
    0,
    questions.findIndex(({ field }) => field.id === current),
  );
  const goTo = useCallback(
    (next: string) => {
      setCurrent(next);
      history.replaceState(history.state, '', `#${next}`);
    },
    [setCurrent],
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
  }, [setCurrent]);
  return { at, goTo, step };
}
