import type { BuiltPage, BuiltSite } from './built-site.ts';
import { scriptsOf } from './page-scripts.ts';

/**
 * Names every script of a page with islands in its head, so that none waits for the one that imports it. A page to read has
 * one small script, which may come after what is read. Behind the styles: scripts share the line with what is painted first.
 */
export function preloadScripts(site: BuiltSite, page: BuiltPage): void {
  if (!page.hasIslands) return;
  const links = scriptsOf(site, page).map(
    (file) => `<link rel="modulepreload" href="${site.address.base}${file}">`,
  );
  page.putInHead(links.join(''), 'last');
}
