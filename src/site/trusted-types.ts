/**
 * A script for the head of every page, before any other. The site's policy refuses text where a browser would take it for
 * code (Trusted Types, `require-trusted-types-for`); this is the one exception: a worker may start from a file of our own.
 * HTML made of text is refused everywhere.
 */
export const trustedTypesScript =
  "window.trustedTypes?.createPolicy('default',{createScriptURL:u=>new URL(u,location).href.startsWith(origin+'/')?u:null})";
