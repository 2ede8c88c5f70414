/** What is mailed to partners, in Dutch (B1, je-form). They have never seen the site. */
const questions = (count: number) => (count === 1 ? 'één vraag' : `${count} vragen`);
const about = (title: string) => (title === '' ? '' : ` over ‘${title}’`);

export const invitationMailText = {
  greeting: 'Goedendag,',
  closing: 'Met vriendelijke groet,',
  invitation: {
    subject: (title: string) => (title === '' ? 'Uitnodiging om mee te denken' : `Uitnodiging: ${title}`),
    asks: (count: number, title: string) => `Graag stellen we je ${questions(count)}${about(title)}.`,
    by: (date: string) => `Wil je uiterlijk ${date} reageren?`,
    open: 'Via deze link kom je bij de vragen:',
    how: 'Je hebt geen account nodig. Wat je invult, blijft in je eigen browser totdat je het naar ons terugstuurt. Dat kan als bestand of als link, in een antwoord op deze mail.',
    bare: 'Zie je geen vragen? Kopieer dan de hele link en plak hem in de adresbalk van je browser. Laat het weten als je liever een PDF invult.',
  },
  reminder: {
    subject: (title: string) => (title === '' ? 'Herinnering: wil je meedenken?' : `Herinnering: ${title}`),
    asks: (count: number, title: string) =>
      `Eerder vroegen we je om inbreng${about(title)}, maar we hebben nog niets van je ontvangen. Het gaat om ${questions(count)}.`,
    by: (date: string) => `Reageren kan nog tot en met ${date}.`,
    passed: 'De datum is voorbij, maar je inbreng is nog welkom.',
    done: 'Heb je al iets gestuurd? Dan hoef je niets te doen.',
  },
} as const;
