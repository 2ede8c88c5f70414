import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/compat';
import type { Lookup } from '../../../worksheet/reading/answer-text.ts';
import { showSight } from './sight.ts';
import type { MeetingPlace } from './use-windows.ts';

/**
 * The room's window goes where the chair is, until somebody there looks around; taken back, it is where the chair is by then.
 * Nothing of it waits for a frame: a window that is covered follows too.
 */
export function useRoom(
  meeting: RefObject<HTMLElement>,
  isRoom: boolean,
  lookup: Lookup,
  goTo: (place: MeetingPlace) => void,
) {
  const [isAlone, setAlone] = useState(false);
  const [isBehind, setBehind] = useState(false);
  const [place, setPlace] = useState<MeetingPlace>();
  const heard = useRef<MeetingPlace>();
  const follow = useCallback(
    (told: MeetingPlace) => {
      heard.current = told;
      setBehind(told.isUnsaved);
      if (isAlone) return;
      goTo(told);
      setPlace(told);
    },
    [goTo, isAlone],
  );
  const letGo = useCallback(
    (isLetGo: boolean) => {
      setAlone(isLetGo);
      if (!isLetGo && heard.current !== undefined) {
        goTo(heard.current);
        setPlace(heard.current);
      }
    },
    [goTo],
  );
  const sight = isRoom && !isAlone ? place?.sight : undefined;
  const show = useCallback(() => {
    if (meeting.current !== null && sight !== undefined) showSight(meeting.current, sight);
  }, [meeting, sight]);
  // Answers come after the place at times: with each of them it is looked for again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn follows from answers.
  useLayoutEffect(show, [show, lookup]);
  useEffect(() => {
    const section = meeting.current;
    if (section === null || !isRoom) return;
    const lookAround = () => setAlone(true);
    const kinds = ['wheel', 'touchmove'] as const;
    for (const kind of kinds) section.addEventListener(kind, lookAround, { passive: true });
    return () => {
      for (const kind of kinds) section.removeEventListener(kind, lookAround);
    };
  }, [meeting, isRoom]);
  /** The row that the chair is at; '' where that is none, or nobody follows. */
  const pointed = sight?.isPointed === true ? sight.row : '';
  return { isAlone, isBehind, pointed, show, follow, letGo };
}
