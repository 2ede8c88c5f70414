import { basename } from 'node:path';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { attribute, type HtmlElement } from './html-tree.ts';

/**
 * Puts the styles of a page in the page itself, where it linked them: its text is painted as soon as it is there, a round trip
 * sooner, and does not share the line with scripts that are asked for at the same time. What paper needs may come later.
 */
export function inlineStyles(site: BuiltSite, page: BuiltPage): void {
  for (const element of page.elements) {
    if (!isForScreen(element)) continue;
    const file = site.fileAt(attribute(element, 'href') ?? '');
    page.replace(element, `<style>${site.text(file).trim()}</style>`);
  }
}

const isForScreen = (element: HtmlElement) =>
  element.tagName === 'link' &&
  attribute(element, 'rel') === 'stylesheet' &&
  attribute(element, 'media') !== 'print';

/** Takes the files away that pages linked; those that a page or a script still names stay. */
export function removeLinkedStyles(site: BuiltSite): void {
  const naming = [
    ...site.pages.map(({ html }) => html),
    ...site.files(/\.js$/).map((file) => site.text(file)),
  ];
  for (const file of site.files(/\.css$/))
    if (!naming.some((text) => text.includes(basename(file)))) site.remove(file);
}
