import { flushSync, useEffect, useLayoutEffect, useRef, useState } from 'preact/compat';
import type { CoachNote } from '../../worksheet/coach/wording.ts';
import { inPlace } from '../dialog/in-place.ts';
import { onLeaving } from '../dialog/on-leaving.ts';

/** What is typed in. */
const typed = '.sheet textarea, .sheet input';

/** In ms: nobody is advised on half a sentence, so typing has to pause; nor does advice come under a pointer on its way. */
const pause = 1200;

/**
 * What there is to say of what was there a while ago and still is; at once for what stands there when nobody is typing, and for
 * what somebody leaves. On Tab, what no longer holds goes before the focus does: else that would go to advice that is about to go.
 */
export function useNotes<Content>(
  content: Content,
  judge: (content: Content) => readonly CoachNote[],
): readonly CoachNote[] {
  const [settled, setSettled] = useState(() =>
    document.activeElement?.matches(typed) ? undefined : { content },
  );
  const [tabbed, setTabbed] = useState<{ readonly content: Content }>();
  const isSettled = settled?.content === content;
  const latest = useRef({ content, isSettled });
  useLayoutEffect(() => {
    latest.current = { content, isSettled };
  });
  const [settle] = useState(() => () => {
    const { content, isSettled } = latest.current;
    if (!isSettled) inPlace(() => setSettled({ content }));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each key that is typed the pause begins again
  useEffect(() => {
    if (isSettled) return;
    const listening = new AbortController();
    let timer = setTimeout(settle, pause);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, pause);
    };
    document.addEventListener('pointermove', wait, { signal: listening.signal });
    return () => {
      listening.abort();
      clearTimeout(timer);
    };
  }, [content, isSettled, settle]);
  useEffect(() => {
    const listening = new AbortController();
    const tab = ({ key }: KeyboardEvent) => {
      const { content, isSettled } = latest.current;
      if (key === 'Tab' && !isSettled) flushSync(() => setTabbed({ content }));
    };
    document.addEventListener('keydown', tab, { signal: listening.signal, capture: true });
    const stop = onLeaving(typed, settle);
    return () => {
      listening.abort();
      stop();
    };
  }, [settle]);
  if (settled === undefined) return [];
  const notes = judge(settled.content);
  if (isSettled || tabbed?.content !== content) return notes;
  const held = judge(content);
  return notes.filter(({ kind }) => held.some((note) => note.kind === kind));
}
