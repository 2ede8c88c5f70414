/** What answers amount to, in words and beside a drawing, on the screen and in a PDF, in Dutch. */
export const figureText = {
  summed: {
    total: (label: string, value: string, unit: string) =>
      unit === '' ? `${label}: ${value}` : `${label}: ${value} ${unit}`,
    mean: (label: string, value: string) => `${label}: ${value}`,
    spread: (label: string, count: number, mean: string, lowest: string, highest: string) =>
      lowest === highest
        ? `${label}: ${count === 1 ? '' : 'steeds '}${lowest} (${count} keer ingevuld).`
        : `${label}: ${count} keer ingevuld, van ${lowest} tot ${highest}, gemiddeld ${mean}.`,
    apart: (low: string, lowest: string, high: string, highest: string) =>
      `Het grootste verschil zit tussen ${low} (${lowest}) en ${high} (${highest}). Praat daar samen over door.`,
  },
  charts: {
    spread: (label: string, points: readonly string[], mean: string) =>
      `${label}, een stip per deelnemer. ${points.join(', ')}. Gemiddeld ${mean}.`,
    mean: (mean: string) => `gemiddeld ${mean}`,
    unnamed: 'zonder naam',
    target: (
      name: string,
      start: { readonly year: string; readonly value: string },
      target: { readonly year: string; readonly value: string },
      measured: readonly { readonly year: string; readonly value: string }[],
      words: string,
    ) =>
      `${name} Begin: ${start.value} in ${start.year}. ${measured.map(({ year, value }) => `Gemeten: ${value} in ${year}. `).join('')}Streefwaarde: ${target.value} in ${target.year}. ${words}`,
    legend: { measured: 'gemeten', aim: 'streefwaarde', former: 'eerdere streefwaarde' },
    reached: (year: string, value: string) => `Gehaald: in ${year} was het ${value}.`,
    onCourse: (year: string, value: string) => `Op koers: in ${year} was het ${value}.`,
    behind: (year: string, value: string, needed: string) =>
      `Loopt achter: in ${year} was het ${value}. Om de streefwaarde te halen was toen ongeveer ${needed} nodig.`,
    aboveWhole: (year: string, value: string) =>
      `Bij ${year} staat ${value}. Meer dan 100% van een groep kan niet. Controleer dit cijfer.`,
    missed: (year: string, value: string, target: string) =>
      `Niet gehaald: in ${year} was het ${value}. De streefwaarde is ${target}.`,
    ahead: (figures: readonly string[]) =>
      `Let op: ${figures.length === 1 ? 'de datum van dit cijfer ligt' : 'de datums van deze cijfers liggen'} in de toekomst (${figures.join(', ')}). ${figures.length === 1 ? 'Klopt die' : 'Kloppen die'}?`,
    /** Beside its point. */
    formerValue: (value: string) => `eerder ${value}`,
    aimed: (value: string, year: string) => `${value} in ${year}`,
    earlier: (targets: readonly string[]) =>
      `De streefwaarde is bijgesteld. Eerder was het ${targets.join(', daarna ')}.`,
    notMeasured: 'Na de nulmeting is er nog niet gemeten.',
    axisFrom: (value: string) => `De as begint bij ${value}.`,
    none: {
      start: 'Er is nog geen nulmeting. Daarom is er geen grafiek.',
      target: 'Er is nog geen streefwaarde met een jaar. Daarom is er geen grafiek.',
      time: 'Het jaar van de streefwaarde ligt niet na dat van de nulmeting. Daarom is er geen grafiek.',
    },
  },
  derived: {
    inOrder: (inOrder: number, total: number, open: readonly string[]) =>
      open.length === 0
        ? `${total === 1 ? 'Dit is' : `Alle ${total} zijn`} in orde.`
        : `${inOrder} van ${total} in orde. Nog open: ${open.join(', ')}.`,
  },
} as const;
