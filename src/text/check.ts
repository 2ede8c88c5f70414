/** The page on which a dossier is looked over. Loaded when somebody asks for it. */
const listed = (labels: readonly string[]) => labels.map((label) => `‘${label}’`).join(', ');

export const checkText = {
  intro:
    'Hier staat per werkblad wat jullie hebben ingevuld en wat nog ontbreekt. Klik op een vraag om het antwoord aan te vullen.',
  notBegun: 'Nog niets ingevuld.',
  begin: (title: string) => `Beginnen met ${title}`,
  later: 'Dit deel is voor later.',
  gaps: (count: number) =>
    count === 0
      ? 'Er ontbreekt niets.'
      : `Bij ${count} ${count === 1 ? 'vraag' : 'vragen'} ontbreekt nog iets.`,
  open: 'Nog niet ingevuld',
  needed: 'Nog niet ingevuld, en belangrijk',
  rows: (count: number, kind: string | undefined, names: readonly string[]) =>
    `${count} ${kind ?? 'keer ingevuld'}${names.length === 0 ? '' : `: ${names.join(' · ')}`}`,
  row: (kind: string, number: number, name: string, labels: readonly string[]) =>
    `Nog leeg bij ${kind} ${number}${name === '' ? '' : ` (${name})`}: ${listed(labels)}`,
  group: (labels: readonly string[]) => `Nog leeg: ${listed(labels)}`,
} as const;
