/** Every Dutch word that the PDF prints by itself. */
export const pdfWords = {
  creator: 'Kwaliteitskompas online',
  worksheet: (code: string) => `Werkblad ${code}`,
  notFilledIn: 'Nog niet ingevuld',
  page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
  /** Stands above what goes on from the page before. */
  continued: (title: string) => `${title} (vervolg)`,
  /** Read out before the option's label: the box itself is a drawing. */
  picked: 'Aangevinkt: ',
  notPicked: 'Niet aangevinkt: ',
} as const;
