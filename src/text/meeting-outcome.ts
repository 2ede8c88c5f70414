/** What a meeting left beside an answer, in words: on the sheet, in the meeting and in a PDF, in Dutch. */
export const outcomeText = {
  agreed: (date: string, by: string) =>
    by === '' ? `Vastgesteld op ${date}` : `Vastgesteld op ${date} door ${by}`,
  changed: 'daarna gewijzigd',
  agreedWords: (line: string, words: string) => `${line}: ${words}`,
  choices: { take: 'Pakken we op', skip: 'Nu niet', later: 'Later' },
  chosen: (choice: string, topics: readonly string[]) => `${choice}: ${topics.join('; ')}.`,
  /** @param first what it was given before, once dots are given again. */
  topic: (words: string, dots: number, first: number | undefined, reason: string) => {
    const counted = (count: number) => `${count} ${count === 1 ? 'stip' : 'stippen'}`;
    const said = [
      ...(dots > 0 ? [counted(dots)] : []),
      ...(first !== undefined && first > 0
        ? [`${dots > 0 ? 'eerst ' : 'in de eerste ronde '}${counted(first)}`]
        : []),
      ...(reason === '' ? [] : [reason]),
    ];
    return said.length === 0 ? words : `${words} (${said.join(', ')})`;
  },
  /** What is said of a line when people look back on it. */
  course: 'Oordeel bij het terugkijken',
  courses: { well: 'Gaat goed', adjust: 'Bijstellen', stop: 'Stoppen' },
  moved: (name: string, from: string, to: string) => `${name} ging van ${from} naar ${to}`,
  secondRound: (moves: string) => `Tweede ronde: ${moves}.`,
} as const;
