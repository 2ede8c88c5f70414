/** What answers amount to, in words and beside a drawing, on the screen and in a PDF, in Dutch. */
export const figureText = {
  summed: {
    total: (label: string, value: string, unit: string) =>
      unit === '' ? `${label}: ${value}` : `${label}: ${value} ${unit}`,
    mean: (label: string, value: string) => `${label}: ${value}`,
    spread: (label: string, count: number, mean: string, lowest: string, highest: string) =>
      `${label}: ${count} keer ingevuld, gemiddeld ${mean}, laagste ${lowest}, hoogste ${highest}.`,
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
    ) =>
      `${name} Begin: ${start.value} in ${start.year}. ${measured.map(({ year, value }) => `Gemeten: ${value} in ${year}. `).join('')}Doel: ${target.value} in ${target.year}.`,
  },
  derived: {
    inOrder: (inOrder: number, total: number, open: readonly string[]) =>
      open.length === 0
        ? `Alle ${total} zijn in orde.`
        : `${inOrder} van ${total} in orde. Nog open: ${open.join(', ')}.`,
  },
} as const;
