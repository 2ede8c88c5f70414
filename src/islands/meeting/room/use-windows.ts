import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/compat';
import {
  joinMeeting,
  type MeetingMessage,
  type MeetingRole,
  type MeetingWindows,
  type Sight,
} from '../../../storage/meeting-windows.ts';

/** How long one waits for an answer before saying that the other is not there, ms. */
const patience = 1500;
/** How often one asks, ms. Only to say that the other is gone: following goes by messages alone. */
const askAgain = 5000;

export interface MeetingPlace {
  readonly worksheet: string;
  readonly question: string;
  readonly sight?: Sight;
  /** The chair's browser keeps nothing for now: what changes does not come to the room. */
  readonly isUnsaved: boolean;
}

/**
 * This window and the other. The chair says where we are and answers who asks; the room follows. Each knows whether the other is
 * there, and says so when not.
 */
export function useWindows(
  role: MeetingRole,
  { worksheet, question, isUnsaved }: MeetingPlace,
  follow: (place: MeetingPlace) => void,
) {
  const [isOtherThere, setOtherThere] = useState<boolean>();
  const windows = useRef<MeetingWindows>();
  const present = useRef<MeetingPlace>({ worksheet, question, isUnsaved });
  const heard = useRef(follow);
  heard.current = follow;
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const other: MeetingRole = role === 'chair' ? 'room' : 'chair';
    const seen = () => {
      clearTimeout(waiting);
      setOtherThere(true);
    };
    const hear = (message: MeetingMessage) => {
      switch (message.type) {
        case 'at':
          if (role !== 'room') return;
          seen();
          heard.current(message);
          joined.tell({ type: 'here' });
          return;
        case 'here':
          if (role === 'chair') seen();
          return;
        case 'gone':
          if (message.role === other) setOtherThere(false);
          return;
        case 'ask':
          if (role !== 'chair') return;
          seen();
          joined.tell({ type: 'at', ...present.current });
      }
    };
    const joined = joinMeeting(role, hear);
    windows.current = joined;
    // Where the chair is, is a question too: the room's window answers it.
    const ask = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => setOtherThere(false), patience);
      joined.tell(role === 'chair' ? { type: 'at', ...present.current } : { type: 'ask' });
    };
    ask();
    const asking = setInterval(ask, askAgain);
    const go = () => joined.tell({ type: 'gone', role });
    addEventListener('pagehide', go);
    return () => {
      go();
      clearTimeout(waiting);
      clearInterval(asking);
      removeEventListener('pagehide', go);
      joined.leave();
    };
  }, [role]);
  const tell = useCallback(
    (place: MeetingPlace) => {
      present.current = place;
      if (role === 'chair') windows.current?.tell({ type: 'at', ...place });
    },
    [role],
  );
  // At once, before anything is painted.
  useLayoutEffect(() => tell({ worksheet, question, isUnsaved }), [tell, worksheet, question, isUnsaved]);
  const look = useCallback(
    (sight: Sight) => {
      const { sight: before, ...place } = present.current;
      const isSame = before?.row === sight.row && before.at === sight.at;
      if (!isSame || before.isPointed !== sight.isPointed) tell({ ...place, sight });
    },
    [tell],
  );
  return { isOtherThere, look };
}
