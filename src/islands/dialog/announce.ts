/**
 * What a screen reader says politely of what happens in a worksheet. One live region for the whole page (in the status
 * bar), since a region that comes together with its words is often passed over (WCAG 4.1.3).
 */
import { atom, type ReadableAtom } from 'nanostores';
import { useEffect, useRef } from 'preact/compat';

/** Counted: each is an element of its own, also when it says what the last one said. */
interface Announcement {
  readonly count: number;
  readonly words: string;
}

const $last = atom<Announcement>({ count: 0, words: '' });
export const $announcement: ReadableAtom<Announcement> = $last;

/** In ms: a result that changes with every key stroke is announced once typing has stopped. */
const settled = 1200;

/** What each teller has to say, when all is quiet. */
const waiting = new Map<object, { readonly words: string; readonly onSaid?: (() => void) | undefined }>();
let timer: ReturnType<typeof setTimeout> | undefined;

export function announce(words: string): void {
  $last.set({ count: $last.get().count + 1, words });
}

/** Says it once nothing was typed for a while, together with what others have to say by then. */
export function announceAfterTyping(teller: object, words: string, onSaid?: () => void): void {
  waiting.set(teller, { words, onSaid });
  clearTimeout(timer);
  timer = setTimeout(() => {
    const all = [...waiting.values()];
    waiting.clear();
    const said = all
      .map((one) => one.words)
      .join(' ')
      .trim();
    if (said !== '') announce(said);
    for (const { onSaid: tell } of all) tell?.();
  }, settled);
}

/** Says what answers amount to when that changes by what this person does on a worksheet. */
export function useAnnounced(words: string): void {
  const known = useRef('');
  useEffect(() => {
    if (words === known.current) return;
    known.current = words;
    if (!document.activeElement?.matches('.sheet *')) return;
    announceAfterTyping(known, words);
  }, [words]);
}
