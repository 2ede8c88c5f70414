/** Every sentence that a worksheet to fill in by pen prints by itself, in Dutch (B1, je-form). */
export const blankText = {
  who: 'Wie vult dit in',
  when: 'Wanneer',
  title: (title: string) => `${title} (leeg werkblad)`,
  /** Read out before the option's label: the empty box itself is a drawing. */
  box: 'Hokje: ',
  circle: 'Rondje: ',
  yes: 'Ja',
  choose: (label: string, options: readonly string[]) => `${label}: kies uit ${options.join(' · ')}`,
  scale: (label: string, from: number, fromLabel: string, to: number, toLabel: string) =>
    `${label}: van ${from} (${fromLabel}) tot ${to} (${toLabel})`,
  skipIf: (question: string, options: readonly string[]) =>
    `Sla deze vraag over als je bij ‘${question}’ dit koos: ${options.join(' of ')}.`,
} as const;
