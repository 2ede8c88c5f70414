/**
 * Where a meeting is, told by the chair's window to the room's. Answers are no part of it: those the two share as any two tabs do. By a
 * channel of the browser's own, and where there is none through its storage. Nothing here waits for a frame, a timer
 * or for a window to be in sight: a window that is covered while it is shared follows too.
 */
import { onItemWritten, readItem, removeItem, writeItem } from './browser/browser-storage.ts';
import { meetingKey } from './browser/key-names.ts';

export type MeetingRole = 'chair' | 'room';

/** What is in sight: a row, and at which part of the height of the window its middle is; without one, how far all is scrolled, from 0 to 1. */
export interface Sight {
  readonly row: string;
  readonly at: number;
}

/** `at` says where the chair is, and answers whoever asks; `here` that the room's window is there. */
export type MeetingMessage =
  | {
      readonly type: 'at';
      readonly worksheet: string;
      readonly question: string;
      readonly sight?: Sight;
    }
  | { readonly type: 'ask'; readonly role: MeetingRole }
  | { readonly type: 'here' }
  | { readonly type: 'gone'; readonly role: MeetingRole };

export interface MeetingWindows {
  readonly tell: (message: MeetingMessage) => void;
  readonly leave: () => void;
}

const channelName = 'kwaliteitskompas-bijeenkomst';

export function joinMeeting(hear: (message: MeetingMessage) => void): MeetingWindows {
  return typeof BroadcastChannel === 'undefined' ? joinByStorage(hear) : joinByChannel(hear);
}

function joinByChannel(hear: (message: MeetingMessage) => void): MeetingWindows {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: { readonly data: MeetingMessage }) => hear(data);
  return { tell: (message) => channel.postMessage(message), leave: () => channel.close() };
}

/** The same message twice has to be another text: only a change is heard. */
let count = 0;

function joinByStorage(hear: (message: MeetingMessage) => void): MeetingWindows {
  let isHere = true;
  onItemWritten((key) => {
    const item = key === meetingKey && isHere ? readItem(meetingKey, 'browser') : undefined;
    if (item?.ok && item.value !== undefined) hear(JSON.parse(item.value).message);
  });
  return {
    tell: (message) => {
      count += 1;
      writeItem(meetingKey, JSON.stringify({ message, count, at: Date.now() }), 'browser');
    },
    leave: () => {
      isHere = false;
      removeItem(meetingKey, 'browser');
    },
  };
}
