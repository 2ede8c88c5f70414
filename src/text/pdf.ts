/**
 * Every sentence that a PDF prints by itself, in Dutch (B1). No page has these, and what makes PDFs has no others; those of
 * a report and of a blank worksheet load with these (`report.ts`, `blank.ts`).
 */
import { scaleEnd, siteName, worksheetName } from './nl.ts';

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
  /** Of the attached file, in the list of attachments of a PDF reader. */
  attachment: 'De antwoorden als gegevens. Open deze PDF op de site om verder te werken.',
  facts: {
    dossier: 'Dossier',
    area: 'Gemeente of regio',
    date: 'Datum',
    participants: 'Deelnemers',
  },
} as const;
