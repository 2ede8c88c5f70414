/**
 * Where a meeting is, told by the chair's window to the room's. Answers are no part of it: those the two share as any two tabs do. By a
 * channel of the browser's own, and where there is none through its storage. Nothing here waits for a frame, a timer
 * or for a window to be in sight: a window that is covered while it is shared follows too.
 */
import { parseJson } from '../basics/parse-json.ts';
import { onItemWritten, readItem, removeItem, writeItem } from './browser/browser-storage.ts';
import { meetingKey } from './browser/key-names.ts';

export type MeetingRole = 'chair' | 'room';

/** What is in sight: a row, and at which part of the height of the window its middle is; without one, how far all is scrolled, from 0 to 1. */
export interface Sight {
  readonly row: string;
  readonly at: number;
  /** The row is what the chair is at, not only what stands in the middle. */
  readonly isPointed?: true;
}

/**
 * `at` says where the chair is: the only thing, but for `gone`, that a chair's window tells, so that the last one always says it all.
 * The room's answers it with `here`, and asks for it with `ask`.
 */
export type MeetingMessage =
  | {
      readonly type: 'at';
      readonly worksheet: string;
      readonly question: string;
      readonly sight?: Sight;
      /** The chair's window has more than is stored: what is shown of it elsewhere runs behind. */
      readonly isUnsaved: boolean;
    }
  | { readonly type: 'ask' }
  | { readonly type: 'here' }
  | { readonly type: 'gone'; readonly role: MeetingRole };

export interface MeetingWindows {
  readonly tell: (message: MeetingMessage) => void;
  readonly leave: () => void;
}

const channelName = 'kwaliteitskompas-bijeenkomst';

export function joinMeeting(role: MeetingRole, hear: (message: MeetingMessage) => void): MeetingWindows {
  const hearData = (data: unknown) => {
    const message = messageIn(data);
    if (message !== undefined) hear(message);
  };
  return typeof BroadcastChannel === 'undefined' ? joinByStorage(role, hearData) : joinByChannel(hearData);
}

function joinByChannel(hear: (data: unknown) => void): MeetingWindows {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => hear(data);
  return { tell: (message) => channel.postMessage(message), leave: () => channel.close() };
}

/** The same message twice has to be another text: only a change is heard. */
let count = 0;

/** Each has a key of its own: what the one tells never takes the place of what the other has not heard yet. */
const keyOf = (role: MeetingRole) => `${meetingKey}${role}`;

function joinByStorage(role: MeetingRole, hear: (data: unknown) => void): MeetingWindows {
  let isHere = true;
  const other = keyOf(role === 'chair' ? 'room' : 'chair');
  onItemWritten((key) => {
    const item = key === other && isHere ? readItem(other, 'browser') : undefined;
    if (!item?.ok || item.value === undefined) return;
    try {
      const told = parseJson(item.value);
      if (typeof told === 'object' && told !== null && 'message' in told) hear(told.message);
    } catch {
      // No message of ours.
    }
  });
  return {
    tell: (message) => {
      count += 1;
      writeItem(keyOf(role), JSON.stringify({ message, count, at: Date.now() }), 'browser');
    },
    leave: () => {
      isHere = false;
      removeItem(keyOf(role), 'browser');
    },
  };
}

/** Another window may be of another version of the site. */
function messageIn(data: unknown): MeetingMessage | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  switch (data.type) {
    case 'here':
    case 'ask':
      return { type: data.type };
    case 'gone':
      return 'role' in data && (data.role === 'chair' || data.role === 'room')
        ? { type: 'gone', role: data.role }
        : undefined;
    case 'at':
      return 'worksheet' in data &&
        typeof data.worksheet === 'string' &&
        'question' in data &&
        typeof data.question === 'string'
        ? {
            type: 'at',
            worksheet: data.worksheet,
            question: data.question,
            ...('sight' in data && sightIn(data.sight)),
            isUnsaved: 'isUnsaved' in data && data.isUnsaved === true,
          }
        : undefined;
    default:
      return undefined;
  }
}

function sightIn(data: unknown): { readonly sight?: Sight } {
  if (typeof data !== 'object' || data === null || !('row' in data) || !('at' in data)) return {};
  const { row, at } = data;
  if (typeof row !== 'string' || typeof at !== 'number') return {};
  const isPointed = 'isPointed' in data && data.isPointed === true;
  return { sight: { row, at, ...(isPointed && { isPointed }) } };
}
