/**
 * What the colours of a PDF mean, for as long as it is kept: sRGB as an ICC profile (ISO 15076-1, version 4.2), half a kilobyte.
 *
 * The file is written here and is nobody's: its numbers are those of IEC 61966-2-1, with the primaries adapted from daylight
 * (D65) to the white of ICC profiles (D50) by the Bradford method. Profiles that others made of the same numbers weigh three
 * kilobytes and have terms of their own; a unit test derives these numbers again.
 */

/** X, Y and Z of the profile's white, and of full red, green and blue. */
const whiteD50 = [0.9642, 1, 0.8249];
const primaries = {
  r: [0.43607, 0.2225, 0.01393],
  g: [0.38506, 0.71688, 0.0971],
  b: [0.14308, 0.06062, 0.71417],
} as const;
/** By rows: what took colours from daylight to D50. */
const adaptation = [1.04781, 0.02289, -0.05013, 0.02954, 0.99048, -0.01705, -0.00923, 0.01504, 0.75213];
/** Of a value of 0 to 1, the light: (a × value + b) to the power, and c × value below d. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const headerSize = 128;
const tagEntrySize = 12;

/** As a string, a character a byte; numbers are big-endian. */
export function srgbProfile(): string {
  const xyz = (numbers: readonly number[]) => `XYZ ${unsigned(0)}${numbers.map(fixed).join('')}`;
  // One curve serves all three colours.
  const tone = `para${unsigned(0)}${half(3)}${half(0)}${curve.map(fixed).join('')}`;
  const tags: readonly (readonly [names: readonly string[], data: string])[] = [
    [['desc'], words('sRGB')],
    [['cprt'], words('No copyright, use freely')],
    [['wtpt'], xyz(whiteD50)],
    [['rXYZ'], xyz(primaries.r)],
    [['gXYZ'], xyz(primaries.g)],
    [['bXYZ'], xyz(primaries.b)],
    [['rTRC', 'gTRC', 'bTRC'], tone],
    [['chad'], `sf32${unsigned(0)}${adaptation.map(fixed).join('')}`],
  ];
  const count = tags.reduce((sum, [names]) => sum + names.length, 0);
  let offset = headerSize + unsigned(0).length + count * tagEntrySize;
  let table = unsigned(count);
  let content = '';
  for (const [names, data] of tags) {
    for (const name of names) table += `${name}${unsigned(offset)}${unsigned(data.length)}`;
    const padded = data.padEnd(Math.ceil(data.length / 4) * 4, '\0');
    content += padded;
    offset += padded.length;
  }
  return `${header(offset)}${table}${content}`;
}

/** ISO 15076-1, 7.2: a screen, colours in RGB that are related to XYZ. */
function header(size: number): string {
  const madeOn = [2026, 1, 1, 0, 0, 0].map(half).join('');
  const unnamed = '\0'.repeat(28);
  const start = `${unsigned(size)}${unsigned(0)}\x04\x20\0\0mntrRGB XYZ ${madeOn}acsp${unnamed}`;
  return `${start}${whiteD50.map(fixed).join('')}`.padEnd(headerSize, '\0');
}

/** A text in English (10.13), in UTF-16. */
function words(text: string): string {
  const coded = Array.from(text, (character) => `\0${character}`).join('');
  return `mluc${unsigned(0)}${unsigned(1)}${unsigned(12)}enUS${unsigned(coded.length)}${unsigned(28)}${coded}`;
}

/** Two bytes. */
function half(number: number): string {
  return String.fromCharCode((number >> 8) & 0xff, number & 0xff);
}

/** Four bytes. */
function unsigned(number: number): string {
  return half(number >>> 16) + half(number & 0xffff);
}

/** Four bytes, of which two behind the point. */
function fixed(number: number): string {
  return unsigned(Math.round(number * 0x10000));
}
