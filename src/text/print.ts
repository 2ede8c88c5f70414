/**
 * Every sentence that a printed document has of itself, in whatever format, in Dutch (B1). No page has these; those of a
 * report and of a blank worksheet load with these (`report.ts`, `blank.ts`), and what only pages say is in `pdf.ts`.
 */
import { resultLabel, scaleEnd, siteName, worksheetName } from './nl.ts';

export const printText = {
  siteName,
  /** 'Werkblad 1A' */
  worksheetName,
  /** 'Werkblad 1A: Samen kijken' */
  worksheetTitle: (code: string, title: string) => `${worksheetName(code)}: ${title}`,
  scaleEnd,
  notFilledIn: 'Nog niet ingevuld',
  /** Read out before the option's label: the box itself is a drawing. */
  picked: 'Aangevinkt: ',
  notPicked: 'Niet aangevinkt: ',
  /** Over the names of partners who brought a row in. */
  broughtInBy: 'Ingebracht door',
  /** Under a text. */
  withWordsOf: (names: string) => `Met inbreng van ${names}.`,
  nameless: 'iemand zonder naam',
  facts: {
    dossier: 'Dossier',
    area: 'Gemeente of regio',
    date: 'Datum',
    participants: 'Deelnemers',
    result: resultLabel,
    madeWith: 'Gemaakt met',
  },
  /** What it was made with, and what that rests on: who gets the file has not seen the site. */
  attribution: `${siteName}, op basis van het Kwaliteitskompas van het Nederlands Jeugdinstituut (NJi). Dit document is niet van het NJi.`,
} as const;
