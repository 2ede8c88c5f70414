/** Every sentence a build error can say, in Dutch: editors meet them. Never shipped to the browser. */
export const buildText = {
  nothing: 'niets',
  types: {
    string: 'een tekst',
    number: 'een getal',
    boolean: 'true of false',
    array: 'een lijst (regels die met een streepje beginnen)',
    object: 'een blok met sleutels',
    record: 'een blok met sleutels',
    int: 'een heel getal, zonder komma',
  },
  /** Rules for how a text must look, by their pattern in the schema. */
  patterns: {
    '/^[a-z][a-z0-9-]*$/':
      'een id van kleine letters, cijfers en streepjes, dat begint met een letter, zoals wb1a-gebied',
    '/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/':
      'een id van kleine letters, cijfers en losse streepjes, dat begint met een letter, zoals big-5-spirit',
    '/^\\/[a-z0-9/-]*\\/$/':
      'een adres van kleine letters, cijfers en streepjes, dat begint en eindigt met een schuine streep, zoals /1b-ambities/',
    '/^[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+$/': 'een e-mailadres, zoals jeugd@voorbeeld.nl',
    '/^https:\\/\\/[\\w.-]+(:\\d+)?(\\/[\\w.~-]+)*\\/?$/':
      'het adres van de startpagina, dat begint met https:// en geen ? of # heeft, zoals https://www.voorbeeld.nl/kompas/',
    '/^[^/\\\\]+\\.(png|svg)$/i':
      'de naam van een PNG- of SVG-bestand dat naast site.yaml staat, zoals logo.svg',
    '/^https:\\/\\/\\S+$/': 'een adres dat begint met https://, zonder spaties',
  },
  missingBeside: (other: string) =>
    `ontbreekt, en ${other} staat er wel. Vul allebei in, of geen van beide: dan is de site een proefversie.`,
  missing: (expected: string) => `ontbreekt. Verwacht: ${expected}. Voeg deze sleutel toe.`,
  found: (found: string, expected: string) => `gevonden: ${found}. Verwacht: ${expected}.`,
  notAllowed: (found: string, allowed: readonly string[], nearest: string | undefined) =>
    `gevonden: ${found}. Verwacht een van: ${allowed.join(', ')}.${nearest ? ` Bedoelde je '${nearest}'?` : ''}`,
  unknownKeys: (keys: readonly string[]) =>
    `gevonden: onbekende sleutel ${keys.map((key) => `'${key}'`).join(' en ')}. Verwacht: alleen sleutels uit content/README.md. Verbeter de spelling of haal de sleutel weg.`,
  invalidFormat: (found: string, format: string) =>
    `gevonden: ${found}. Verwacht: de vorm '${format}'. Kijk in content/README.md hoe het moet.`,
  either: (choices: readonly string[]) => choices.join(' of '),
  within: (place: string, message: string) => `bij '${place}': ${message}`,
  invalidKey: (key: string, rule: string) => `de sleutel ${key} klopt niet. ${rule}`,
  wrong: (found: string) => `gevonden: ${found}. Dat past hier niet. Kijk in content/README.md hoe het moet.`,
  tooBig: (found: string, maximum: number) => `gevonden: ${found}. Verwacht: hoogstens ${maximum}.`,
  tooSmall: (found: string, minimum: number) => `gevonden: ${found}. Verwacht: minstens ${minimum}.`,
  duplicateId: (what: string, id: string) =>
    `gevonden: ${what} '${id}' meer dan één keer. Verwacht: elke id één keer. Geef het nieuwe een andere id.`,
  duplicateSynonym: (word: string) =>
    `gevonden: '${word}' meer dan één keer. Verwacht: elk woord in één groep. Voeg de groepen samen of haal het woord weg.`,
  unknownField: (id: string) =>
    `gevonden: een verwijzing naar veld '${id}'. Verwacht: een veld dat in een werkblad staat. Verbeter de id.`,
  noRowsField: (id: string) =>
    `gevonden: '${id}'. Verwacht: een veld van de soort rows dat in een werkblad staat. Verbeter de id.`,
  threadBegins: 'gevonden: to. Verwacht: geen to, want de eerste stap hoort nergens bij. Haal de regel weg.',
  threadHangsOnNothing:
    'gevonden: to of unlinked ontbreekt. Verwacht: allebei. to zegt waar de rij bij hoort, unlinked wat de site laat zien als een rij nergens bij hoort.',
  threadRefersElsewhere: (column: string, targets: readonly string[]) =>
    `gevonden: kolom '${column}'. Verwacht: een kolom van de soort reference die wijst naar ${targets.join(' of ')}. Verbeter de kolom.`,
  threadChosenElsewhere: (id: string) =>
    `gevonden: '${id}'. Verwacht: het veld van een andere lijst in dezelfde stap. Verbeter de id.`,
  unknownWordList: (name: string) =>
    `gevonden: '@${name}'. Verwacht: de naam van een lijst die in content/raad.yaml hierboven staat. Verbeter de naam.`,
  unknownCheck: (id: string) =>
    `gevonden: '${id}'. Verwacht: de id van een advies uit checks in content/raad.yaml. Verbeter de id.`,
  checkFindsNothing:
    'gevonden: geen any en geen none. Verwacht: een van de twee, want anders is er niets om te zoeken. Voeg woorden toe.',
  threadLinesLast:
    'gevonden: een stap van de soort lines. Verwacht: lines staat als laatste, direct na een stap van de soort rows.',
  threadExpectsNothing:
    'gevonden: expects. Verwacht: geen expects, want na de laatste stap komt niets. Haal de regel weg.',
  noStylesheet: (stylesheet: string) =>
    `gevonden: "${stylesheet}". Verwacht: een stijlblad dat er is. Verbeter het pad, of installeer eerst het pakket.`,
  noLogo: (file: string) =>
    `gevonden: "${file}". Verwacht: een bestand dat naast site.yaml staat. Verbeter de naam, of zet het bestand daar neer.`,
  logoTooLarge: (kilobytes: number, most: number) =>
    `gevonden: een bestand van ${kilobytes} kB. Verwacht: hoogstens ${most} kB. Bewaar het logo kleiner.`,
  noContent:
    'deze map is er niet. Geef een map met pagina’s en werkbladen, gezien vanaf de hoofdmap van het project.',
  contentOutside:
    'dit pad begint bij het begin van de schijf. Geef het pad vanaf de hoofdmap van het project.',
  noFile:
    'dit bestand is er niet. Verwacht: een bestand met de gegevens van de uitgever. Maak het bestand, of verbeter het pad.',
  noYaml: (reason: string) => `dit is geen geldige YAML. ${reason}`,
  unknownColumn: (field: string, column: string) =>
    `gevonden: kolom '${column}' van veld '${field}'. Verwacht: een kolom die dat veld heeft. Verbeter de id.`,
  notForPartners: (type: string) =>
    `gevonden: input bij de soort ${type}. Verwacht: een vraag die een partner alleen kan beantwoorden. Haal input weg.`,
  columnNotForPartners: (label: string, type: string) =>
    `gevonden: input, en de kolom '${label}' is van de soort ${type}. Verwacht: kolommen die een partner alleen kan invullen. Haal input weg.`,
  whoWithoutRows: (type: string) =>
    `gevonden: input met who bij de soort ${type}. Verwacht: input: true. Alleen rows heeft een kolom waarin staat van wie een rij is.`,
  whoIsNoText: (label: string, type: string) =>
    `gevonden: input met als who de kolom '${label}', van de soort ${type}. Verwacht: een kolom van de soort text. Daarin komt de naam te staan.`,
  meetings: {
    notOwn: (id: string) =>
      `gevonden: veld '${id}'. Verwacht: een veld van dit werkblad. Verbeter de id, of zet het veld bij beside.`,
    twice: (id: string) =>
      `gevonden: veld '${id}' meer dan één keer. Verwacht: elke vraag één keer. Haal er een weg.`,
    doesNotFit: (form: string, id: string) =>
      `gevonden: form '${form}' bij veld '${id}'. Verwacht: een vorm die bij die soort veld past. Kijk in content/README.md welke dat zijn.`,
  },
  unknownOption: (option: string, where: string, known: readonly string[]) =>
    known.length === 0
      ? `gevonden: keuze '${option}' van ${where}. Verwacht: een veld of kolom van de soort choice of multichoice. Verbeter de verwijzing.`
      : `gevonden: keuze '${option}' van ${where}. Verwacht een van: ${known.join(', ')}. Verbeter de id.`,
  fieldNamed: (field: string) => `veld '${field}'`,
  columnNamed: (field: string, column: string) => `kolom '${column}' van veld '${field}'`,
  unknownWorksheet: (id: string, known: readonly string[]) =>
    `<Werkblad id="${id}"> gevonden. Verwacht een van: ${known.join(', ')}. Verbeter de id, of voeg content/werkbladen/${id}.yaml toe.`,
  unknownPart: (worksheet: string, id: string, known: readonly string[]) =>
    `<Werkblad id="${worksheet}" deel="${id}"> gevonden. Verwacht een van: ${known.join(', ')}. Verbeter het deel.`,
  unknownSee: (id: string, nearest: string | undefined) =>
    `gevonden: '${id}'. Verwacht: de id van een begrip dat in de lijst staat.${nearest ? ` Bedoelde je '${nearest}'?` : ''}`,
  unknownTerm: (id: string, nearest: string | undefined) =>
    `<Begrip id="${id}"> gevonden. Verwacht: een id uit content/begrippen.yaml.${nearest ? ` Bedoelde je '${nearest}'?` : ''} Verbeter de id, of voeg het begrip toe.`,
  fileProblems: (file: string, problems: readonly { place: string; message: string }[]) =>
    [
      `${file} klopt nog niet:`,
      ...problems.map(({ place, message }) => `  ${place || '(begin)'}: ${message}`),
    ].join('\n'),
} as const;
