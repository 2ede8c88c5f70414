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
    noScript:
      'Invullen werkt alleen met JavaScript. Zonder JavaScript kun je de vragen wel lezen en printen.',
    opening: 'Je antwoorden komen eraan',
    late: 'Invullen lukt nog niet.',
    who: 'Wie',
    when: 'Wanneer',
    result: resultLabel,
    partSkipped: 'Dit deel is voor jullie niet nodig. Dat volgt uit een eerder antwoord in dit werkblad.',
    needed: 'belangrijk',
    example: 'Bekijk een voorbeeld',
    progress: (answered: number, total: number) => `${answered} van ${questions(total)} ingevuld`,
    questions,
    missing: (labels: readonly string[]) => `Vul ook nog in: ${labels.join(' · ')}`,
    notANumber: 'Dit is geen getal. Schrijf bijvoorbeeld 12 of 12,5. Je tekst blijft bewaard.',
    noChoice: 'Maak een keuze',
    clearChoice: 'Keuze wissen',
    scaleEnd,
  },
  rows: {
    add: (row: string) => `Rij toevoegen: ${row}`,
    remove: 'Rij verwijderen',
    up: 'Omhoog',
    down: 'Omlaag',
    keys: 'Op deze knop verplaats je de rij ook met Alt + pijl omhoog of omlaag.',
    removed: (row: string) => `${row} is verwijderd.`,
    added: (row: string) => `${row} is toegevoegd.`,
    moved: (row: string, place: number, count: number) => `${row} staat nu op plaats ${place} van ${count}.`,
    putBack: (row: string) => `${row} staat er weer.`,
    stillUsed: (row: string) => `${row} wordt nog gebruikt. Toch verwijderen?`,
    usedIn: (code: string, question: string) => `Werkblad ${code}: ${question}`,
    usedStays: 'De tekst die daar staat, blijft staan. Alleen de koppeling verdwijnt.',
    undo: 'Ongedaan maken',
  },
  /** Taking back and making again, in the bar under every worksheet. */
  history: {
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    keys: { undo: 'Ongedaan maken (Ctrl + Z)', redo: 'Opnieuw doen (Ctrl + Y)' },
    undone: (labels: readonly string[]) =>
      labels.length === 0
        ? 'Er is niets veranderd. Dit antwoord is daarna nog aangepast.'
        : `Ongedaan gemaakt: ${labels.join(' · ')}`,
    redone: (labels: readonly string[]) =>
      labels.length === 0
        ? 'Er is niets veranderd. Dit antwoord is daarna nog aangepast.'
        : `Weer gedaan: ${labels.join(' · ')}`,
  },
  dossier: {
    label: 'Dossier:',
    unnamed: 'Mijn eerste dossier',
  },
  files: {
    save: 'Bewaar als bestand',
    open: 'Open een bestand',
    saved: (fileName: string) =>
      `Je browser heeft ${fileName} gekregen. Kijk of het bestand bij je downloads staat.`,
    newerFormat:
      'Het bestand is niet gemaakt. Een deel van dit dossier komt uit een nieuwere versie van de site. Wat bewaard is, staat er nog. Laad de pagina opnieuw en probeer het nog eens.',
    notLoaded:
      'Dat lukte niet. Een deel van de site is niet geladen. Er is niets veranderd en niets kwijt. Controleer je verbinding en probeer het opnieuw.',
  },
  broken: {
    message:
      'Dit stuk van de pagina werkt niet meer. De rest wel. Bewaar je werk als bestand en laad de pagina opnieuw.',
    reload: 'Laad opnieuw',
  },
  summed: {
    total: (label: string, value: string, unit: string) =>
      unit === '' ? `${label}: ${value}` : `${label}: ${value} ${unit}`,
    mean: (label: string, value: string) => `${label}: ${value}`,
    spread: (label: string, count: number, mean: string, lowest: string, highest: string) =>
      `${label}: ${count} keer ingevuld, gemiddeld ${mean}, laagste ${lowest}, hoogste ${highest}.`,
    apart: (low: string, lowest: string, high: string, highest: string) =>
      `Het grootste verschil zit tussen ${low} (${lowest}) en ${high} (${highest}). Praat daar samen over verder.`,
  },
  charts: {
    spread: (label: string, points: readonly string[], mean: string) =>
      `${label}, een stip per deelnemer. ${points.join(', ')}. Gemiddeld ${mean}.`,
    mean: (mean: string) => `gemiddeld ${mean}`,
    unnamed: 'zonder naam',
    target: (
      name: string,
      start: { readonly year: string; readonly value: string },
      target: { readonly year: string; readonly value: string },
      measured: readonly { readonly year: string; readonly value: string }[],
    ) =>
      `${name} Begin: ${start.value} in ${start.year}. ${measured.map(({ year, value }) => `Gemeten: ${value} in ${year}. `).join('')}Doel: ${target.value} in ${target.year}.`,
  },
  example: {
    open: 'Bekijk een ingevuld voorbeeld',
    badge: 'Voorbeeld',
    notice:
      'Dit is een voorbeeld van de verzonnen gemeente Waterrijk. Je kunt erin typen, maar niets wordt bewaard. Je eigen antwoorden blijven zoals ze zijn.',
    overview: 'Alle werkbladen van het voorbeeld',
    close: 'Sluit het voorbeeld',
    status: 'Voorbeeld: wordt niet bewaard',
    area: (area: string) => `${area} (ingevuld voorbeeld)`,
    reportTitle: 'Ingevuld voorbeeld',
    notLoaded: 'Het voorbeeld is niet geladen. Controleer je verbinding en laad de pagina opnieuw.',
  },
  derived: {
    inOrder: (inOrder: number, total: number, open: readonly string[]) =>
      open.length === 0
        ? `Alle ${total} zijn in orde.`
        : `${inOrder} van ${total} in orde. Nog open: ${open.join(', ')}.`,
  },
  actions: {
    title: 'Je werkblad meenemen',
    explanation:
      'De PDF is van dit werkblad. Het bestand is van je hele dossier. Met ‘Open een bestand’ ga je later verder, ook op een andere computer. Alles blijft in je browser: er wordt niets verstuurd.',
    downloadPdf: 'Download als PDF',
    clear: 'Wis dit werkblad',
    clearQuestion: 'Alle antwoorden in dit werkblad wissen?',
    clearExplanation: (code: string) =>
      `Alles wat je in werkblad ${code} hebt ingevuld, gaat weg. Andere werkbladen blijven staan.`,
    clearConfirm: 'Wis de antwoorden',
    cancel: 'Annuleren',
    cleared: 'Het werkblad is leeg.',
    evicted: 'In een ander tabblad zijn deze antwoorden gewist. Hier kun je dat nog ongedaan maken.',
    clearedUndone: 'De antwoorden staan er weer.',
  },
  /** Asking for a PDF. What a PDF itself says stands in `pdf.ts`. */
  pdf: {
    preparing: 'De PDF wordt gemaakt…',
    percent: (percent: number) => `${percent}%`,
    downloaded: 'Je browser heeft de PDF gekregen. Kijk bij je downloads.',
    notLoaded:
      'De PDF is niet gemaakt: een deel van de site kon niet worden geladen. Controleer je verbinding en probeer het opnieuw. Je antwoorden staan er nog.',
    failed:
      'De PDF is niet gemaakt door een fout op deze site. Je antwoorden staan er nog. Bewaar je werk als bestand en meld het aan de uitgever van de site.',
    newerFormat:
      'De PDF is niet gemaakt: een deel van dit dossier is gemaakt met een nieuwere versie van de site. Laad de pagina opnieuw en probeer het nog eens.',
    missingTitle: 'Niet alle tekens passen in de PDF',
    missing: 'Deze tekens kan de PDF niet laten zien. Er komt een leeg blokje voor in de plaats:',
    missingKept:
      'Op de site en in het bestand dat je bewaart, blijven ze staan. Wie de PDF laat voorlezen, hoort ze ook.',
    downloadAnyway: 'Toch downloaden',
    report: 'Download dossier als PDF',
    reportToRead: 'PDF van het dossier om te lezen',
    withData:
      'De antwoorden zitten ook als bijlage in de PDF. Daardoor kun je die later weer op deze site openen.',
    reportData:
      'De antwoorden zitten ook als bijlage in de PDF van het dossier. Daardoor kun je die later weer op deze site openen. De PDF om te lezen heeft geen bijlage.',
    other: {
      title: 'Andere PDF’s',
      withoutData: 'PDF om alleen te lezen',
      withoutDataAbout: 'De antwoorden zitten er niet als bijlage in.',
      fillable: 'Invulbare PDF',
      fillableAbout:
        'Om in te vullen in een PDF-programma. Open die daarna hier: de site neemt over wat je hebt ingevuld.',
      blank: 'Leeg werkblad als PDF',
      blankAbout: 'Om te printen en met de pen in te vullen.',
    },
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
      'Een deel van de bewaarde antwoorden was niet te lezen. Dat deel is apart bewaard: je kunt het downloaden op Mijn dossier. De rest staat er nog.',
  },
} as const;
