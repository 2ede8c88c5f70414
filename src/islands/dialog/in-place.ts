import { flushSync } from 'preact/compat';

/**
 * Shows a change at once, and `kept` stays where it is in the window: what comes above it moves nothing under the eyes. By default
 * that is what has the focus, or else is under the pointer.
 */
export function inPlace(change: () => void, kept: Element | undefined = beingUsed()): void {
  const top = kept?.getBoundingClientRect().top;
  flushSync(change);
  if (kept === undefined || top === undefined || !kept.isConnected) return;
  window.scrollBy({ top: kept.getBoundingClientRect().top - top, behavior: 'instant' });
}

function beingUsed(): Element | undefined {
  const focused = document.activeElement;
  if (focused?.matches('.sheet *')) return focused;
  return [...document.querySelectorAll('.sheet :hover')].at(-1);
}
