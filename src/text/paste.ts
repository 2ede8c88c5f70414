/** What is asked about rows that were pasted. Loaded when they are, or when somebody opens the box to paste into. */
import { questionText } from './questions.ts';

const rows = (count: number) => (count === 1 ? '1 rij' : `${count} rijen`);

export const pasteText = {
  question: (count: number) => `${rows(count)} plakken?`,
  make: 'Rijen plakken',
  leave: 'Als tekst laten',
  made: (count: number) => (count === 1 ? 'De rij is geplakt.' : `Er zijn ${count} rijen geplakt.`),
  /** Of the table that shows the first ones. */
  preview: 'Dit zijn de rijen',
  more: (count: number) => `En nog ${rows(count)}.`,
  extraColumn: 'extra kolom',
  header: (names: string) => `De kolomnamen worden geen rij: ${names}.`,
  kept: (texts: string) => `Past niet in de kolom en blijft als tekst staan: ${texts}.`,
  moved: (column: string, texts: string) =>
    `Past niet in de kolom en komt bij ‘${column}’ te staan: ${texts}.`,
  others: (count: number) => `nog ${count}`,
  misfit: (texts: string) =>
    `Hier kan de site geen rijen van maken. Dit past in geen van de kolommen: ${texts}.`,
  tooMany: (count: number, most: number) => `Dit zijn ${count} rijen. Plak er hoogstens ${most} tegelijk.`,
  tooLong: 'Dit is te veel tekst. Plak minder rijen tegelijk.',
  /** Of figures over the years. */
  series: {
    allThere: 'Van deze momenten staat er al een cijfer. Er verandert niets.',
    there: (moments: string) => `Hiervan staat er al een cijfer, en dat blijft staan: ${moments}.`,
    noResult: 'Kies daarna bij elke rij het resultaat.',
    none: 'Hier kan de site geen cijfers van maken. Kopieer twee kolommen: eerst het jaar of de datum, dan het cijfer.',
    cancel: 'Niet plakken',
  },
  box: {
    title: questionText.rows.paste,
    intro: (columns: string) =>
      `Kopieer de rijen uit Word, Excel of een ander programma, en plak die hier. De kolommen komen in deze volgorde: ${columns}.`,
    label: 'Geplakte tabel',
    none: 'Hier staat nog geen tabel. Plak meer dan één rij of cel.',
    noText: 'In wat je plakte, staat geen tekst. Kopieer de cellen zelf en geen afbeelding.',
  },
} as const;
