/**
 * A document to print, as plain data in reading order: what is said and in what role, without coordinates, fonts or
 * pages. `document.ts` makes it of answers; the PDF is laid out from it.
 */

import type { Drawing } from '../charts/drawing.ts';
import type { Control } from './control.ts';

export interface WorksheetDocument {
  /** '1A': with the title it heads the first page. */
  readonly code: string;
  readonly title: string;
  /** The municipality or region, '' when it is not filled in. */
  readonly area: string;
  /** Organisations and roles, each once. */
  readonly participants: readonly string[];
  /** What there is once the worksheet is done; '' when that is not said. */
  readonly result: string;
  /** ISO date on which the document was made. */
  readonly date: string;
  readonly sections: readonly Section[];
}

/** A whole dossier: `report.ts` makes it. */
export interface ReportDocument {
  /** Of the dossier; '' when it has none. */
  readonly title: string;
  readonly area: string;
  readonly participants: readonly string[];
  /** ISO date on which the report was made. */
  readonly date: string;
  /** In two or three pages, without worksheets. */
  readonly isBrief: boolean;
  /** The worksheets that it is of, where others that say something were left out of it; absent when it is of the whole dossier. */
  readonly partOf?: readonly Pick<WorksheetDocument, 'code' | 'title'>[];
  /** The shared issue, on one line; '' when it is not said. */
  readonly issue: string;
  /** 'Concept', or by whom it was adopted and when. */
  readonly status: string;
  /** What was decided, for a memo: a report has it in its worksheets, a short one in `standing`. */
  readonly decided: readonly PrintedQuestion[];
  /** Of a short report: what is decided, and what comes next. */
  readonly standing: readonly PrintedQuestion[];
  /** Each ambition with its results and indicators. */
  readonly summary: readonly PrintedQuestion[];
  readonly chapters: readonly ReportChapter[];
  /** What partners said; absent when there is none, or it is left out. */
  readonly inputs?: PrintedInputs;
  /** What changed since a version; absent when nothing did, or it is left out. */
  readonly changes?: PrintedChanges;
  /** What is to be done, from all worksheets: in a short report what comes first. */
  readonly actions: PrintedAnswer;
  /** How many there are beside those of a short report. */
  readonly moreActions: number;
  /** What nobody filled in yet, a line for each worksheet. */
  readonly open: readonly string[];
}

export interface ReportChapter {
  readonly worksheet: WorksheetDocument;
}

/** What partners said: `report-inputs.ts` makes it. */
export interface PrintedInputs {
  /** Who answered, who says what, and what is missing. */
  readonly overview: readonly PrintedQuestion[];
  /** By worksheet, each question that anybody says something of, with all of it. */
  readonly sections: readonly Section[];
}

/** What changed since a version, and why: `compare/printed-changes.ts` makes it. */
export interface PrintedChanges {
  /** Since which version, and how much. */
  readonly intro: string;
  /** By worksheet, with the ambitions first; the reasons are a section of their own. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly PrintedQuestion[];
}

export interface PrintedQuestion {
  readonly id: string;
  readonly label: string;
  readonly answer: PrintedAnswer;
  readonly outcomes: readonly PrintedOutcome[];
}

export type PrintedAnswer =
  | { readonly type: 'empty' }
  /** One item a paragraph; the person's line breaks are paragraph breaks. An empty item is an empty line. */
  | { readonly type: 'paragraphs'; readonly paragraphs: readonly string[] }
  /** Every option that was offered, in order, picked or not. */
  | {
      readonly type: 'options';
      readonly options: readonly { readonly label: string; readonly picked: boolean }[];
    }
  /** Headed lists: what is derived from rows elsewhere. */
  | {
      readonly type: 'lists';
      readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[];
    }
  /** As many cells in every row as there are columns. */
  | {
      readonly type: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** The same cells in pieces, where it is marked what of them went or came; `undefined` where nothing is. */
      readonly marked?: MarkedRows;
      /** One of several of the same columns, each under a heading of its own: read across them, they are one table. */
      readonly isOneOfSeveral?: boolean;
    }
  /** Rows that are too wide for a table, and groups: each a titled set of questions. */
  | { readonly type: 'records'; readonly records: readonly PrintedRecord[] }
  /** In a document that is to be filled in (`fillable.ts`). */
  | { readonly type: 'control'; readonly control: Control }
  /** Empty rows of such a document, as many controls in each as there are columns. */
  | {
      readonly type: 'control-table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Control[])[];
    };

/** Of a text of which a part changed: what is gone by now, what is new, and what stayed. Together the pieces are the text. */
export interface MarkedPiece {
  readonly type: 'same' | 'gone' | 'new';
  readonly text: string;
}

export type MarkedCell = readonly MarkedPiece[] | undefined;
export type MarkedRows = readonly (readonly MarkedCell[])[];

export interface PrintedRecord {
  /** '' for a group: its question is title enough. */
  readonly title: string;
  readonly questions: readonly PrintedQuestion[];
  /** The sentence that the record's figures amount to; '' when it has none. */
  readonly sentence: string;
  /** Ids of the questions whose answers that sentence says. */
  readonly inSentence?: readonly string[];
}

/** What an answer amounts to, printed under it: a sentence, a picture, or both. */
export interface PrintedOutcome {
  readonly text: string;
  /** Says something of the answer and not what it amounts to: stands back. */
  readonly isNote?: boolean;
  readonly drawing?: Drawing;
}
