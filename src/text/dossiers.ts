/** Every sentence where dossiers are looked after and files are opened, in Dutch. Apart, so that worksheets load without it. */

import { dayAndTimeOf as at, dayOf as on } from './moments.ts';

/** Without a moment when the clock that gave it was wrong. */
const lastFile = (moment: number | undefined) =>
  moment === undefined
    ? 'Je hebt dit dossier al eens als bestand bewaard.'
    : `Je laatste bestand is van ${at(moment)}.`;

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
    keepName: 'Naam bewaren',
    named: (title: string) => `Het dossier heet nu ‘${title}’.`,
  },
  /** How well the dossier is kept outside this browser. */
  file: {
    never:
      'Dit dossier staat alleen in deze browser. Bewaar het ook als bestand. Dan ben je niets kwijt als de websitegegevens in je browser worden gewist.',
    neverInTab:
      'Dit dossier staat alleen in de tabbladen van deze site die open zijn. Bewaar het als bestand voordat je die sluit.',
    handedOver: (moment: number | undefined) =>
      `${moment === undefined ? 'Eerder is' : `Op ${at(moment)} is`} de download gestart van een bestand met het hele dossier. Staat het bij je downloads?`,
    asked: (fileName: string, isAgain: boolean) =>
      `De download van ${fileName} is ${isAgain ? 'opnieuw ' : ''}gestart. Staat het bestand bij je downloads?`,
    yes: 'Ja',
    again: 'Nee, opnieuw',
    arrived: 'Mooi. Dan staat je werk ook in een bestand.',
    newWork: (moment: number | undefined) =>
      `${lastFile(moment)} Wat je daarna hebt veranderd, staat er niet in. Bewaar een nieuw bestand als je klaar bent.`,
    upToDate: (moment: number | undefined) => `${lastFile(moment)} Het hele dossier staat erin.`,
    clears:
      'Deze browser kan je antwoorden wissen als je zeven dagen niet op deze site komt. Bewaar je werk daarom steeds als bestand.',
  },
  /** All questions, each with its answer in short. What stands there itself is in `check.ts`. */
  check: {
    link: 'Bekijken wat er nog ontbreekt',
    title: 'Wat hebben we, en wat ontbreekt nog?',
    back: 'Terug naar Mijn dossier',
  },
  plate: 'Praatplaat maken',
  report: {
    download: 'Rapport downloaden',
    copyAsText: 'Kopiëren als tekst',
    copyAsProposal: 'Kopiëren als voorstel',
  },
  list: {
    current: 'Nu open',
    open: 'Dossier openen',
    copy: 'Kopie maken',
    remove: 'Verwijderen',
    ofDossier: (title: string) => ` (${title})`,
    make: 'Nieuw dossier',
    newName: 'Waar gaat het nieuwe dossier over?',
    newHelp: 'Noem bijvoorbeeld het vraagstuk of de wijk. Je kunt de naam later wijzigen.',
    newUnnamed: 'Nieuw dossier',
    makeIt: 'Dossier maken',
    progress: (code: string, answered: number, total: number) => `${code}: ${answered} van ${total}`,
    progressLabel: 'Ingevuld per werkblad',
    removeQuestion: (title: string) => `Dossier ‘${title}’ verwijderen?`,
    removeExplanation:
      'Je kunt dit ongedaan maken tot je dit tabblad sluit, of tot je nog een dossier verwijdert of samenvoegt. Daarna zijn alle antwoorden in dit dossier echt weg.',
    removeConfirm: 'Dossier verwijderen',
    removed: (title: string) => `Dossier ‘${title}’ is verwijderd.`,
    merged: (title: string) => `Het bestand is samengevoegd met dossier ‘${title}’.`,
    undo: 'Ongedaan maken',
    undone: 'Het dossier is weer zoals het was.',
    opened: (title: string) => `Dossier ‘${title}’ staat nu open.`,
    madeNew: (title: string) => `Dossier ‘${title}’ is gemaakt. Het staat nu open.`,
    copied: (title: string) => `De kopie heet ‘${title}’.`,
    notStored:
      'De browser kan dit niet bewaren: er is te weinig ruimte of het is niet toegestaan. Je andere dossiers staan er nog. Bewaar je werk als bestand voordat je deze pagina verlaat.',
  },
  storage: {
    amount: (kilobytes: string, since: number) =>
      since === 0
        ? `Deze site bewaart nu ${kilobytes} in je browser.`
        : `Deze site bewaart nu ${kilobytes} in je browser. Het oudste dossier is van ${on(since)}.`,
    none: 'Deze site bewaart nog niets in je browser.',
    denied: 'Je browser staat niet toe dat deze site iets bewaart.',
    kilobytes: (bytes: number) => (bytes < 1024 ? 'minder dan 1 KB' : `${Math.round(bytes / 1024)} KB`),
    persisted: 'Je antwoorden worden niet vanzelf gewist.',
    notPersisted:
      'Je browser mag je antwoorden wissen als de schijf vol raakt. Bewaar je werk dus als bestand. Dan vraagt de site je browser ook om je antwoorden te laten staan.',
    quarantined: (count: number) =>
      count === 1
        ? '1 onderdeel was niet te lezen. Dat is apart bewaard.'
        : `${count} onderdelen waren niet te lezen. Die zijn apart bewaard.`,
    saveAside: 'Apart bewaarde gegevens downloaden',
    shared: 'Gedeelde computer',
    sharedHelp:
      'Zet dit aan op een computer die anderen ook gebruiken. Je antwoorden staan dan alleen in de tabbladen van deze site die open zijn. Als je al die tabbladen sluit, ben je je antwoorden kwijt. Bewaar je werk dus eerst als bestand. Klik op ‘Alles wissen’ als je klaar bent: sommige browsers kunnen een gesloten tabblad weer openen, met wat erin stond.',
    sharedOn: 'Je antwoorden staan nu alleen in de tabbladen van deze site die open zijn.',
    sharedOff: 'Je antwoorden staan nu weer in deze browser.',
    sharedFailed:
      'Dat lukte niet: de browser heeft te weinig ruimte of staat het niet toe. Er is niets veranderd en je bent niets kwijt. Bewaar je werk als bestand.',
    wipe: 'Alles wissen',
    wipeQuestion: 'Alles van deze site uit deze browser wissen?',
    wipeExplanation:
      'Al je dossiers worden gewist, ook in andere tabbladen. Staat in een tabblad nu een andere site open? Wat daar nog van deze site is bewaard, verdwijnt zodra je in dat tabblad deze site weer opent. Dit kun je niet ongedaan maken. Bestanden en PDF’s die je hebt gedownload, blijven staan.',
    wipeConfirm: 'Alles wissen',
    wiped:
      'Alles is gewist. De site heeft het nagekeken en vindt niets meer. Staat in een tabblad nu een andere site open? Wat daar nog van deze site is bewaard, verdwijnt zodra je in dat tabblad deze site weer opent.',
    wipeLeft: 'Niet alles is gewist. Wis in je browser zelf de websitegegevens van deze site.',
  },
  thread: {
    empty:
      'Hier zie je straks jullie rode draad. Die begint met een zorg of kans die jullie in een werkblad opschrijven.',
    start: (code: string) => `Beginnen met werkblad ${code}`,
    unwritten: 'Nog niet opgeschreven',
    holes: (count: number) =>
      count === 0
        ? 'De rode draad is compleet.'
        : `Op ${count} ${count === 1 ? 'plek' : 'plekken'} ontbreekt nog iets.`,
  },
} as const;
