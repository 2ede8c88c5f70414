/** What the report of a dossier consists of, in whatever format: see `composition.ts`. */
import { dutchList, formatDutchDate } from '../../basics/dutch-format.ts';
import { printText } from '../../text/print.ts';
import { reportText } from '../../text/report.ts';
import { reportChangesText } from '../../text/report-changes.ts';
import { reportInputsText } from '../../text/report-inputs.ts';
import {
  type Composition,
  fileTitle,
  filled,
  type Heading,
  knownFacts,
  madeWith,
  worksheetHeading,
} from './composition.ts';
import type {
  PrintedAnswer,
  PrintedChanges,
  PrintedInputs,
  PrintedQuestion,
  ReportChapter,
  ReportDocument,
  Section,
  WorksheetDocument,
} from './printed.ts';

export interface ReportComposition extends Composition {
  /** Without a cover and a list of contents: it is two or three pages. */
  readonly isBrief: boolean;
  /** What stands over the list of the chapters. */
  readonly contents: string;
  readonly chapters: readonly Chapter[];
}

/** Each with its name in the contents, and most with a sentence under their heading that says what it is; '' for none. */
export type Chapter =
  | {
      readonly type: 'summary' | 'standing';
      readonly name: string;
      readonly intro: string;
      /** Each ambition, or what is decided, as a heading. */
      readonly questions: readonly PrintedQuestion[];
    }
  | WorksheetChapter
  | (PrintedChanges & { readonly type: 'changes'; readonly name: string })
  | (PrintedInputs & { readonly type: 'inputs'; readonly name: string; readonly intro: string })
  | {
      readonly type: 'actions' | 'open';
      readonly name: string;
      readonly intro: string;
      /** `undefined` when there is nothing to be done: the sentence says so. */
      readonly list: PrintedAnswer | undefined;
    };

export interface WorksheetChapter {
  readonly type: 'worksheet';
  readonly code: string;
  readonly name: string;
  readonly heading: Heading;
  readonly sections: readonly Section[];
}

/** @throws RangeError when the report's date is no date. */
export function composeReport(report: ReportDocument): ReportComposition {
  const {
    area,
    date,
    isBrief,
    issue,
    status,
    standing,
    participants,
    partOf,
    summary,
    chapters,
    changes,
    inputs,
    actions,
    open,
  } = report;
  const { facts } = printText;
  const title = report.title || area || reportText.untitled;
  const names = filled([...new Set([title, area])]);
  const isPart = partOf !== undefined;
  const kind = reportText.names[isBrief ? 'brief' : isPart ? 'part' : 'whole'];
  return {
    heading: { eyebrow: reportText.kind(kind), title },
    name: title,
    isBrief,
    facts: knownFacts([
      // The short one says it in full under its first heading.
      { label: reportText.facts.issue, value: isBrief || issue === title ? '' : issue },
      { label: facts.area, value: area === title ? '' : area },
      { label: reportText.facts.partOf, value: (partOf ?? []).map(partName).join(', ') },
      { label: facts.date, value: formatDutchDate(date) },
      { label: reportText.facts.status, value: status },
      { label: reportText.facts.madeBy, value: participants.join(', ') },
      madeWith,
    ]),
    fileTitle: reportText.fileTitle(
      kind,
      dutchList((partOf ?? []).map(({ code }) => code)),
      fileTitle(names),
    ),
    belongsTo: names,
    contents: reportText.contents,
    chapters: [
      ...(standing.length === 0
        ? []
        : [
            {
              type: 'standing' as const,
              name: reportText.standing,
              intro: '',
              questions: standing,
            },
          ]),
      ...(isPart && summary.length === 0
        ? []
        : [
            {
              type: 'summary' as const,
              name: isBrief ? reportText.ambitions : reportText.summary,
              intro: summary.length === 0 ? reportText.nothingYet : isBrief ? '' : reportText.summaryIntro,
              questions: summary,
            },
          ]),
      ...(changes === undefined ? [] : [composeChanges(changes)]),
      ...chapters.map(composeChapter),
      ...(inputs === undefined ? [] : [composeInputs(inputs)]),
      ...(isPart && actions.type === 'empty' ? [] : [composeActions(report)]),
      ...(open.length === 0 || isBrief ? [] : [composeOpen(open)]),
    ],
  };
}

function introOfActions({ actions, isBrief, moreActions, partOf }: ReportDocument): string {
  if (actions.type === 'empty') return reportText.noActions;
  if (!isBrief) return partOf === undefined ? reportText.actionsIntro : reportText.partActionsIntro;
  return moreActions === 0 ? '' : reportText.moreActions(moreActions);
}

function composeChanges(changes: PrintedChanges): Chapter {
  return { type: 'changes', name: reportChangesText.chapter, ...changes };
}

function composeInputs(inputs: PrintedInputs): Chapter {
  return { type: 'inputs', name: reportInputsText.chapter, intro: reportInputsText.intro, ...inputs };
}

const partName = ({ code, title }: Pick<WorksheetDocument, 'code' | 'title'>): string =>
  code === title ? title : `${code} ${title}`;

function composeActions(report: ReportDocument): Chapter {
  const { actions } = report;
  return {
    type: 'actions',
    name: reportText.actions,
    intro: introOfActions(report),
    list: actions.type === 'empty' ? undefined : actions,
  };
}

function composeOpen(open: readonly string[]): Chapter {
  return {
    type: 'open',
    name: reportText.openQuestions,
    intro: reportText.openIntro,
    list: { type: 'paragraphs', paragraphs: open },
  };
}

function composeChapter({ worksheet }: ReportChapter): WorksheetChapter {
  const { code, title, sections } = worksheet;
  return {
    type: 'worksheet',
    code,
    name: printText.worksheetTitle(code, title),
    heading: worksheetHeading(worksheet),
    sections,
  };
}
