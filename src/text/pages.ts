/** Every sentence of the interface that is printed in a page when it is built, in Dutch (B1, je-form). No script has it. */

/** Scripts are on, and they do not come, or very late. Reading is what works then. */
const late = (what: string) =>
  `${what}: een deel van de site is niet geladen. Wacht even of laad de pagina opnieuw. Helpt dat niet, vraag dan je ICT-helpdesk of deze site scripts mag gebruiken. Lezen en printen kan wel.`;

export const pageText = {
  noScript: {
    worksheet:
      'Invullen werkt alleen met JavaScript. Zonder JavaScript kun je de vragen wel lezen en printen.',
    page: 'Deze pagina werkt alleen met JavaScript. De uitleg kun je wel lezen en printen.',
  },
  late: { page: late('Deze pagina werkt nog niet'), worksheet: late('Invullen lukt nog niet') },
  /** On paper, in place of answers. */
  unread: 'De antwoorden waren nog niet geladen. Print de pagina nog een keer.',
  askPartners: 'Partners om inbreng vragen',
  site: {
    subtitle: 'voor jeugdbeleid',
    skipToContent: 'Naar de inhoud',
    mainNavigation: 'Hoofdmenu',
    breadcrumb: 'Kruimelpad',
    home: 'Startpagina',
    searchDescription:
      'Zoek in de uitleg, de werkbladen, de veelgestelde vragen en de begrippen van het Kwaliteitskompas.',
    menu: 'Menu',
    previous: 'Vorige',
    next: 'Volgende',
    methodNavigation: 'Verder in het kompas',
    onThisPage: 'Op deze pagina',
    toWorksheet: 'Naar het werkblad',
    worksheetAlone: 'Alleen het werkblad',
    worksheetWhole: 'Werkblad met uitleg',
    worksheet: 'Werkblad',
    startMeeting: 'Bijeenkomst starten',
    externalLink: '(andere website)',
    block: (code: string) => `Bouwsteen ${code}`,
    blockKind: 'Bouwsteen',
    homeTitle: 'Kwaliteitskompas online voor jeugdbeleid',
    pageTitle: (title: string) => `${title} – Kwaliteitskompas online`,
    menuGroups: { bouwsteen: 'Bouwstenen', werk: 'Jullie werk', voorbeeld: 'Voorbeelden', hulp: 'Hulp' },
    table: 'Tabel',
    address: 'Adres van deze pagina:',
    printed: 'Geprint op',
    /** In place of the name of the dossier that is open, where scripts are off or do not come. */
    dossier: 'Mijn dossier',
    search: 'Zoeken',
  },
  scheme: {
    label: 'Licht of donker',
    device: 'Zoals mijn apparaat',
    light: 'Licht',
    dark: 'Donker',
  },
  home: {
    start: (code: string, title: string) => `Beginnen met ${code}: ${title}`,
    compass: 'De bouwstenen van het kompas',
    /** How to read the drawing, also for who does not see it. */
    course:
      'Op deze site doorloop je de bouwstenen 0A, 1A, 1B en 2. De stippellijn staat voor Leren en verbeteren: daarbij ga je regelmatig terug naar 1A, om te kijken hoe het nu met kinderen en jongeren gaat. De bouwstenen vanaf 3A vind je bij het NJi.',
    further: 'Verder bij het NJi',
    examples: 'Voorbeelden',
    /** '3 van 12', and for who hears it: 'vragen ingevuld'. */
    of: 'van',
    questionsAnswered: 'vragen ingevuld',
  },
  glossary: {
    letters: 'Begrippen op letter',
    see: 'Zie ook:',
    open: (term: string) => `‘${term}’ in de begrippenlijst`,
  },
  notes: {
    tip: 'Tip',
    example: 'Voorbeeld',
    caution: 'Let op',
    source: 'Waar komt dit vandaan?',
  },
  footer: {
    method:
      'Het Kwaliteitskompas is een denkkader van het Nederlands Jeugdinstituut (NJi). Deze site is niet van het NJi. De teksten zijn opnieuw geschreven op basis van openbare teksten van het NJi en anderen.',
    source: 'Het Kwaliteitskompas op nji.nl',
    publisher: (name: string) => `Uitgever van deze site: ${name}`,
  },
  /** Nobody publishes this build yet. */
  trial: {
    banner: 'Proefversie, nog zonder uitgever',
    contact:
      'Dit is een proefversie, nog zonder uitgever. Je kunt dus nog geen vragen stellen of fouten melden.',
  },
  notFound: {
    title: 'Pagina niet gevonden',
    toHome: 'Naar de startpagina',
    description:
      'Deze pagina bestaat niet of is verplaatst. Zoek wat je nodig hebt, of begin op de startpagina.',
    explanation:
      'Misschien is de pagina verplaatst, of zit er een tikfout in het adres. Zoek hieronder, of ga naar de startpagina.',
  },
} as const;
