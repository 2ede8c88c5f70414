import { useEffect } from 'preact/compat';
import { focusInSight } from '../../dialog/focus.ts';

/**
 * What stands behind the `#` of this page is what is being answered: a link to a place on the page (past the menu) goes there and
 * leaves the address as it is.
 */
export function useOwnAnchors(): void {
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener('click', goThere, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}

function goThere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const place = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  if (place === null) return;
  event.preventDefault();
  place.scrollIntoView();
  goInto(place);
}

/** The focus goes to a place, or to what is answered in it first. */
export function goInto(place: Element | null): void {
  const control = place?.querySelector<HTMLElement>('textarea, input, select, button');
  focusInSight(place?.matches('[tabindex], a, button') === true ? place : control);
}
