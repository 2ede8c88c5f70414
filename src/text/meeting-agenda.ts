/** Every sentence of what comes before a meeting, in Dutch: loaded with it, and not with the meeting. */
const minutesIn = (count: number) => `${count} ${count === 1 ? 'minuut' : 'minuten'}`;

export const agendaText = {
  title: 'Bijeenkomst voorbereiden',
  worksheet: 'Over welk werkblad gaat de bijeenkomst?',
  date: 'Wanneer is de bijeenkomst?',
  length: 'Hoe lang duurt de bijeenkomst?',
  minutes: minutesIn,
  who: 'Wie zijn erbij?',
  noPartners:
    'Hier komen de partners uit werkblad 0A te staan, en iedereen die straks een cijfer geeft. Je kunt nu al een naam toevoegen, of zonder namen beginnen.',
  nameToAdd: 'Wie is er nog meer bij?',
  addName: 'Naam toevoegen',
  agenda: 'Agenda',
  /** A topic with the code of its worksheet. */
  of: (code: string, words: string) => `${code} · ${words}`,
  total: (minutes: number) => `Samen ${minutesIn(minutes)}`,
  divideHint: 'Kies hierboven hoe lang de bijeenkomst duurt, dan wordt de tijd opnieuw verdeeld.',
  empty: 'Agenda leegmaken',
  elsewhere: (codes: string, code: string) =>
    `Op de agenda staan nu vragen uit ${codes}. Kies hoe lang de bijeenkomst duurt, dan komen de vragen uit ${code} erbij.`,
  others: 'Ook vragen uit een ander werkblad',
  chooseOther: 'Kies een werkblad',
  allThere: (code: string) => `Alle vragen uit ${code} staan op de agenda.`,
  minutesOf: (topic: string) => `Minuten voor: ${topic}`,
  up: (topic: string) => `Omhoog: ${topic}`,
  down: (topic: string) => `Omlaag: ${topic}`,
  leaveOut: (topic: string) => `Weglaten: ${topic}`,
  leftOut: 'Niet op de agenda',
  add: (topic: string) => `Toevoegen: ${topic}`,
  addShort: 'Toevoegen',
  between: (from: number, to: number) => `${from}–${to} min`,
  /** What the chair does, in the script. */
  how: {
    question: 'Vul de vraag samen in.',
    round:
      'Iedereen geeft een cijfer. Laat de cijfers pas zien als alles binnen is, en praat over het grootste verschil. Doe daarna zo nodig een tweede ronde.',
    collect: 'Schrijf alles op wat er wordt gezegd: kiezen komt later.',
    choose: 'Iedereen verdeelt stippen. Spreek daarna per onderwerp af: oppakken, nu niet of later.',
    formulate: 'Schrijf samen één zin. Bewaar eerdere versies, en stel de zin vast als jullie het eens zijn.',
    'look-back': 'Kies samen per onderwerp: gaat goed, bijstellen of stoppen.',
  },
  forms: {
    question: 'invullen',
    round: 'rondje',
    collect: 'verzamelen',
    choose: 'kiezen',
    formulate: 'formuleren',
    'look-back': 'terugkijken',
  },
  start: 'Bijeenkomst starten',
  goOn: 'Verdergaan met de bijeenkomst',
  otherDay: (day: string) => `Deze bijeenkomst is op ${day}. Wat jullie vastleggen, krijgt die datum.`,
  print: 'Draaiboek printen',
  script: (title: string) => `Draaiboek: ${title}`,
  loading: 'De werkbladen worden geladen.',
} as const;
