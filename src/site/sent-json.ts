/** Definitions as a browser gets them, as JSON. Build time only. */

/** Leaves out what a question rests on (`source`): that is for editors who check the content. */
export function sentJson(definitions: unknown): string {
  return JSON.stringify(definitions, (key, value) =>
    key === 'source' && Array.isArray(value) ? undefined : value,
  );
}

/** Of no use where a worksheet is filled in: who is asked alone, and what reports and memos say. */
const onPagesOfTheirOwn = new Set(['alone', 'memo', 'inReport', 'brief']);

/** The same for the page of a worksheet: nobody is asked alone there, no report, page to hand out or list of actions is made, and no meeting is held. */
export function sentOnPage(definitions: unknown): string {
  return JSON.stringify(JSON.parse(sentJson(definitions)), (key, value) => {
    if (onPagesOfTheirOwn.has(key) || (key === 'meeting' && Array.isArray(value))) return undefined;
    if (key !== 'report') return value;
    if (isOnPlate(value)) return undefined;
    // Which column is a status counts there too (`columnsToComplete`), and whose it is (`rowLine`).
    return value.type === 'action' ? { type: value.type, who: value.who, status: value.status } : value;
  });
}

const isOnPlate = (role: unknown) =>
  typeof role === 'object' &&
  role !== null &&
  'type' in role &&
  (role.type === 'figure' || role.type === 'issue');

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

/** What a question says of the worksheet around it; who is asked it alone sees nothing of that (`partnerQuestions`). */
const aroundQuestion = new Set([
  'advice',
  'carry',
  'summary',
  'chart',
  'report',
  'needed',
  'showIf',
  'meeting',
  'record',
]);

/** Nor of what reports and memos say. */
const notAsked = new Set(['inReport', 'memo', 'brief']);

/** Worksheets for who is asked some of their questions. */
export function sentAsked(worksheets: unknown): string {
  return JSON.stringify(JSON.parse(sentJson(worksheets)), (key, value) => {
    if (notAsked.has(key)) return undefined;
    if (key === 'parts' && Array.isArray(value)) return value.map(questionsOnly);
    return key === 'fields' && Array.isArray(value) ? value.map(withoutAround) : value;
  });
}

/** Of a part: what it says of itself is said on its page. */
const questionsOnly = ({ id, fields }: { readonly id: string; readonly fields: unknown }) => ({ id, fields });

const withoutAround = (field: object) =>
  Object.fromEntries(Object.entries(field).filter(([key]) => !aroundQuestion.has(key)));
