/** How often something is done, as people write it: 'elk half jaar', 'twee keer per jaar', 'eens in de vier jaar'. */

import { entryOf } from './entry-of.ts';
import { type IsoDate, isoDate } from './iso-date.ts';
import { monthName } from './month-name.ts';
import { seenText } from './plain-text.ts';

const numbers: { readonly [word: string]: number } = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  acht: 8,
  tien: 10,
  twaalf: 12,
  anderhalf: 1.5,
};
const number = `(\\d{1,2}|${Object.keys(numbers).join('|')})`;

/** In months. */
const units: readonly (readonly [words: string, months: number])[] = [
  ['half ?jaar|halve jaren', 6],
  ['jaar|jaren|schooljaar', 12],
  ['kwartaal|kwartalen', 3],
  ['maand|maanden', 1],
  ['week|weken', 12 / 52],
];
const unit = `(${units.map(([words]) => words).join('|')})`;
const every =
  '(?:elke?|iedere?|om de|om het|per|eens in de|eens in het|keer in de|keer in het|x in de|maal in de)';
const season = `(?:voorjaar|najaar|zomer|herfst|winter|lente|seizoen|${monthName})`;

const apart = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?!\\p{L})`, 'gu');
const timesIn = apart(`${number} ?(?:keer|maal|x) (?:per|elke?|iedere?|in een|in het) ${unit}`);
const everySome = apart(`${every} (?:${number} )?${unit}`);
const everySeason = apart(`(?:elke?|iedere?) ${season}`);
const adverbs: readonly (readonly [word: RegExp, months: number])[] = [
  [apart('half ?jaarlijkse?'), 6],
  [apart('twee ?jaarlijkse?'), 24],
  [apart('vier ?jaarlijkse?'), 48],
  [apart('jaarlijkse?'), 12],
  [apart('maandelijkse?'), 1],
  [apart('wekelijkse?'), 1],
];

/** In whole months, the shortest where more are named; `undefined` for a text that names none. */
export function readRhythm(text: string): number | undefined {
  const written = seenText(text).toLowerCase().replace(/\s+/g, ' ');
  const often = [...written.matchAll(timesIn)].map(
    ([, count = '', name = '']) => monthsOf(name) / countOf(count),
  );
  // 'twee keer per jaar' has 'per jaar' in it, and says something else.
  const rest = written.replace(timesIn, ' ');
  const found = [
    ...often,
    ...[...rest.matchAll(everySome)].map(([whole, count = '', name = '']) =>
      whole.startsWith('om het') ? 2 * monthsOf(name) : monthsOf(name) * countOf(count),
    ),
    ...(rest.search(everySeason) < 0 ? [] : [12]),
    ...adverbs.flatMap(([word, months]) => (rest.search(word) < 0 ? [] : [months])),
  ].filter((months) => Number.isFinite(months) && months > 0);
  return found.length === 0 ? undefined : Math.max(1, Math.round(Math.min(...found)));
}

const countOf = (written: string) => (written === '' ? 1 : (entryOf(numbers, written) ?? Number(written)));

const monthsOf = (name: string) =>
  units.find(([words]) => new RegExp(`^(?:${words})$`, 'u').test(name))?.[1] ?? Number.NaN;

/** The same day that many months later; the last of the month where that has no such day. */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  for (let last = day; last > 0; last -= 1) {
    const found = isoDate(Math.floor(at / 12), (at % 12) + 1, last);
    if (found !== undefined) return found;
  }
  return date;
}
