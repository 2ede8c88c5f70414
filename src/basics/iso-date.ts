/** A day as 'JJJJ-MM-DD' (ISO 8601, 5.2.1.1): the one place where such a text is read, so that whoever has one knows it is one. */

declare const isIso: unique symbol;

/** A day that exists, of a year from 0000 to 9999. Such texts sort as the days do. */
export type IsoDate = string & { readonly [isIso]: true };

/** In UTC; `undefined` when the text is no ISO date or says a day that does not exist. The year can have more digits. */
export function dayOf(text: string): Date | undefined {
  const [, year, month, day] = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  // Of a year below 100 the Date constructor makes one of the last century.
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? date : undefined;
}

export function isIsoDate(text: string): text is IsoDate {
  return /^\d{4}-/.test(text) && dayOf(text) !== undefined;
}

/** The days that a date of a worksheet can be: what lies outside is a slip of the keys. */
export const dateRange = { min: '1900-01-01', max: '2100-12-31' } as const;

/** Whether the text is a day that exists, within `dateRange`. */
export function isDate(text: string): text is IsoDate {
  return text >= dateRange.min && text <= dateRange.max && isIsoDate(text);
}

/** `undefined` for a day that does not exist. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const two = (part: number) => String(part).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isIsoDate(text) ? text : undefined;
}

/**
 * The day where the clock is; of a clock that is so far off that it tells no date that a file or a PDF can have, the last.
 * @throws RangeError for a clock that tells nothing at all.
 */
export function dayAt(clock: Date): IsoDate {
  const isBeyond = clock.getFullYear() > 9999;
  const day = isBeyond
    ? isoDate(9999, 12, 31)
    : isoDate(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
  if (day === undefined) throw new RangeError('A clock that tells no day');
  return day;
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
