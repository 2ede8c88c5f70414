/** Every sentence for who asks partners for input, in Dutch (B1, je-form). It loads with that side of the page. */
import { dayOf as on, shortDayOf } from './moments.ts';

const questions = (count: number) => (count === 1 ? '1 vraag' : `${count} vragen`);

export const askingText = {
  dossier: (title: string) => `Je vraagt inbreng voor dossier ‘${title}’.`,
  otherDossier: 'Ander dossier kiezen',
  inExample: 'Sluit het voorbeeld om partners uit te nodigen voor je eigen dossier.',
  bare: {
    title: 'Zelf een uitnodiging gekregen, maar geen vragen te zien?',
    explanation:
      'Dan is het laatste stuk van de link weggevallen, alles vanaf het hekje (#). Sommige apps laten dat weg. Kopieer de hele link uit het bericht en plak hem hieronder, eventueel met de tekst eromheen. Als er achter het hekje niets staat, vraag je om een nieuwe link of om de PDF.',
    label: 'De link die je kreeg',
    open: 'Link openen',
    nothing: 'Plak hier eerst de link.',
    notOurs:
      'Hier zit geen uitnodiging in. Een hele link heeft een hekje (#) met een lange rij letters en cijfers erachter.',
  },
  form: {
    title: 'Partners uitnodigen',
    titleAgain: 'Nog een uitnodiging maken',
    intro:
      'Kies de vragen, schrijf erbij waarom je die stelt en maak de uitnodiging. Je krijgt een link, een tekst om te mailen, een QR-code en een invulbare PDF.',
    questions: 'Welke vragen stel je?',
    questionsHelp: `De vragen die goed bij partners passen, zijn al aangevinkt. Houd het kort, dan is reageren voor partners minder werk.`,
    chosen: (count: number) => (count === 0 ? 'Nog geen vraag gekozen' : `${questions(count)} gekozen`),
    chosenOf: (chosen: number, all: number) => `${chosen} van ${all} gekozen`,
    preset: 'Alleen vragen voor partners kiezen',
    none: 'Alle vinkjes weghalen',
    about: 'Wat schrijf je erbij?',
    name: 'Titel',
    nameHelp: 'Waar gaat het over? Partners zien dit als eerste.',
    message: 'Bericht',
    messageHelp: 'Waarom vraag je dit, en wat doen jullie met de antwoorden? Een paar zinnen is genoeg.',
    from: 'Wie vraagt het?',
    fromHelp:
      'Je naam, organisatie of team. Zet er ook je e-mailadres bij, dan weten partners waar hun inbreng heen moet.',
    replyBy: 'Reageren tot en met',
    names: 'Wie nodig je uit?',
    namesHelp:
      'Eén naam per regel, van een organisatie of een rol. Een lijst plakken kan ook. De namen gaan niet mee in de link. Door de lijst zie je wie nog niet heeft gereageerd.',
    namesRead: (names: readonly string[]) =>
      names.length === 1 ? '1 naam' : `${names.length} namen: ${names.join(' · ')}`,
    own: 'Laten zien wat jullie al hebben',
    ownHelp: 'Partners zien dan bij elke vraag ook jullie eigen antwoord. De link wordt daardoor wel langer.',
    ownCount: (own: number, asked: number) => {
      if (own === 0) {
        return `Op ${asked === 1 ? 'deze vraag' : 'deze vragen'} hebben jullie nog geen antwoord.`;
      }
      if (asked === 1) return 'Jullie hebben nu een antwoord op deze vraag.';
      return `Jullie hebben nu een antwoord op ${own} van ${questions(asked)}.`;
    },
    make: 'Uitnodiging maken',
    noQuestions: 'Kies eerst minstens één vraag.',
    halfDate: 'Deze datum is niet compleet of bestaat niet.',
    past: 'Deze datum is al voorbij.',
    checkAnyway: 'Toch uitnodiging maken',
    made: 'De uitnodiging is klaar. Je stuurt die zelf naar je partners.',
    titleChange: 'Uitnodiging wijzigen',
    introChange:
      'De link verandert mee. De oude link blijft werken, met de oude vragen. Wat partners daarmee insturen, komt ook bij deze uitnodiging.',
    keep: 'Wijzigingen bewaren',
    changed:
      'De uitnodiging is gewijzigd. Stuur de nieuwe link naar iedereen die de vragen nog moet krijgen.',
  },
  kept: {
    title: 'Uitnodigingen',
    another: 'Nog een uitnodiging maken',
    unnamed: 'Uitnodiging zonder titel',
    facts: (madeAt: number, count: number, replyBy: string | undefined) =>
      [
        `Gemaakt op ${on(madeAt)}`,
        questions(count),
        ...(replyBy === undefined ? [] : [`reageren tot en met ${replyBy}`]),
      ].join(', '),
    shows: 'met jullie antwoorden erbij',
    waiting: 'Er heeft nog niemand gereageerd.',
    noNames: 'Als je opschrijft wie je uitnodigt, zie je hier wie nog niet heeft gereageerd.',
    countOf: (came: number, asked: number) => `${came} van ${asked} binnen`,
    /** Of whom nobody wrote down that they were asked. */
    unlisted: (count: number) =>
      count === 1
        ? 'Eén reactie is van iemand die niet in je lijst staat. Staat diegene er onder een andere naam in? Kies die naam dan bij ‘Hoort bij’.'
        : `${count} reacties zijn van partners die niet in je lijst staan. Staan zij er onder een andere naam in? Kies die naam dan bij ‘Hoort bij’.`,
    belongs: 'Hoort bij …',
    belongsTo: (name: string) => `Hoort bij ${name}.`,
    apart: 'Losmaken',
    belongsNow: (name: string) => `Deze inbreng hoort nu bij ${name}. De inbreng zelf is niet veranderd.`,
    apartNow: 'Deze inbreng hoort nu bij niemand uit je lijst.',
    change: 'Wijzigen',
    changedAt: (moment: number) => `gewijzigd op ${on(moment)}`,
    /** Under an invitation that was changed after it was made. */
    oldLink:
      'Stuur de nieuwe link rond. Met de oude link zien partners nog de oude vragen. Wat ze daarmee insturen, komt ook gewoon hier binnen.',
    count: (came: number) => (came === 1 ? '1 reactie binnen' : `${came} reacties binnen`),
    came: (answered: number, asked: number, moment: number, now: number) =>
      `${answered} van ${questions(asked)}, ${shortDayOf(moment, now)}`,
    out: 'nog niets',
    someone: 'Zonder naam',
    replies: 'Wie heeft gereageerd?',
    send: 'Link, mail en PDF',
    names: 'Namen wijzigen',
    addNames: 'Namen toevoegen',
    keepNames: 'Namen bewaren',
    namesKept: 'De namen zijn bewaard.',
    reminder: 'Herinnering kopiëren',
    reminderCopied: 'De herinnering is gekopieerd. Plak die in een mail aan wie nog niet heeft gereageerd.',
    remove: 'Verwijderen',
    of: (title: string) => ` (${title})`,
    removed: (title: string) =>
      `‘${title}’ is verwijderd. De link die je hebt verstuurd, blijft werken. Wat al binnen is, blijft staan.`,
    undo: 'Ongedaan maken',
    undone: 'De uitnodiging is terug.',
  },
  send: {
    link: 'Link van de uitnodiging',
    copyLink: 'Link kopiëren',
    linkCopied: 'De link is gekopieerd.',
    length: (count: string) =>
      `De link is ${count} tekens lang. Dat is kort genoeg voor een mail of een bericht.`,
    /** `count` as figures are read: '1.832'. */
    long: (count: string) =>
      `De link is ${count} tekens lang. Sommige mailprogramma’s kappen zo’n link af. Maak het bericht korter, laat jullie eigen antwoorden weg, of stuur de PDF.`,
    copyMail: 'Mailtekst kopiëren',
    mailCopied: 'De mailtekst is gekopieerd. Plak hem in een mail aan je partners.',
    openMail: 'Mail openen',
    mailTooLong:
      'De tekst is te lang om meteen in je mailprogramma te openen. Kopieer de mailtekst en plak hem zelf.',
    showCode: 'QR-code laten zien',
    hideCode: 'QR-code verbergen',
    codeName: (title: string) => `QR-code met de link van de uitnodiging ‘${title}’`,
    codeHelp: 'Richt de camera van een telefoon of tablet op de code om de vragen te openen.',
    codeFrom: (from: string) => `Uitnodiging van ${from}`,
    codeBy: (date: string) => `Reageren kan tot en met ${date}.`,
    printCode: 'QR-code printen',
    codeTooLong: 'De link is te lang voor een QR-code die elke telefoon leest.',
    codeNotLoaded: 'De QR-code is niet geladen. Controleer je verbinding en probeer het opnieuw.',
    pdf: 'Invulbare PDF downloaden',
  },
} as const;
