import { useEffect, useRef } from 'preact/compat';
import { $saveStatus } from '../../storage/answers-store.ts';
import { announceAfterTyping } from '../dialog/announce.ts';
import { saveStatusText } from '../files/save-messages.ts';
import { useStore } from '../preact/use-store.ts';

/**
 * The one thing that who cannot see the bar wants to know: that what is typed is kept. It is said once a page, when typing
 * has paused, and again after a failure was mended; at loading nothing was typed yet. While keys are pressed a screen reader
 * throws away what waits to be said, so saying it at the first stroke is saying nothing.
 * @param done the changes that this tab made: another list with each.
 */
export function useSavedAnnounced(done: readonly unknown[]): void {
  const status = useStore($saveStatus, { ssr: 'initial' });
  const teller = useRef({ isSaid: false });
  useEffect(() => {
    const { current } = teller;
    if (status.type === 'not-saved') current.isSaid = false;
    if (status.type !== 'saved' || done.length === 0 || current.isSaid) return;
    announceAfterTyping(current, saveStatusText(status), () => {
      current.isSaid = true;
    });
  }, [status, done]);
}
