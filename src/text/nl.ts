/**
 * Every sentence of the interface that a browser needs, in Dutch (B1, je-form). What only the build prints stands in
 * `pages.ts`, so that no page loads it twice; content has its own files in `content/`.
 */

/** What is said alike on the screen and in print. */
export const siteName = 'Kwaliteitskompas online';
export const worksheetName = (code: string) => `Werkblad ${code}`;
/** Over what is there once a worksheet is done. */
export const resultLabel = 'Resultaat';
export const scaleEnd = (value: number, label: string) => `${value} = ${label}`;

const questions = (count: number) => `${count} ${count === 1 ? 'vraag' : 'vragen'}`;

export const text = {
  site: {
    name: siteName,
  },
  worksheet: {
    name: worksheetName,
    /** No longer than what takes its place at the foot of a part: that line does not wrap before it, and nothing moves. */
    opening: 'Je antwoorden laden…',
    late: 'Invullen lukt nog niet.',
    who: 'Wie',
    when: 'Wanneer',
    result: resultLabel,
    partSkipped: 'Dit deel is voor jullie niet nodig. Dat volgt uit een eerder antwoord in dit werkblad.',
    needed: 'belangrijk',
    example: 'Voorbeeld',
    /** In 'Op deze pagina', before the name of a part, for the ear. */
    part: 'Werkblad: ',
    partDone: 'Werkblad, ingevuld: ',
    /** Over what is marked so. */
    neededTitle: 'Belangrijk',
    neededMeaning:
      'Staat dit bij een vraag, dan heb je het antwoord in een volgende stap nodig. Geen enkele vraag is verplicht.',
    later: 'Dit deel is voor later',
    rows: (rows: number, complete: number, name: string, lacking: readonly string[]) =>
      `${rows} ${name}, ${complete} compleet. In ${rows - complete === 1 ? '1 rij' : `${rows - complete} rijen`} ontbreekt nog: ${lacking.join(' · ')}`,
    /** Of rows that have no word for more than one. */
    unnamedRows: 'rijen',
    progress: (answered: number, total: number) => `${answered} van ${questions(total)} ingevuld`,
    questions,
    missing: (labels: readonly string[]) => `Vul ook nog in: ${labels.join(' · ')}`,
    notANumber: 'Dit is geen getal. Schrijf bijvoorbeeld 12 of 12,5. Je tekst blijft bewaard.',
    notAYear: 'Dit is geen jaartal. Schrijf een jaartal, bijvoorbeeld 2030. Je tekst blijft bewaard.',
    noChoice: 'Maak een keuze',
    /** In the cell of a table. */
    noChoiceShort: 'Kies',
    clearChoice: 'Keuze wissen',
    scaleEnd,
  },
  dossier: {
    label: 'Dossier:',
    unnamed: 'Mijn eerste dossier',
  },
  files: {
    save: 'Bewaren als bestand',
    open: 'Bestand openen',
    saved: (fileName: string) =>
      `De download van ${fileName} is gestart. Kijk of het bestand bij je downloads staat.`,
    noDate: 'Let op: een datum die niet compleet is of niet bestaat, zit er niet in.',
    /** Of worksheets about a person. */
    personal: (codes: readonly string[]) =>
      `Ook in het bestand: werkblad ${codes.join(' en ')}. ${codes.length === 1 ? 'Dat gaat' : 'Die gaan elk'} over één persoon.`,
    newerFormat:
      'Het bestand is niet gemaakt. Een deel van dit dossier komt uit een nieuwere versie van de site. Wat bewaard is, staat er nog. Laad de pagina opnieuw en probeer het nog eens.',
    notLoaded:
      'Dat lukte niet, want een deel van de site is niet geladen. Er is niets veranderd en je bent niets kwijt. Controleer je verbinding en probeer het opnieuw.',
  },
  broken: {
    message:
      'Dit deel van de pagina werkt niet meer, de rest wel. Bewaar je werk als bestand en laad de pagina opnieuw.',
    reload: 'Opnieuw laden',
  },
  example: {
    open: 'Ingevuld voorbeeld bekijken',
    badge: 'Voorbeeld',
    notice:
      'Dit is een voorbeeld van de verzonnen gemeente Waterrijk. Je kunt erin typen, maar niets wordt bewaard. Aan je eigen antwoorden verandert niets.',
    overview: 'Alle werkbladen van het voorbeeld',
    close: 'Voorbeeld sluiten',
    status: 'Voorbeeld: wordt niet bewaard',
    area: (area: string) => `${area} (ingevuld voorbeeld)`,
    reportTitle: 'Ingevuld voorbeeld',
    notLoaded: 'Het voorbeeld is niet geladen. Controleer je verbinding en laad de pagina opnieuw.',
  },
  actions: {
    title: 'Bewaren of delen',
    cancel: 'Annuleren',
  },
  /** Asking for a PDF. What a PDF itself says stands in `pdf.ts`. */
  pdf: {
    preparing: 'De PDF wordt gemaakt…',
    percent: (percent: number) => `${percent}%`,
    downloaded: 'De download van de PDF is gestart. Kijk of de PDF bij je downloads staat.',
    notLoaded:
      'Dat lukte niet, want een deel van de site is niet geladen. Je antwoorden staan er nog. Controleer je verbinding en probeer het opnieuw.',
    failed:
      'Door een fout op deze site is de PDF niet gemaakt. Je antwoorden staan er nog. Bewaar je werk als bestand en meld de fout aan de uitgever van de site.',
    newerFormat:
      'De PDF is niet gemaakt: een deel van dit dossier komt uit een nieuwere versie van de site. Laad de pagina opnieuw en probeer het nog eens.',
    missingTitle: 'Niet alle tekens passen in de PDF',
    missing: 'Op de plaats van deze tekens komt in de PDF een leeg blokje:',
    missingKept:
      'Op de site en in het bestand dat je bewaart, blijven die tekens staan. Wie de PDF laat voorlezen, hoort ze ook.',
    downloadAnyway: 'Toch downloaden',
  },
  save: {
    nothingYet: {
      browser: 'Wat je invult, blijft in deze browser',
      tab: 'Wat je invult, blijft in dit tabblad tot je het sluit',
    },
    saved: { browser: 'Bewaard in deze browser', tab: 'Bewaard tot je dit tabblad sluit' },
    reason: {
      unavailable: 'Niet bewaard: deze browser staat opslaan niet toe.',
      full: 'Niet bewaard: de opslag van deze browser is vol.',
      notKept: 'Niet bewaard: deze browser kan je antwoorden niet bewaren.',
    },
    /** Who has what is not saved. */
    meanwhile: {
      page: 'Typ gerust door. Bewaar je werk als bestand voordat je deze pagina verlaat.',
      tab: 'Typ gerust door: wat je invult, blijft in dit tabblad tot je het sluit.',
    },
    newerFormat: {
      page: 'Niet bewaard: deze antwoorden komen uit een nieuwere versie van de site. Wat bewaard was, staat er nog. Kopieer wat je net hebt getypt en laad dan de pagina opnieuw.',
      tab: 'Niet bewaard: deze antwoorden komen uit een nieuwere versie van de site. Wat bewaard was, staat er nog. Wat je net hebt getypt, blijft in dit tabblad tot je het sluit. Laad de pagina opnieuw.',
    },
    quarantined:
      'Een deel van de bewaarde antwoorden was niet te lezen. Dat deel is apart bewaard: je kunt het downloaden bij Mijn dossier. De rest staat er nog.',
  },
} as const;
