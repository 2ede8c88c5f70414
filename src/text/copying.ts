/** What is said when a text is copied, in Dutch (B1, je-form). It loads with the click. */
export const copyingText = {
  title: 'Kopiëren als tekst',
  intro: 'Wat je kopieert, plak je in Word, Outlook of Teams. Koppen, lijsten en tabellen gaan mee.',
  worksheet: 'Heel werkblad kopiëren',
  oneQuestion: 'Eén vraag kopiëren',
  copy: 'Kopiëren',
  copyOne: (label: string) => `Kopiëren: ${label}`,
  nothingYet: 'Er is nog niets ingevuld.',
  preparing: 'De tekst wordt gemaakt…',
  copied: 'De tekst is gekopieerd. Plak hem in je document of bericht.',
  copyAnyway: 'Toch kopiëren',
  ready: 'De tekst is klaar',
  readyToCopy: 'Klik op ‘Kopiëren’ en plak de tekst in je document of bericht.',
  notCopied: 'Kopiëren lukte niet. Selecteer de tekst hieronder en kopieer hem zelf.',
} as const;
