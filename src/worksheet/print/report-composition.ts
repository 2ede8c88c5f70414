/** What the report of a dossier consists of, in whatever format: see `composition.ts`. */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { printText } from '../../text/print.ts';
import { reportText } from '../../text/report.ts';
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
  PrintedInputs,
  PrintedQuestion,
  ReportChapter,
  ReportDocument,
  Section,
} from './printed.ts';

export interface ReportComposition extends Composition {
  /** What stands over the list of the chapters. */
  readonly contents: string;
  readonly chapters: readonly Chapter[];
}

/** Each with its name in the contents, and a sentence under its heading that says what it is, or how far. */
export type Chapter =
  | {
      readonly type: 'summary';
      readonly name: string;
      readonly intro: string;
      /** Each ambition as a heading. */
      readonly questions: readonly PrintedQuestion[];
    }
  | WorksheetChapter
  | (PrintedInputs & { readonly type: 'inputs'; readonly name: string; readonly intro: string })
  | {
      readonly type: 'actions';
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
  readonly intro: string;
  readonly isBegun: boolean;
  /** None of a worksheet that nobody began: that is said in one sentence. */
  readonly sections: readonly Section[];
}

/** @throws RangeError when the report's date is no date. */
export function composeReport(report: ReportDocument): ReportComposition {
  const { area, date, participants, summary, chapters, inputs, actions } = report;
  const { facts } = printText;
  const title = report.title === '' ? reportText.untitled : report.title;
  return {
    heading: { eyebrow: reportText.kind, title },
    name: title,
    facts: knownFacts([
      { label: facts.area, value: area },
      { label: facts.date, value: formatDutchDate(date) },
      { label: facts.participants, value: participants.join(', ') },
      madeWith,
    ]),
    fileTitle: fileTitle([title, area]),
    belongsTo: filled([title, area]),
    contents: reportText.contents,
    chapters: [
      {
        type: 'summary',
        name: reportText.summary,
        intro: summary.length === 0 ? reportText.nothingYet : reportText.summaryIntro,
        questions: summary,
      },
      ...chapters.map(composeChapter),
      ...(inputs === undefined ? [] : [composeInputs(inputs)]),
      {
        type: 'actions',
        name: reportText.actions,
        intro: actions.type === 'empty' ? reportText.noActions : reportText.actionsIntro,
        list: actions.type === 'empty' ? undefined : actions,
      },
    ],
  };
}

function composeInputs(inputs: PrintedInputs): Chapter {
  return { type: 'inputs', name: reportInputsText.chapter, intro: reportInputsText.intro, ...inputs };
}

function composeChapter({ worksheet, answered, total }: ReportChapter): WorksheetChapter {
  const { code, title, sections } = worksheet;
  const isBegun = answered > 0;
  return {
    type: 'worksheet',
    code,
    name: printText.worksheetTitle(code, title),
    heading: worksheetHeading(worksheet),
    intro: isBegun ? reportText.answered(answered, total) : reportText.notStarted,
    isBegun,
    sections: isBegun ? sections : [],
  };
}
