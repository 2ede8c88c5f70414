/** The only reader of BASE_URL: every address on the site passes through here, so that it works under any path. */

/** `/1b-ambities/` becomes `/kompas/1b-ambities/` on a site that lives under `/kompas/`. */
export function siteUrl(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

export function isExternal(href: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//');
}
