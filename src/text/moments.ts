/** Moments as people write them. A moment comes from a file or from storage, and need be none that a calendar has. */

/** '14 oktober 2026', where the person is; `moment` in ms since 1970. */
export const dayOf = (moment: number) => written({ dateStyle: 'long' }, moment);

/** '14 okt', and of another year than `now` '14 okt 2025'. */
export function shortDayOf(moment: number, now: number): string {
  const isThisYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  const day = written({ dateStyle: 'medium' }, moment);
  return isThisYear ? day.replace(/ \d+$/, '') : day;
}

/** '14 oktober 2026 om 10.30 uur'. */
export const dayAndTimeOf = (moment: number) =>
  written({ dateStyle: 'long', timeStyle: 'short' }, moment).replace(/(\d):(\d\d)$/, '$1.$2 uur');

/** A format of dates takes a slow phone some 30 ms to make: not before there is a moment to write. */
function written(style: Intl.DateTimeFormatOptions, moment: number): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? 'een onbekende datum' : date.toLocaleString('nl-NL', style);
}
