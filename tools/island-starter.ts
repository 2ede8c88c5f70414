import type { BuiltPage } from './built-site.ts';
import { type HtmlElement, isCode, textIn } from './html-tree.ts';

/** Takes away the ids that Astro gives islands for slots, which none here has: they are random, and do not get smaller. */
export function withoutIslandIds(page: BuiltPage): void {
  page.html = page.html.replaceAll(/(<astro-island) uid="\w+"/g, '$1');
}

/**
 * Puts what Astro starts islands with, which stands before the first of them, at the end of the page. It waits for scripts
 * anyway, and in the midst of what is alike it made a page 0.2 KB heavier. How islands lie on the page, a line of styles,
 * stays before them; and so does a script of the site's own, which says something of the page before that is painted.
 */
export function islandStarterLast(page: BuiltPage): void {
  const first = page.elements.find(({ tagName }) => tagName === 'astro-island');
  if (first === undefined) return;
  const isBefore = (element: HtmlElement) => page.elements.indexOf(element) < page.elements.indexOf(first);
  const starters = page.elements.filter(
    (element) =>
      isCode(element) &&
      element.attrs.length === 0 &&
      isOfAstro(textIn(element)) &&
      element.parentNode === first.parentNode &&
      isBefore(element),
  );
  for (const starter of starters) page.moveToEnd(starter);
}

/** What loads islands (`self.Astro`), and the element that they are (`astro-island`). */
const isOfAstro = (script: string) => /\bself\.Astro\b|\bastro-island\b/.test(script);
