/** Definitions as a browser gets them, as JSON. Build time only. */

/** Leaves out what a question rests on (`source`): that is for editors who check the content. */
export function sentJson(definitions: unknown): string {
  return JSON.stringify(definitions, (key, value) =>
    key === 'source' && Array.isArray(value) ? undefined : value,
  );
}

/** Of no use where a worksheet is filled in: who is asked alone, and what reports and memos say. */
const onPagesOfTheirOwn = new Set(['alone', 'memo', 'inReport', 'brief']);

/** The same for the page of a worksheet: nobody is asked alone there, no report is made, and no meeting is held. */
export function sentOnPage(definitions: unknown): string {
  return JSON.stringify(JSON.parse(sentJson(definitions)), (key, value) =>
    onPagesOfTheirOwn.has(key) || (key === 'meeting' && Array.isArray(value)) ? undefined : value,
  );
}

/** What explains a question, and what follows from it, where it is asked. */
const askedOnly = new Set([
  'help',
  'example',
  'advice',
  'carry',
  'summary',
  'sentence',
  'chart',
  'report',
  'needed',
  'input',
  'alone',
  'memo',
  'inReport',
  'brief',
]);

/** Leaves that out too: for a question that is only mentioned. */
export function sentMentioned(definitions: unknown): string {
  return JSON.stringify(JSON.parse(sentJson(definitions)), (key, value) =>
    askedOnly.has(key) ? undefined : value,
  );
}
