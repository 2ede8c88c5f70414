/** What is said while files are opened: loaded with the dialog that says it. */

import { dayOf } from './moments.ts';

const and = new Intl.ListFormat('nl-NL');
const answers = (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`);

interface Gone {
  readonly text: number;
  readonly answer: number;
  readonly row: number;
}

/** How many of each kind, and whose they are. */
function gone({ text, answer, row }: Gone, sides: readonly string[]): string {
  const named = (count: number, one: string, more: string) =>
    count === 0 ? '' : `${count} ${count === 1 ? one : more}`;
  const counted = [
    named(text, 'tekst', 'teksten'),
    named(answer, 'antwoord', 'antwoorden'),
    named(row, 'rij', 'rijen'),
  ].filter(Boolean);
  const verb = text + answer + row === 1 ? 'verdwijnt' : 'verdwijnen';
  return `Hierna ${verb} ${and.format(counted)} ${sides.join(' en ')}.`;
}

/** While a file is read. */
export const readingText = {
  reading: 'Dit bestand wordt gelezen. Dat duurt langer dan anders, maar je kunt intussen gewoon doorwerken.',
  stop: 'Stoppen',
  /** To who does not see the question come. */
  question: (title: string, about: string, button: string) =>
    [`${title}.`, about, button && `Je staat op de knop ‘${button}’.`].filter(Boolean).join(' '),
  stopped: 'Je hebt het lezen gestopt. Het bestand is niet geopend en er is niets veranderd.',
  tooHeavy:
    'Dit bestand lezen kost te veel tijd of geheugen. Waarschijnlijk is er iets mis mee: een bestand van deze site opent snel. Download of kopieer het opnieuw, of kies een ander bestand.',
} as const;

/** What is in a file, what to do with it, and why it is not opened. */
export const openingText = {
  title: 'Een dossier uit een bestand',
  about: (title: string, moment: number) =>
    `In dit bestand staat dossier ‘${title}’, bewaard op ${dayOf(moment)}.`,
  contents: 'Wat erin staat',
  sheet: (name: string, count: number) => `${name}: ${answers(count)}`,
  unknownSheet: (id: string) => `Werkblad ‘${id}’`,
  empty: 'Er is nog niets ingevuld.',
  versions: (names: readonly string[]) =>
    names.length === 1
      ? `Ook zit er 1 vastgelegde versie in: ${names.join('')}.`
      : `Ook zitten er ${names.length} vastgelegde versies in: ${names.join('; ')}.`,
  othersStay: 'Bij samenvoegen verandert er niets aan andere werkbladen.',
  nothingElse: 'Meer zit er niet in. Bij samenvoegen verandert er niets aan andere werkbladen.',
  broken: (count: number) =>
    `In dit bestand ${count === 1 ? 'is 1 onderdeel' : `zijn ${count} onderdelen`} niet te lezen. De rest kun je gewoon openen.`,
  known:
    'Misschien staat dit dossier al in deze browser. Open het bestand als nieuw dossier, of voeg de twee samen.',
  asNew: 'Openen als nieuw dossier',
  merge: 'Samenvoegen met dit dossier',
  mergeWith: (title: string) =>
    `Bij samenvoegen komt het bestand bij het dossier dat nu open is: ‘${title}’.`,
  onlyCompare: 'Wil je alleen zien wat er anders is, en niets veranderen?',
  toCompare: 'Ga naar Versies vergelijken en kies het bestand daar.',
  cancel: 'Annuleren',
  opened: (title: string) => `Dossier ‘${title}’ staat nu open. Je andere dossiers staan er nog.`,
  close: 'Sluiten',
  notOpened: 'Het bestand is niet geopend',
  nothingChanged: 'Er is niets veranderd.',
  /** The title of the question about a PDF that was filled in elsewhere. */
  editedTitle: 'De PDF is ingevuld',
  problems: {
    noAttachment:
      'In deze PDF zitten geen gegevens van deze site. Misschien is het een PDF om alleen te lezen, of heeft iemand de PDF opnieuw als PDF geprint. Kies een andere PDF of een bestand dat eindigt op .kompas.json.',
    encrypted:
      'Deze PDF is beveiligd met een wachtwoord. Sla de PDF op zonder wachtwoord en open hem daarna opnieuw.',
    empty: 'Dit bestand is leeg. Kies een ander bestand.',
    tooLarge:
      'Dit bestand is groter dan 10 MB, en zulke bestanden maakt deze site niet. Kies een ander bestand.',
    otherEncoding:
      'Dit bestand is niet te lezen. Misschien is het geen bestand van deze site, of heeft een ander programma het veranderd. Kies het bestand zoals je het hebt gedownload.',
    notOurs:
      'Dit bestand is niet op deze site gemaakt. Kies een bestand dat eindigt op .kompas.json, of een PDF van deze site.',
    cutOff:
      'Een stuk van dit bestand ontbreekt. Download of kopieer het opnieuw en probeer het dan nog eens.',
    newerFormat:
      'Dit bestand komt uit een nieuwere versie van deze site. Laad de pagina opnieuw en open het bestand dan nog eens.',
    tooManyRows:
      'In dit bestand staan meer rijen dan de 3.000 die een werkblad aankan. Kies een ander bestand.',
    noDossier: 'Dit bestand komt van deze site, maar er zit geen dossier in. Kies een ander bestand.',
    unreadable:
      'De browser kan niet bij dit bestand. Misschien is het verplaatst of verwijderd. Kies het opnieuw.',
    noRoom:
      'Het dossier is niet geopend: er is te weinig ruimte in de opslag van deze browser. Er is niets veranderd. Verwijder een dossier dat je niet meer nodig hebt, of open het bestand in een andere browser.',
    notStored:
      'Het dossier staat open, maar de browser kan het niet bewaren. Je bent nog niets kwijt en kunt doorwerken. Bewaar je werk als bestand voordat je deze pagina verlaat.',
  },
} as const;

export const openFileText = {
  goOn: (sheet: string) => `Verdergaan bij ${sheet}`,
  /** Several files, one after the other. */
  several: {
    progress: (at: number, count: number, name: string) => `Bestand ${at} van ${count}: ${name}`,
    next: 'Naar het volgende bestand',
    skip: 'Bestand overslaan',
    all: (count: number) => `Je koos ${count} bestanden.`,
    opened: (name: string, title: string) => `${name}: staat nu open als dossier ‘${title}’.`,
    merged: (name: string, title: string) => `${name}: samengevoegd met ‘${title}’.`,
    skipped: (name: string) => `${name}: niet geopend, want je sloeg dit bestand over.`,
    notSeen: (name: string) => `${name}: niet geopend en niet bekeken.`,
    failed: (name: string, why: string) => `${name}: niet geopend. ${why}`,
    undo: 'Bij Mijn dossier, onder ‘Al je dossiers’, kun je het samenvoegen in één keer ongedaan maken.',
  },
  merging: {
    title: (title: string) => `Samenvoegen met ‘${title}’`,
    added: (count: number) => `Uit het bestand ${count === 1 ? 'komt' : 'komen'} er ${answers(count)} bij.`,
    nothingAdded: 'Uit het bestand komen geen nieuwe antwoorden.',
    same: 'Er zijn geen antwoorden die verschillen.',
    differ: (count: number) =>
      count === 1
        ? 'Bij 1 antwoord staat in het bestand iets anders. Kies wat blijft staan.'
        : `Bij ${count} antwoorden staat in het bestand iets anders. Kies per antwoord wat blijft staan.`,
    /** `gone`: how many of each kind, by the side that loses them. */
    gone,
    nothingGone: 'Hierna verdwijnt er niets.',
    staysInFile: 'Het bestand zelf verandert niet.',
    changed:
      'In een ander tabblad is intussen iets veranderd. Er is nog niets samengevoegd. Kijk nog eens bij ‘intussen veranderd’ en kies opnieuw.',
    changedHere: 'intussen veranderd',
    all: 'Overal hetzelfde kiezen',
    allBoth: 'Bij lange teksten allebei',
    allNewest: 'Overal de nieuwste',
    newest: 'nieuwste',
    both: 'Allebei, onder elkaar',
    nothing: '(leeg)',
    removed: '(rij verwijderd)',
    back: 'Terug',
    done: (title: string) => `Het bestand is samengevoegd met ‘${title}’.`,
    onAnyPage: 'Bij Mijn dossier, onder ‘Al je dossiers’, kun je dit ongedaan maken.',
    toUndo: 'Naar Mijn dossier',
    onThisPage:
      'Ongedaan maken kan alleen zolang je op deze pagina blijft: je browser heeft te weinig ruimte.',
    /** Above a text of the file that comes under one's own. `title` is '' when that says nothing more. */
    from: (file: string, title: string, savedAt: number) =>
      title === ''
        ? `Uit ${file}, bewaard op ${dayOf(savedAt)}:`
        : `Uit dossier ‘${title}’ (${file}, bewaard op ${dayOf(savedAt)}):`,
    /** The open dossier beside a file. */
    withFile: {
      intro: '',
      mine: 'Van mij',
      theirs: 'Uit het bestand',
      allMine: 'Overal van mij',
      allTheirs: 'Overal uit het bestand',
      goneMine: 'van jou',
      goneTheirs: 'uit het bestand',
      confirm: 'Samenvoegen',
    },
    /** The answers that travelled with a PDF, beside what was filled in in it. */
    withFields: {
      intro:
        'Na het downloaden is in deze PDF nog iets ingevuld of veranderd. Kies wat je meeneemt, en daarna hoe je het dossier opent.',
      mine: 'Zoals het op de site stond',
      theirs: 'Ingevuld in de PDF',
      allMine: 'Overal zoals op de site',
      allTheirs: 'Overal zoals in de PDF',
      goneMine: 'van de site',
      goneTheirs: 'uit de PDF',
      confirm: 'Verdergaan',
    },
  },
  problems: {
    noRoom:
      'De browser heeft hier te weinig ruimte voor. Er is niets samengevoegd en niets veranderd. Bewaar je werk als bestand en verwijder een dossier dat je niet meer nodig hebt.',
    notMerged:
      'De browser kan dit niet bewaren. Er is niets samengevoegd en niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
  },
} as const;
