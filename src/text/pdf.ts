/** Every sentence about pages, and about the PDF as a file, in Dutch (B1). What the document says is in `print.ts`. */
export const pdfText = {
  page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
  /** Stands above what goes on from the page before. */
  continued: (title: string) => `${title} (vervolg)`,
  /** Read out for an entry of the contents. */
  toPage: (title: string, page: number) => `${title}, pagina ${page}`,
  /** Of the attached file, in the list of attachments of a PDF reader. */
  attachment: 'De antwoorden uit deze PDF. Open de PDF op de site om ermee verder te werken.',
  invitationAttachment: 'De vragen van deze uitnodiging. Daarmee leest de site de antwoorden in.',
} as const;
