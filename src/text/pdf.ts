/**
 * Every sentence that a PDF prints by itself, in Dutch (B1). No page has these, and what makes PDFs has no others; those of
 * a report and of a blank worksheet load with these (`report.ts`, `blank.ts`).
 */
import { resultLabel, scaleEnd, siteName, worksheetName } from './nl.ts';

export const pdfText = {
  siteName,
  worksheetName,
  scaleEnd,
  notFilledIn: 'Nog niet ingevuld',
  page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
  /** Stands above what goes on from the page before. */
  continued: (title: string) => `${title} (vervolg)`,
  /** Read out before the option's label: the box itself is a drawing. */
  picked: 'Aangevinkt: ',
  notPicked: 'Niet aangevinkt: ',
  /** What it was made with, and what that rests on: who gets the file has not seen the site. */
  attribution: `${siteName}, op basis van het Kwaliteitskompas van het Nederlands Jeugdinstituut (NJi). Niet van het NJi.`,
  /** Of the attached file, in the list of attachments of a PDF reader. */
  attachment: 'De antwoorden als gegevens. Open deze PDF op de site om verder te werken.',
  facts: {
    dossier: 'Dossier',
    area: 'Gemeente of regio',
    date: 'Datum',
    participants: 'Deelnemers',
    result: resultLabel,
    madeWith: 'Gemaakt met',
  },
} as const;
