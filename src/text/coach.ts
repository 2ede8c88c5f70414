/** What stands around advice on a sentence, in Dutch. The advice itself is in content/raad.yaml. */
export const coachText = {
  why: 'Waarom?',
  whyAndFurther: 'Waarom? Denk een stap verder',
  accept: 'Zin zo laten',
  accepted: 'Je liet deze zin zo staan.',
  again: 'Advies weer laten zien',
  takeOver: 'Deze zin gebruiken',
  tookOver: 'Je nieuwe zin staat in het vak. De oude zin haal je terug met Ongedaan maken.',
  /** To who hears it. */
  heard: (answer: string, advice: string) => `${answer}${answer.endsWith('?') ? '' : ':'} ${advice}`,
} as const;
