/** What somebody mails back to who asked for input, in Dutch (B1, je-form). It loads with sending back. */
export const inputMailText = {
  greeting: 'Goedendag,',
  closing: 'Met vriendelijke groet,',
  subject: (title: string) => (title === '' ? 'Mijn inbreng' : `Mijn inbreng: ${title}`),
  here: 'In deze link staat mijn inbreng:',
  /** Beside what is said of a link that was copied. */
  open: 'Mail openen met de link erin',
} as const;
