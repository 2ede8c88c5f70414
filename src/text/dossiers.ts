/** Every sentence where dossiers are looked after and files are opened, in Dutch. Apart, so that worksheets load without it. */

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const dayAndTime = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });

/** `moment` in ms since 1970. */
const on = (moment: number) => day.format(moment);
const at = (moment: number) => dayAndTime.format(moment);
const answers = (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`);

export const dossierText = {
  unnamed: 'Mijn eerste dossier',
  copyOf: (title: string) => `${title} (kopie)`,
  inExample: 'Sluit het voorbeeld om je eigen gegevens te zien.',
  numbered: (title: string, number: number) => `${title} (${number})`,
  made: (moment: number) => `Gemaakt op ${on(moment)}`,
  notMade: 'Nog niet begonnen',
  changed: (moment: number) => `laatst gewijzigd op ${at(moment)}`,
  open: {
    heading: (title: string) => `Dossier: ${title}`,
    rename: 'Naam wijzigen',
    name: 'Naam van het dossier',
    keepName: 'Bewaar de naam',
    named: (title: string) => `Het dossier heet nu ‘${title}’.`,
    cancel: 'Annuleren',
  },
  /** How well the dossier is kept outside this browser. */
  file: {
    nothing: 'Er is nog niets om te bewaren.',
    never:
      'Dit dossier staat alleen in deze browser. Bewaar het ook als bestand. Dan kun je het niet kwijtraken.',
    newWork: (moment: number) =>
      `Er is nieuw werk sinds je laatste bestand van ${at(moment)}. Bewaar een nieuw bestand als je klaar bent.`,
    upToDate: (moment: number) =>
      `Je laatste bestand is van ${at(moment)}. Alles van dit dossier staat erin.`,
    clears:
      'Deze browser (Safari) wist wat een site bewaart als je zeven dagen niet langskomt. Bewaar je werk daarom steeds als bestand.',
  },
  list: {
    current: 'Nu open',
    open: 'Open dit dossier',
    copy: 'Dupliceer',
    remove: 'Verwijder',
    ofDossier: (title: string) => ` (${title})`,
    make: 'Nieuw dossier',
    newName: 'Waar gaat het nieuwe dossier over?',
    newHelp: 'Bijvoorbeeld het vraagstuk of de wijk. Je kunt de naam later aanpassen.',
    newUnnamed: 'Nieuw dossier',
    makeIt: 'Maak dit dossier',
    progress: (code: string, answered: number, total: number) => `${code}: ${answered} van ${total}`,
    progressLabel: 'Ingevuld per werkblad',
    removeQuestion: (title: string) => `Dossier ‘${title}’ verwijderen?`,
    removeExplanation:
      'Alle antwoorden in dit dossier gaan weg uit deze browser. Je kunt het daarna nog ongedaan maken, totdat je dit tabblad sluit.',
    removeConfirm: 'Verwijder het dossier',
    removed: (title: string) => `Dossier ‘${title}’ is verwijderd.`,
    merged: (title: string) => `Het bestand is samengevoegd met dossier ‘${title}’.`,
    undo: 'Ongedaan maken',
    undone: 'Het dossier is weer zoals het was.',
    opened: (title: string) => `Dossier ‘${title}’ is open.`,
    madeNew: (title: string) => `Dossier ‘${title}’ is gemaakt en staat open.`,
    copied: (title: string) => `Dossier ‘${title}’ is gemaakt.`,
    notStored:
      'Dit is niet bewaard in deze browser. Je kunt doorwerken, maar bewaar je werk als bestand voordat je deze pagina verlaat.',
  },
  storage: {
    amount: (kilobytes: string, since: number) =>
      since === 0
        ? `Deze site bewaart nu ${kilobytes} in je browser.`
        : `Deze site bewaart nu ${kilobytes} in je browser, sinds ${on(since)}.`,
    none: 'Deze site bewaart nog niets in je browser.',
    kilobytes: (bytes: number) => (bytes < 1024 ? 'minder dan 1 KB' : `${Math.round(bytes / 1024)} KB`),
    persisted: 'Je browser heeft beloofd je antwoorden niet uit zichzelf op te ruimen.',
    notPersisted:
      'Je browser mag opruimen als de schijf vol raakt. Bewaar je werk als bestand. Dan vragen we de browser ook om je antwoorden te laten staan.',
    setAside: (count: number) =>
      count === 1
        ? 'Er staat 1 stuk apart dat de site niet kon lezen.'
        : `Er staan ${count} stukken apart die de site niet kon lezen.`,
    saveAside: 'Download wat apart staat',
    shared: 'Gedeelde computer',
    sharedHelp:
      'Zet dit aan op een computer die anderen ook gebruiken. Je antwoorden blijven dan alleen tot je dit tabblad sluit. Bewaar dus eerst een bestand.',
    sharedOn: 'Je antwoorden staan nu alleen in dit tabblad.',
    sharedOff: 'Je antwoorden staan nu weer in deze browser.',
    sharedFailed:
      'Dat lukte niet: de browser heeft er geen ruimte voor of staat het niet toe. Er is niets veranderd.',
    wipe: 'Wis alles',
    wipeQuestion: 'Alles van deze site wissen uit deze browser?',
    wipeExplanation:
      'Al je dossiers en instellingen gaan weg. Dit kun je niet ongedaan maken. Bestanden en PDF’s die je hebt gedownload, blijven staan.',
    wipeConfirm: 'Wis alles',
    wiped:
      'Alles is gewist. We hebben het nagekeken: er staat niets meer van deze site in je browser, ook niet in de tijdelijke opslag.',
    wipeLeft: (keys: number, caches: number, workers: number) =>
      `Niet alles is gewist. Er staan nog ${keys} gegevens, ${caches} pagina’s in de tijdelijke opslag en ${workers} achtergrondtaken. Wis in je browser de gegevens van deze site.`,
  },
  thread: {
    empty: 'Hier verschijnt jullie rode draad. Die begint met een zorg of kans in een werkblad.',
    start: (code: string) => `Begin met werkblad ${code}`,
    unwritten: 'Nog niet opgeschreven',
    holes: (count: number) =>
      count === 0
        ? 'Er zit geen gat in jullie draad.'
        : count === 1
          ? 'Er is nog 1 gat in jullie draad.'
          : `Er zijn nog ${count} gaten in jullie draad.`,
  },
  /** The dialog about a file that was chosen or dropped. */
  opening: {
    title: 'Een dossier uit een bestand',
    about: (title: string, moment: number) =>
      `In dit bestand staat dossier ‘${title}’, bewaard op ${at(moment)}.`,
    contents: 'Wat erin staat',
    sheet: (name: string, count: number) => `${name}: ${answers(count)}`,
    unknownSheet: (id: string) => `Werkblad ‘${id}’`,
    empty: 'Er is nog niets ingevuld.',
    broken: (count: number) =>
      `${count === 1 ? '1 onderdeel' : `${count} onderdelen`} in dit bestand was niet te lezen. De rest is wel in orde.`,
    known:
      'Dit dossier staat ook al in deze browser. Wil je de twee bij elkaar brengen, kies dan voor samenvoegen.',
    asNew: 'Open als nieuw dossier',
    merge: 'Voeg samen met dit dossier',
    mergeWith: (title: string) => `Dit dossier is nu open: ‘${title}’.`,
    cancel: 'Annuleren',
    opened: (title: string) => `Dossier ‘${title}’ is geopend. Je andere dossiers staan er nog.`,
    toDossier: 'Naar mijn dossier',
    close: 'Sluiten',
    notOpened: 'Het bestand is niet geopend',
    nothingChanged: 'Er is niets veranderd.',
    merging: {
      title: (title: string) => `Samenvoegen met ‘${title}’`,
      added: (count: number) => `Uit het bestand ${count === 1 ? 'komt' : 'komen'} ${answers(count)} erbij.`,
      nothingAdded: 'Uit het bestand komen geen nieuwe antwoorden.',
      same: 'De antwoorden spreken elkaar nergens tegen.',
      differ: (count: number) =>
        count === 1
          ? 'Bij 1 antwoord verschillen de twee. Kies wat blijft staan.'
          : `Bij ${count} antwoorden verschillen de twee. Kies per antwoord wat blijft staan.`,
      newest: 'nieuwste',
      mine: 'Van mij',
      theirs: 'Uit het bestand',
      both: 'Allebei, onder elkaar',
      nothing: '(leeg)',
      removed: '(rij verwijderd)',
      allMine: 'Overal van mij',
      allTheirs: 'Overal uit het bestand',
      row: (name: string, number: number) => (number === 0 ? name : `${name} ${number}`),
      confirm: 'Voeg samen',
      back: 'Terug',
      done: (title: string) =>
        `Het bestand is samengevoegd met ‘${title}’. Op Mijn dossier kun je dit ongedaan maken.`,
      yes: 'ja',
      no: 'nee',
    },
    problems: {
      empty: 'Dit bestand is leeg. Kies een ander bestand.',
      tooLarge:
        'Dit bestand is groter dan 10 MB. Zo groot is een Kompas-bestand nooit. Kies een ander bestand.',
      otherEncoding:
        'Dit bestand is niet te lezen als tekst. Misschien heeft een ander programma het opnieuw opgeslagen. Kies het bestand zoals je het hebt gedownload.',
      notOurs: 'Dit is geen bestand van het Kwaliteitskompas. Kies een bestand dat eindigt op .kompas.json.',
      cutOff:
        'Dit bestand is maar half aangekomen. Download of kopieer het opnieuw en probeer het dan nog eens.',
      newerFormat:
        'Dit bestand is gemaakt met een nieuwere versie van deze site. Laad de pagina opnieuw en open het dan nog eens.',
      tooManyRows: 'In dit bestand staan veel meer rijen dan een werkblad aankan. Kies een ander bestand.',
      noDossier:
        'Dit bestand is van het Kwaliteitskompas, maar er is geen dossier in te vinden. Kies een ander bestand.',
      unreadable:
        'De browser kan dit bestand niet lezen. Misschien is het intussen verplaatst. Kies het opnieuw.',
      notStored:
        'Het dossier is geopend, maar de browser kan het niet bewaren. Typ gerust door, en bewaar je werk als bestand voordat je deze pagina verlaat.',
    },
  },
} as const;
