import type { BuiltPage, BuiltSite } from './built-site.ts';
import { attribute } from './html-tree.ts';

/**
 * Puts the styles of a page to read in the page itself, where it linked them: its text is painted as soon as it is there, a
 * round trip sooner. A page with islands is larger and waits for its scripts anyway: it goes on linking what browsers keep.
 */
export function inlineStyles(site: BuiltSite, page: BuiltPage): void {
  if (page.hasIslands) return;
  for (const element of page.elements) {
    if (element.tagName !== 'link' || attribute(element, 'rel') !== 'stylesheet') continue;
    const file = site.fileAt(attribute(element, 'href') ?? '');
    page.replace(element, `<style>${site.text(file).trim()}</style>`);
  }
}
