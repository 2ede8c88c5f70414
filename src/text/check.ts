/** The page on which a dossier is looked over. Loaded when somebody asks for it. */
const listed = (labels: readonly string[]) => labels.map((label) => `‘${label}’`).join(', ');

/** Numbers that go up: '1 t/m 8', '1, 3 en 4'. */
function inRuns(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const words = runs.flatMap((run) => (run.length < 3 ? run.map(String) : [`${run[0]} t/m ${run.at(-1)}`]));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
}

export const checkText = {
  intro:
    'Hier staat per werkblad eerst wat nog ontbreekt, en daarna wat jullie hebben ingevuld. Klik op een vraag om het antwoord aan te vullen.',
  missing: 'Wat ontbreekt',
  present: 'Wat we hebben',
  notBegun: 'Nog niets ingevuld.',
  begin: (title: string) => `Beginnen met ${title}`,
  later: 'Dit deel is voor later.',
  gaps: (count: number) =>
    count === 0
      ? 'Er ontbreekt niets.'
      : `Bij ${count} ${count === 1 ? 'vraag' : 'vragen'} ontbreekt nog iets.`,
  open: 'Nog niet ingevuld',
  needed: 'Nog niet ingevuld, wel belangrijk',
  rows: (count: number, kind: string | undefined, names: readonly string[]) =>
    `${count} ${kind ?? 'keer ingevuld'}${names.length === 0 ? '' : `: ${names.join(' · ')}`}`,
  row: (kind: string, number: number, name: string, labels: readonly string[]) =>
    `Nog leeg bij ${kind} ${number}${name === '' ? '' : ` (${name})`}: ${listed(labels)}`,
  /** Of rows that lack the same. */
  rowsLacking: (kind: string, numbers: readonly number[], labels: readonly string[]) =>
    `Nog leeg bij ${kind} ${inRuns(numbers)}: ${listed(labels)}`,
  group: (labels: readonly string[]) => `Nog leeg: ${listed(labels)}`,
} as const;
