/** The scripts of a page: what it names, and all that those import before they run. */
import { type BuiltPage, type BuiltSite, readOnce } from './built-site.ts';
import { attribute, type HtmlElement } from './html-tree.ts';
import { withImports } from './script-graph.ts';

/** Files, seen from the folder of the site, each once. */
export function scriptsOf(site: BuiltSite, page: BuiltPage): readonly string[] {
  return withImports(
    site,
    scriptsNamedIn(page).map((address) => site.fileAt(address)),
  );
}

export const scriptsNamedIn = readOnce(({ elements }) => elements.flatMap(namedBy));

function namedBy(element: HtmlElement): readonly string[] {
  const named = (name: string) => attribute(element, name) ?? [];
  switch (element.tagName) {
    case 'script':
      return [named('src')].flat();
    case 'link':
      return attribute(element, 'rel') === 'modulepreload' ? [named('href')].flat() : [];
    case 'astro-island':
      return ['component-url', 'renderer-url', 'before-hydration-url'].flatMap(named);
    default:
      return [];
  }
}
