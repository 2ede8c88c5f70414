/**
 * Reads a number as Dutch people write it: '12,5', '85.000', '1.234,5', '-3'. A single point that cannot separate
 * thousands ('12.5', '0.125') is read as a decimal point: that is what a spreadsheet pastes.
 * `undefined` when the text is no number, or one with more digits than can be counted with; the text itself is kept by
 * whoever asked.
 */
export function parseDutchNumber(text: string): number | undefined {
  const compact = text.trim().replace(/^[-−–]/, '-');
  const dutch = /^-?([1-9]\d{0,2}(\.\d{3})+|\d+)(,\d+)?$/;
  if (dutch.test(compact)) return countable(Number(compact.replaceAll('.', '').replace(',', '.')));
  return /^-?\d+\.\d+$/.test(compact) ? countable(Number(compact)) : undefined;
}

function countable(number: number): number | undefined {
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}

/** '4,3': at most `decimals` behind the comma, thousands with a point. */
export function formatDutchNumber(value: number, decimals = 1): string {
  return new Intl.NumberFormat('nl-NL', { maximumFractionDigits: decimals }).format(value);
}

/** '14 oktober 2026' for '2026-10-14'; the text itself when it is no ISO date. */
export function formatDutchDate(isoDate: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDate)) return isoDate;
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== isoDate) return isoDate;
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
