import { type RefObject, useEffect } from 'preact/compat';

/**
 * Keeps what has the focus clear of the bar, however tall that is now: CSS scrolls by `--status-bar`, and when the bar grows
 * over the control that is being used, that comes up.
 */
export function useRoomAbove(bar: RefObject<HTMLElement>): void {
  useEffect(() => {
    const { current } = bar;
    if (current === null) return undefined;
    const watching = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--status-bar', `${current.offsetHeight}px`);
      const control = document.activeElement;
      if (!control?.matches('article :not(.status-bar *)')) return;
      const { top, bottom, height } = control.getBoundingClientRect();
      const room = current.getBoundingClientRect().top;
      if (height < room && top < innerHeight && bottom > room) control.scrollIntoView({ block: 'nearest' });
    });
    watching.observe(current, { box: 'border-box' });
    return () => watching.disconnect();
  }, [bar]);
}
