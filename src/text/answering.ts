/** Every sentence of the page on which somebody answers an invitation, in Dutch (B1, je-form). It loads with that page. */
import { dayAndTimeOf } from './moments.ts';

/** Who asks, in a sentence; an invitation need not say. */
const asker = (from: string) => from || 'degene die jou uitnodigde';
const questions = (count: number) => (count === 1 ? '1 vraag' : `${count} vragen`);

export const answeringText = {
  from: (from: string) => (from === '' ? 'Uitnodiging' : `Uitnodiging van ${from}`),
  noTitle: 'Wat vind jij?',
  /** Of the tab. */
  pageTitle: (title: string, site: string) => `${title} – ${site}`,
  replyBy: (date: string) => `Graag uiterlijk ${date}.`,
  replyByPassed: (date: string, from: string) =>
    `De uiterste datum was ${date}. Vraag ${asker(from)} of je inbreng nog meetelt.`,
  /** What happens with the answers. */
  kept: 'Wat je invult, blijft in deze browser tot je het terugstuurt. Wie het krijgt, beslist wat ermee gebeurt. Noem geen herkenbaar kind of gezin.',
  unknownQuestions: (count: number) =>
    `${count === 1 ? 'Eén vraag uit de uitnodiging staat' : `${questions(count)} uit de uitnodiging staan`} hier niet bij: deze site kent ${count === 1 ? 'die vraag' : 'die vragen'} niet.`,
  sheet: 'Jouw inbreng',
  contributor: 'Namens (organisatie of rol)',
  shown: (from: string) => `Dit schreef ${asker(from)} al op`,
  progress: (answered: number, total: number) => `${answered} van ${total} ingevuld`,
  toSending: 'Terugsturen',
  send: {
    title: 'Je inbreng terugsturen',
    how: (from: string) => `Bewaar je inbreng en mail het bestand naar ${asker(from)}.`,
    howShared: (from: string) =>
      `Verstuur je inbreng via mail of een app. Je kunt je inbreng ook bewaren en het bestand mailen naar ${asker(from)}.`,
    /** Before the questions that nothing was said of. */
    open: 'Nog niet ingevuld, en dat mag ook zo blijven:',
    save: 'Mijn inbreng bewaren',
    share: 'Versturen via mail of app',
    link: 'Kopiëren als link',
    remove: 'Mijn inbreng wissen',
    saved: (file: string, from: string) =>
      `De download van ${file} is gestart. Stuur dat bestand met een mail naar ${asker(from)}. Meer hoef je niet te doen.`,
    shared: 'Je inbreng is doorgegeven. Kijk in de app die je koos of alles is verstuurd.',
    notShared: (from: string) =>
      `Doorgeven lukte niet. Bewaar je inbreng als bestand en mail dat naar ${asker(from)}.`,
    copied: (from: string) =>
      `De link is gekopieerd. Plak hem in een mail of bericht aan ${asker(from)}. Meer hoef je niet te doen.`,
    tooLong: (from: string) =>
      `Je inbreng is te lang voor een link: een mailprogramma kan zo’n link afkappen. Bewaar je inbreng als bestand en mail dat naar ${asker(from)}.`,
    sentAt: (moment: number, from: string) =>
      `Je inbreng staat klaar sinds ${dayAndTimeOf(moment)}. Heb je die al naar ${asker(from)} gestuurd? Dan hoef je niets meer te doen.`,
    changedSince: (moment: number) =>
      `Na ${dayAndTimeOf(moment)} heb je nog iets veranderd. Stuur je inbreng opnieuw: de nieuwste telt.`,
  },
  check: {
    title: 'Nog even dit',
    nothing: 'Je hebt nog geen vraag ingevuld.',
    noName:
      'Je hebt nog niet ingevuld namens wie je antwoordt. Degene die jou uitnodigde, weet dan niet van wie de inbreng komt.',
    back: 'Eerst invullen',
    on: 'Toch verdergaan',
    share: 'Toch versturen',
    copy: 'Toch kopiëren',
  },
  remove: {
    title: 'Je inbreng wissen?',
    explanation:
      'Alles wat je hier hebt ingevuld, verdwijnt uit deze browser. Dit kun je niet ongedaan maken. Wat je al hebt verstuurd, blijft bij degene die het kreeg.',
    confirm: 'Inbreng wissen',
    done: 'Je inbreng is gewist uit deze browser.',
  },
  broken: 'Deze vraag werkt nu niet. Wat je invulde, staat er nog. Laad de pagina opnieuw.',
  /** Why an invitation cannot be opened, and what to do. Each is all that the page says. */
  problem: {
    title: 'Deze uitnodiging is niet te openen',
    empty: 'In deze link staat geen uitnodiging. Open de link uit de mail of het bericht dat je kreeg.',
    tooLarge: 'Deze link is te lang en komt dus niet van deze site. Vraag om een nieuwe link.',
    notOurs: 'Dit is geen link van deze site. Open de link uit de mail of het bericht dat je kreeg.',
    cut: 'De link is niet compleet: het laatste stuk ontbreekt. Kopieer de hele link uit de mail, of vraag om een nieuwe.',
    damaged: 'De link is onderweg veranderd en niet meer te lezen. Vraag om een nieuwe link.',
    newer:
      'Deze uitnodiging komt van een nieuwere versie van de site. Laad de pagina opnieuw en open de link dan nog eens.',
    otherKind:
      'Dit is geen uitnodiging, maar de inbreng van iemand. Stuur deze link naar degene die om de inbreng vroeg.',
    noQuestions: 'In deze uitnodiging staan geen vragen. Vraag om een nieuwe link.',
    unknownQuestions:
      'Deze site kent de vragen uit de uitnodiging niet. Vraag degene die jou uitnodigde op welke site je kunt antwoorden.',
  },
} as const;
