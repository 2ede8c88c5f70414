/** What is said under a date box that holds no date. Loaded when there is something to say. */
export const dateText = {
  notWhole: 'Deze datum is niet compleet of bestaat niet.',
  otherYear: (year: string) => `Het jaar ${year} kan hier niet. Kies een jaar van 1900 tot en met 2100.`,
  kept: (date: string) => `De eerdere datum blijft bewaard: ${date}.`,
  nothingKept: 'Er is nog geen datum bewaard.',
  noDate: (text: string) =>
    `Hier staat nu ‘${text}’. Dat is geen datum. Kies een datum als je die tekst wilt vervangen.`,
  yearAlone: (year: string) => `Hier is alleen het jaar ${year} bekend. Weet je de dag? Kies dan een datum.`,
  didYouMean: (date: string) => `Bedoel je ${date}?`,
  remove: 'Tekst verwijderen',
} as const;
