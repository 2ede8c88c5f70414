/** Looking back together, in a meeting, in Dutch (what a group says: wij; what it reads: je). Loaded with that form alone. */
export const lookBackText = {
  agreed: {
    title: 'Wat we hebben afgesproken',
    next: (what: string, day: string) => `Volgende afspraak: ${what} op ${day}.`,
    noNext: 'Er is nog geen volgende afspraak.',
    actions: (count: number) =>
      count === 0 ? 'Acties: er staat niets open' : `Acties: nog ${count} te bespreken`,
    late: (count: number) => `, ${count} te laat`,
    status: 'Status',
    over: (count: number) =>
      count === 1
        ? 'Verder is er één actie klaar of vervallen.'
        : `Verder zijn er ${count} acties klaar of vervallen.`,
    toWording: 'Ambitie aanpassen',
    who: (who: string, when: string) => [who, when].filter((part) => part !== '').join(', '),
  },
  day: {
    begun: (day: string) => `Er staat al een gesprek van ${day}.`,
    goOn: (day: string) => `Verder met het gesprek van ${day}`,
    goesOn: (day: string) => `Je gaat verder met het gesprek van ${day}.`,
  },
  nextTime: (day: string) => `Op ${day} kijken we opnieuw terug.`,
  measured: {
    title: 'Wat er is gemeten',
    day: 'Datum van de nieuwe cijfers',
    moved: (count: number, day: string) =>
      count === 1 ? `Het cijfer heeft nu de datum ${day}.` : `De ${count} cijfers hebben nu de datum ${day}.`,
    kept: (count: number, day: string) =>
      count === 1
        ? `Van ${day} was er al een cijfer, dat je nu ziet. Er is niets overschreven.`
        : `Van ${day} waren er al cijfers, die je nu ziet. Er is niets overschreven.`,
    figure: 'Nieuw cijfer',
    more: 'Bron en bijsturen',
    target: 'Streefwaarde bijstellen',
    targetHelp: 'De streefwaarde die eerder gold, blijft in de grafiek staan.',
    noAmount: 'Hier hoort een percentage, geen bedrag.',
    aboveWhole: 'Dit is meer dan 100%. Klopt dit cijfer?',
    none: 'Er zijn nog geen resultaten om te meten. Die schrijf je op in werkblad 2.',
  },
  round: {
    title: (day: string) => `Ons gesprek van ${day}`,
    nothing: 'Hierover is nog niets opgeschreven.',
    isThere: (day: string) => `Van ${day} was er al een gesprek. Dat zie je nu.`,
  },
} as const;
