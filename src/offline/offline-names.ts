/** What the service worker and the pages call each other's things. */

/** Workbox names a cache after this, its use and the scope of the worker, so that sites on one origin stay apart. */
export const cachePrefix = 'kwaliteitskompas';

/** What a page says to a new version that waits, once a person agrees. */
export const takeOver = 'neem-over';
