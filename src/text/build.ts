/** Every sentence a build error can say, in Dutch: editors meet them. Never shipped to the browser. */
export const buildText = {
  nothing: 'niets',
  types: {
    string: 'een tekst',
    number: 'een getal',
    boolean: 'true of false',
    array: 'een lijst (regels die met een streepje beginnen)',
    object: 'een blok met sleutels',
  },
  missing: (expected: string) => `ontbreekt. Verwacht: ${expected}. Voeg deze sleutel toe.`,
  found: (found: string, expected: string) => `gevonden: ${found}. Verwacht: ${expected}.`,
  notAllowed: (found: string, allowed: readonly string[], nearest: string | undefined) =>
    `gevonden: ${found}. Verwacht een van: ${allowed.join(', ')}.${nearest ? ` Bedoelde je '${nearest}'?` : ''}`,
  unknownKeys: (keys: readonly string[]) =>
    `gevonden: onbekende sleutel ${keys.map((key) => `'${key}'`).join(' en ')}. Verwacht: alleen sleutels uit content/README.md. Verbeter de spelling of haal de sleutel weg.`,
  invalidFormat: (found: string, format: string) =>
    `gevonden: ${found}. Verwacht: de vorm '${format}'. Kijk in content/README.md hoe het moet.`,
  tooSmall: (found: string, minimum: number) => `gevonden: ${found}. Verwacht: minstens ${minimum}.`,
  duplicateId: (what: string, id: string) =>
    `gevonden: ${what} '${id}' meer dan één keer. Verwacht: elke id één keer. Geef het nieuwe een andere id.`,
  unknownField: (id: string) =>
    `gevonden: een verwijzing naar veld '${id}'. Verwacht: een veld dat in een werkblad staat. Verbeter de id.`,
  unknownColumn: (field: string, column: string) =>
    `gevonden: kolom '${column}' van veld '${field}'. Verwacht: een kolom die dat veld heeft. Verbeter de id.`,
  unknownWorksheet: (id: string, known: readonly string[]) =>
    `<Werkblad id="${id}"> gevonden. Verwacht een van: ${known.join(', ')}. Verbeter de id, of voeg content/werkbladen/${id}.yaml toe.`,
  unknownPart: (worksheet: string, id: string, known: readonly string[]) =>
    `<Werkblad id="${worksheet}" deel="${id}"> gevonden. Verwacht een van: ${known.join(', ')}. Verbeter het deel.`,
  fileProblems: (file: string, problems: readonly { place: string; message: string }[]) =>
    [
      `${file} klopt nog niet:`,
      ...problems.map(({ place, message }) => `  ${place || '(begin)'}: ${message}`),
    ].join('\n'),
} as const;
