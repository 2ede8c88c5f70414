import { type RefObject, useLayoutEffect } from 'preact/compat';
import { meetingText } from '../../../text/meeting.ts';
import { fitRoom } from './fit.ts';

/**
 * Keeps all of the question fitting, whatever is drawn there and however large the window is.
 *
 * @param onFit things stand elsewhere by then.
 */
export function useFit(meeting: RefObject<HTMLElement>, onFit: () => void): void {
  useLayoutEffect(() => {
    const section = meeting.current;
    if (section === null) return;
    const fitAll = () => {
      fitRoom(section, meetingText.roomWindow.more);
      onFit();
    };
    const drawn = new MutationObserver((changes) => {
      // The clock changes each second, and makes nothing larger.
      const isTime = ({ target }: MutationRecord) =>
        (target instanceof Element ? target : target.parentElement)?.closest('.clock__time') !== null;
      if (!changes.every(isTime)) fitAll();
    });
    fitAll();
    drawn.observe(section, { subtree: true, childList: true, characterData: true });
    addEventListener('resize', fitAll);
    return () => {
      drawn.disconnect();
      removeEventListener('resize', fitAll);
    };
  }, [meeting, onFit]);
}
