/** Words that say nothing about what someone looks for; most stand in questions. Folded, as all words in a search. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan al alle als bedoel bedoelt betekent bij daar dan dat de deze die dit doe doen door dus een en er ga gaan gaat geen graag had heb hebben
  heeft hem het hier hij hoe hoeveel hun ik in is ja je jij jou jouw jullie kan kom komen komt kun kunnen kunt maar mag
  me meer men met mij mijn moet moeten mogen naar nee niet nog nou nu of om omdat onder ons onze ook op over
  te toch tot u uit uw van veel vind vinden voor waar waarmee waarin waarom waarover waarvoor wanneer want wat we
  welk welke wel werd wie wij wil willen word worden wordt zal ze zich zijn zo zoek zoeken zou zullen`.split(
    /\s+/,
  ),
);
