/**
 * What a printed document consists of around its answers, in reading order: its heading, the facts about it, its name.
 * The same for every format: a format takes its words and their order from here and adds only its looks.
 */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { printText } from '../../text/print.ts';
import type { Section, WorksheetDocument } from './printed.ts';

/** Two lines that are read as one heading: 'Werkblad 1A', and under it the title. */
export interface Heading {
  readonly eyebrow: string;
  readonly title: string;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface Composition {
  readonly heading: Heading;
  /** The heading where it has one line: in a list of contents, in bookmarks. */
  readonly name: string;
  /** What is known of the document: nothing is empty. */
  readonly facts: readonly Fact[];
  /** Of the file as a whole, in its properties. */
  readonly fileTitle: string;
  /** What each page, or each part that may be torn off, says it belongs to; from the smallest to the largest. */
  readonly belongsTo: readonly string[];
}

export interface WorksheetComposition extends Composition {
  readonly sections: readonly Section[];
}

/**
 * @param dossier title of the dossier that the worksheet is of, '' for none.
 * @throws RangeError when the document's date is no date.
 */
export function composeWorksheet(document: WorksheetDocument, dossier: string): WorksheetComposition {
  const { code, title, area, date, participants, result, sections } = document;
  const { facts } = printText;
  const name = printText.worksheetTitle(code, title);
  return {
    heading: worksheetHeading(document),
    name,
    facts: knownFacts([
      { label: facts.dossier, value: dossier },
      { label: facts.area, value: area },
      { label: facts.date, value: formatDutchDate(date) },
      { label: facts.participants, value: participants.join(', ') },
      { label: facts.result, value: result },
      madeWith,
    ]),
    fileTitle: fileTitle([name, dossier, area]),
    belongsTo: filled([code, title, dossier, area]),
    sections,
  };
}

/** Of every document. */
export const madeWith: Fact = { label: printText.facts.madeWith, value: printText.attribution };

export function worksheetHeading({ code, title }: Pick<WorksheetDocument, 'code' | 'title'>): Heading {
  return { eyebrow: printText.worksheetName(code), title };
}

export function knownFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ value }) => value !== '');
}

/** @param parts from the most to the least particular. */
export function fileTitle(parts: readonly string[]): string {
  return filled(parts).join(' – ');
}

export function filled(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => part !== '');
}
