/**
 * A whole dossier as one report to print: every worksheet, before it the ambitions with their results and indicators,
 * after it everything that is to be done. What counts as what is said in the worksheets themselves (`report` in
 * `definition.ts`), so that a new worksheet takes part without code.
 */

import { actionsOf } from '../agreed/actions.ts';
import type { Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Sources } from '../mentions/sources.ts';
import { fieldText, type Lookup, oneLine, shortened } from '../reading/answer-text.ts';
import { toDocument } from './document.ts';
import type { PrintedChanges, ReportDocument } from './printed.ts';
import { briefActions, printActions } from './report-actions.ts';
import { printInputs, type ReportedInputs } from './report-inputs.ts';
import { isFilled, type ReportContents, reportScope } from './report-scope.ts';
import { decidedIn, issueOf, standingOf } from './report-standing.ts';
import { summaryOf } from './report-summary.ts';
import { inReportWords, openIn, openLine, withoutEmpty } from './report-words.ts';
import { statusOf } from './status.ts';

/**
 * @param about.date ISO date on which the report is made.
 * @param about.contents see `reportScope`.
 * @param about.changes what changed since a version, of the same worksheets; none to leave it out.
 * @param about.laidDown the answers of versions that were laid down, the first of them first: targets that were adjusted since stay visible.
 * @param about.inputs what partners said, also of worksheets that are not in the report otherwise; none to leave it out.
 */
export function toReport(
  all: readonly Worksheet[],
  everyAnswer: Lookup,
  sources: Sources,
  {
    contents,
    inputs,
    changes,
    laidDown = [],
    ...about
  }: {
    readonly title: string;
    readonly date: string;
    readonly contents?: ReportContents;
    readonly inputs?: ReportedInputs | undefined;
    readonly changes?: PrintedChanges | undefined;
    readonly laidDown?: readonly Lookup[] | undefined;
  },
): ReportDocument {
  const { worksheets, lookup, leftOut } = reportScope(all, everyAnswer, contents);
  const isBrief = contents?.type === 'brief';
  const { date } = about;
  const documents = worksheets.map((worksheet) => {
    const inWords = inReportWords(worksheet);
    const document = toDocument(inWords, lookup, sources, date, undefined, laidDown);
    const open: readonly string[] | 'all' = isFilled(worksheet, lookup) ? openIn(inWords, document) : 'all';
    return { worksheet, document, open };
  });
  const said = inputs && printInputs(all, inputs, lookup);
  const actions = actionsOf(worksheets, lookup, date);
  const short = isBrief ? briefActions(actions, date, changes !== undefined) : { told: actions, more: 0 };
  const issue = issueOf(worksheets, lookup);
  return {
    ...about,
    title: about.title || workTitle(worksheets, lookup) || shortened(oneLine(issue), longest.title),
    area: documents.find(({ document }) => document.area !== '')?.document.area ?? '',
    participants: [...new Set(documents.flatMap(({ document }) => document.participants))],
    isBrief,
    ...(leftOut.length > 0 && { partOf: worksheets.map(({ code, title }) => ({ code, title })) }),
    issue: shortened(issue, longest.issue),
    // Of the dossier, also where this is a part of it.
    status: statusOf([...worksheets, ...leftOut], lookup),
    decided: decidedIn(worksheets, lookup),
    standing: isBrief
      ? [
          ...standingOf(worksheets, lookup, sources, date),
          ...(changes?.sections.flatMap(({ questions }) => questions) ?? []),
        ]
      : [],
    // The whole report has it in its worksheet, as a drawing.
    summary: summaryOf(worksheets, lookup, {
      around: isBrief ? { sources, laidDown, date } : undefined,
      isPart: leftOut.length > 0,
    }),
    chapters: isBrief
      ? []
      : documents
          .filter(({ open }) => open !== 'all')
          .map(({ document }) => ({ worksheet: withoutEmpty(document) })),
    ...(said && { inputs: said }),
    ...(changes && !isBrief && { changes }),
    actions: printActions(short.told, date, isBrief),
    moreActions: short.more,
    open: documents.flatMap(({ worksheet, open }) => (open.length === 0 ? [] : [openLine(worksheet, open)])),
  };
}

/** What a dossier without a name is about, as far as that is said; '' when it is not. */
function workTitle(worksheets: readonly Worksheet[], lookup: Lookup): string {
  const field = worksheets.flatMap(fieldsOf).find((one) => one.type === 'text' && one.namesDossier === true);
  return shortened(oneLine(fieldText(field, lookup)), longest.title);
}

/** Characters on the cover, so that it stays one: in their worksheets all texts stand in full. */
const longest = { title: 100, issue: 300 } as const;
