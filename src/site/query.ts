/**
 * What an address asks of its page behind the `?`, for stylesheets: the worksheet without what explains it, or the check page in
 * place of the dossier. The script stands in the head of every page, so that nothing is painted that goes again; it is always the
 * same text, so that a content security policy can list its hash.
 */
export const queryScript = 'document.documentElement.dataset.query=location.search';

/** Hides all but the worksheet; src/styles/ways.css reads it. */
export const worksheetAlone = 'alleen=werkblad';
