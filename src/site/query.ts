/**
 * What an address asks of its page behind the `?`, for stylesheets: the worksheet without what explains it, or the check page in
 * place of the dossier. The script stands in the head of every page, so that nothing is painted that goes again; it is always the
 * same text, so that a content security policy can list its hash.
 */
export const queryScript = 'document.documentElement.dataset.query=location.search';

/** Hides all but the worksheet; src/styles/ways.css reads it. */
export const worksheetAlone = 'alleen=werkblad';

/**
 * For the page that takes what is behind a `#`: marks the root element when that looks like an invitation, so that what is written
 * for who asks is not painted for who answers. Whether it is one is found out later (src/islands/input/behind-hash.ts). Anybody else
 * needs all worksheets, and they are asked for at once.
 * @param worksheets the address of their definitions.
 */
export const behindHashScript = (worksheets: string) =>
  `if(/^#u[1-9]/.test(location.hash))document.documentElement.dataset.answering='';else document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'fetch',crossOrigin:'anonymous',href:${JSON.stringify(worksheets)}}))`;
