import { basename } from 'node:path';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { attribute } from './html-tree.ts';

/**
 * Puts the styles of a page in the page itself, where it linked them: its text is painted as soon as it is there, a round trip
 * sooner, and does not share the line with scripts that are asked for at the same time.
 */
export function inlineStyles(site: BuiltSite, page: BuiltPage): void {
  for (const element of page.elements) {
    if (element.tagName !== 'link' || attribute(element, 'rel') !== 'stylesheet') continue;
    const file = site.fileAt(attribute(element, 'href') ?? '');
    page.replace(element, `<style>${site.text(file).trim()}</style>`);
  }
}

/** Takes the files away that pages linked; those that a script loads when they are needed stay. */
export function removeLinkedStyles(site: BuiltSite): void {
  const scripts = site.files(/\.js$/).map((file) => site.text(file));
  for (const file of site.files(/\.css$/))
    if (!scripts.some((script) => script.includes(basename(file)))) site.remove(file);
}
