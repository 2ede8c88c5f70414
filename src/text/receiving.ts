/** What is said of what partners send in, in Dutch: while it comes in, and where all of it is listed. */
import { unnamedContributor } from './beside.ts';

const questions = (count: number) => `${count} ${count === 1 ? 'vraag' : 'vragen'}`;
const named = (name: string) => name || unnamedContributor;

const from = (name: string) => (name === '' ? 'zonder naam' : `van ${name}`);
const inputs = (count: number) =>
  count === 1 ? 'staat nu nieuwe inbreng' : `staan nu ${count} nieuwe reacties`;

export const receivingText = {
  /** 'GGD: 5 van 6 vragen, 21 sep'. */
  facts: (name: string, answered: number, asked: number, day: string) =>
    `${named(name)}: ${answered} van ${questions(asked)}, ${day}`,
  arrived: {
    title: 'Inbreng van partners',
    none: 'Er kwam niets bij.',
    /** Above the list. */
    in: (title: string) => `Dit staat nu bij dossier ‘${title}’. Je eigen antwoorden zijn niet veranderd.`,
    notes: {
      newer: 'Dit komt in de plaats van eerdere inbreng, die wel bewaard blijft.',
      older: 'Je had al nieuwere inbreng. Deze oudere inbreng staat onder ‘Eerder gestuurd’.',
      known: 'Deze inbreng had je al.',
    },
    twice: (times: number) =>
      `Deze inbreng kwam nu ${times === 2 ? 'twee' : times} keer binnen, en telt één keer.`,
    unknownQuestions: (count: number) =>
      count === 1
        ? 'Eén antwoord hoort bij een vraag die hier niet bestaat.'
        : `${count} antwoorden horen bij vragen die hier niet bestaan.`,
    broken: (count: number) =>
      `${count === 1 ? 'Eén onderdeel was' : `${count} onderdelen waren`} niet te lezen. De rest staat erbij.`,
    failed: (from: string, why: string) => `${from}: ${why}`,
    pasted: 'Geplakte tekst',
    close: 'Sluiten',
    goOn: 'Naar alle inbreng',
    message: (count: number, title: string) =>
      count === 0
        ? `Bij dossier ‘${title}’ kwam niets nieuws binnen.`
        : `Bij dossier ‘${title}’ ${inputs(count)}.`,
    notStored:
      'De browser kan dit niet bewaren. De inbreng staat er alleen zolang deze pagina open is. Bewaar je dossier nu als bestand.',
    newerFormat:
      'Er is niets toegevoegd, want dit dossier komt uit een nieuwere versie van de site. Laad de pagina opnieuw.',
  },
  where: {
    title: 'Waar hoort deze inbreng bij?',
    about: (names: string, title: string) =>
      title === ''
        ? `Er is inbreng van ${names}.`
        : `Er is inbreng van ${names} bij de uitnodiging ‘${title}’.`,
    why: 'De uitnodiging hoort niet bij het dossier dat nu open is. Kies bij welk dossier de inbreng hoort.',
    dossiers: 'Dossier',
    open: (title: string) => `${title} (nu open)`,
    make: 'Een nieuw dossier',
    newTitle: 'Nieuw dossier',
    confirm: 'Toevoegen',
    skip: 'Overslaan',
  },
  skipped: (names: string) => `De inbreng van ${names} is niet toegevoegd.`,
  problems: {
    empty: 'Hier staat niets in. Plak de link die je kreeg, of kies een bestand.',
    tooLarge: 'Dit is te groot en kan dus geen inbreng zijn. Vraag of je het bestand nog eens krijgt.',
    notOurs: 'Hier zit geen inbreng in. Plak de hele link die je kreeg, of kies het bestand.',
    cut: 'Het laatste stuk ontbreekt: waarschijnlijk is dat onderweg weggevallen. Vraag of je de inbreng nog eens krijgt, als bestand.',
    damaged:
      'Deze inbreng is onderweg veranderd en niet meer te lezen. Vraag of je de inbreng nog eens krijgt, het liefst als bestand.',
    newer: 'Dit komt uit een nieuwere versie van deze site. Laad de pagina opnieuw en probeer het nog eens.',
    otherKind: 'Dit is een uitnodiging en geen inbreng. Open de link om de vragen zelf te beantwoorden.',
    noInput: 'Dit bestand komt van deze site, maar er zit geen inbreng in.',
    tooManyRows: 'Hier staan te veel rijen in. Daarom is er niets toegevoegd.',
    notFilledIn: 'Deze PDF is een uitnodiging waarin nog niets is ingevuld.',
    unknownQuestions: 'De vragen waar deze inbreng bij hoort, bestaan hier niet.',
    encrypted: 'Deze PDF is beveiligd met een wachtwoord. Vraag of je de PDF zonder wachtwoord krijgt.',
  },
  page: {
    title: 'Wat er binnenkwam',
    intro:
      'Bestanden, PDF’s en links die je terugkrijgt, kun je hier tegelijk openen of plakken. Je kunt bestanden ook naar deze pagina slepen.',
    paste: 'Links plakken',
    pasteLabel: 'Links of berichten met links',
    pasteHelp: 'Je mag een heel mailbericht plakken, of een paar berichten onder elkaar.',
    add: 'Toevoegen',
    none: 'Er is nog niets binnen. Wat partners terugsturen, komt hier te staan met hun naam erbij.',
    replaces: (days: string) => `Dit vervangt de inbreng van ${days}.`,
    /** The same words as where it was chosen: see `askingText.kept`. */
    belongsTo: (name: string) => `Hoort bij ${name}.`,
    earlier: 'Eerder gestuurd',
    remove: 'Verwijderen',
    ofContributor: (facts: string) => ` (${facts})`,
    removed: (name: string) => `De inbreng ${from(name)} is verwijderd.`,
    removedLatest: (name: string) =>
      `De inbreng ${from(name)} is verwijderd. Nu telt de eerdere inbreng weer.`,
    undo: 'Ongedaan maken',
    undone: (name: string) => `De inbreng ${from(name)} staat er weer.`,
    read: 'Lees de inbreng bij de vragen zelf, en neem over wat jullie willen gebruiken:',
    inSheet: (worksheet: string, count: number) => `${worksheet}: ${questions(count)}`,
  },
  link: {
    title: (name: string) => `Inbreng ${from(name)}`,
    intro: (facts: string) => `In deze link zit inbreng. ${facts}.`,
    yours: 'Heb je dit zelf ingevuld? Stuur de link dan naar degene die jou de vragen stelde.',
    add: 'Toevoegen aan dossier',
    added: 'Deze inbreng staat bij je dossier.',
  },
} as const;
