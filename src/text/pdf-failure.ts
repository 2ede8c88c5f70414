/** What can be done when a PDF was not made because of a fault, in Dutch (B1, je-form). It loads with that. */
export const pdfFailureText = {
  copy: 'Oorzaak kopiëren',
  copied:
    'De oorzaak is gekopieerd. Kijk eerst wat erin staat, en plak de tekst dan in je bericht aan de uitgever.',
  title: 'Kwaliteitskompas online: de PDF is niet gemaakt',
  cause: (words: string) => `Oorzaak: ${words}`,
  page: (address: string) => `Pagina: ${address}`,
  browser: (name: string) => `Browser: ${name}`,
  moment: (moment: string) => `Moment: ${moment}`,
} as const;
