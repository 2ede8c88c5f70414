/**
 * A script for the head of every page, for when the others do not come: blocked on the network, a host halfway an upload, a
 * browser too old for them. It marks the page as late after a while, or as soon as an island failed. What is then said, and
 * that it goes as soon as the scripts are there after all, is done by src/styles/messages.css.
 */

/** Milliseconds: more than a slow line needs. */
const patience = 6000;

export const lateScriptsScript = `{const l=()=>{document.documentElement.dataset.late=''};setTimeout(l,${patience});addEventListener('astro:hydration-error',l)}`;
