import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'preact/compat';
import type { Sight } from '../../../storage/meeting-windows.ts';
import { showSight, sightIn } from './sight.ts';

/** Another question begins at its beginning, in both windows. */
export function useTop(meeting: RefObject<HTMLElement>, question: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the question on the screen.
  useLayoutEffect(() => {
    if (meeting.current !== null) showSight(meeting.current, { row: '', at: 0 });
  }, [meeting, question]);
}

/**
 * Tells what the chair has in sight, whenever that changes: by scrolling, or because another row gets the focus. Gives what
 * brings a row in sight here and is told too.
 */
export function useSight(
  meeting: RefObject<HTMLElement>,
  isRoom: boolean,
  question: string,
  look: (sight: Sight) => void,
): (row: string) => void {
  const pointedAt = useRef('');
  const tell = useCallback(() => {
    if (!isRoom && meeting.current !== null) look(sightIn(meeting.current, pointedAt.current));
  }, [isRoom, meeting, look]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question has other rows.
  useEffect(() => {
    pointedAt.current = '';
  }, [question]);
  useEffect(() => {
    const section = meeting.current;
    if (section === null) return;
    const onFocus = ({ target }: Event) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      if (row === null) return;
      pointedAt.current = row.dataset['row'] ?? '';
      tell();
    };
    section.addEventListener('scroll', tell, { capture: true, passive: true });
    section.addEventListener('focusin', onFocus);
    return () => {
      section.removeEventListener('scroll', tell, { capture: true });
      section.removeEventListener('focusin', onFocus);
    };
  }, [meeting, tell]);
  return useCallback(
    (row: string) => {
      if (isRoom) return;
      pointedAt.current = row;
      meeting.current?.querySelector(`[data-row="${CSS.escape(row)}"]`)?.scrollIntoView({ block: 'nearest' });
      tell();
    },
    [isRoom, meeting, tell],
  );
}
