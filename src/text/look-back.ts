/** Looking back together, in a meeting, in Dutch (what a group says: wij; what it reads: je). Loaded with that form alone. */
export const lookBackText = {
  agreed: {
    title: 'Wat we hebben afgesproken',
    next: (what: string, day: string) => `Volgende afspraak: ${what} op ${day}.`,
    noNext: 'Er is nog geen volgende afspraak.',
    actions: (count: number) =>
      count === 0 ? 'Acties: er staat niets open' : `Acties: nog ${count} te bespreken`,
    status: 'Status',
    over: (count: number) =>
      count === 1
        ? 'Verder is er één actie klaar of vervallen.'
        : `Verder zijn er ${count} acties klaar of vervallen.`,
    toWording: 'Ambitie aanpassen',
    who: (who: string, when: string) => [who, when].filter((part) => part !== '').join(', '),
  },
  nextTime: (day: string) => `We kijken opnieuw terug op ${day}.`,
  measured: {
    title: 'Wat er is gemeten',
    day: 'Datum van de nieuwe cijfers',
    figure: 'Nieuw cijfer',
    more: 'Bron en bijsturen',
    target: 'Streefwaarde bijstellen',
    targetHelp: 'De streefwaarde die eerder gold, blijft in de grafiek staan.',
    aboveWhole: 'Dit is meer dan 100%. Klopt dit cijfer?',
    none: 'Er zijn nog geen resultaten om te meten. Die schrijf je op in werkblad 2.',
  },
  round: {
    title: (day: string) => `Ons gesprek van ${day}`,
    nothing: 'Hierover is vandaag nog niets opgeschreven.',
  },
} as const;
