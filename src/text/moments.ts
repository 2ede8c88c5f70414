/** Moments as people write them. A moment comes from a file or from storage, and need be none that a calendar has. */

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const dayAndTime = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });

/** '14 oktober 2026', where the person is; `moment` in ms since 1970. */
export const dayOf = (moment: number) => written(day, moment);

/** '14 oktober 2026 om 10:30'. */
export const dayAndTimeOf = (moment: number) => written(dayAndTime, moment);

function written(format: Intl.DateTimeFormat, moment: number): string {
  return Number.isNaN(new Date(moment).getTime()) ? 'een onbekende datum' : format.format(moment);
}
