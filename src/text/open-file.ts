/** What is said while files are opened, beside `dossierText.opening`: loaded with the dialog that says it. */

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

export const openFileText = {
  goOn: (sheet: string) => `Ga verder bij ${sheet}`,
  /** Several files, one after the other. */
  several: {
    progress: (at: number, count: number, name: string) => `Bestand ${at} van ${count}: ${name}`,
    next: 'Naar het volgende bestand',
    skip: 'Sla dit bestand over',
    all: (count: number) => `Je koos ${count} bestanden.`,
    opened: (name: string, title: string) => `${name}: staat nu open als dossier ‘${title}’.`,
    merged: (name: string, title: string) => `${name}: samengevoegd met ‘${title}’.`,
    skipped: (name: string) => `${name}: niet geopend, je sloeg het over.`,
    failed: (name: string, why: string) => `${name}: niet geopend. ${why}`,
    undo: 'Op Mijn dossier, bij ‘Al je dossiers’, kun je het samenvoegen in één keer ongedaan maken.',
  },
  merging: {
    title: (title: string) => `Samenvoegen met ‘${title}’`,
    added: (count: number) => `Uit het bestand ${count === 1 ? 'komt' : 'komen'} ${answers(count)} erbij.`,
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
    allBoth: 'Lange teksten allebei',
    allNewest: 'Overal de nieuwste',
    newest: 'nieuwste',
    both: 'Allebei, onder elkaar',
    nothing: '(leeg)',
    removed: '(rij verwijderd)',
    back: 'Terug',
    done: (title: string) => `Het bestand is samengevoegd met ‘${title}’.`,
    onAnyPage: 'Op Mijn dossier, bij ‘Al je dossiers’, kun je dit ongedaan maken.',
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
      goneMine: 'van mij',
      goneTheirs: 'uit het bestand',
      confirm: 'Voeg samen',
    },
    /** The answers that travelled with a PDF, beside what was filled in in it. */
    withFields: {
      intro:
        'In deze PDF is daarna nog iets ingevuld of veranderd. Kies wat je meeneemt. Daarna kies je hoe je het dossier opent.',
      mine: 'Zoals het op de site stond',
      theirs: 'Ingevuld in de PDF',
      allMine: 'Overal zoals op de site',
      allTheirs: 'Overal zoals in de PDF',
      goneMine: 'van de site',
      goneTheirs: 'uit de PDF',
      confirm: 'Verder',
    },
  },
  problems: {
    noRoom:
      'De browser heeft hier te weinig ruimte voor. Er is niets samengevoegd en niets veranderd. Bewaar je werk als bestand en verwijder een dossier dat je niet meer nodig hebt.',
    notMerged:
      'De browser kan dit niet bewaren. Er is niets samengevoegd en niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
  },
} as const;
