/** Tables to take along for a spreadsheet, in Dutch (B1, je-form). */
export const tablesText = {
  title: 'Tabellen voor Excel of LibreOffice',
  about:
    'Hier kies je een tabel uit je werkbladen, bijvoorbeeld de resultaten, de partners of de cijfers. Alle acties vind je bij',
  actions: 'Acties',
  which: 'Welke tabel?',
  rows: (label: string, count: number) => `${label} (${count} ${count === 1 ? 'rij' : 'rijen'})`,
  series: 'Metingen per resultaat, met nulmeting en streefwaarde',
  seriesName: 'metingen',
  none: 'In je werkbladen staat nog geen ingevulde tabel.',
  download: 'Tabel downloaden als CSV',
  done: 'De download van de tabel is gestart. Open het bestand in Excel of LibreOffice.',
} as const;
