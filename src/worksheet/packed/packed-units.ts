/**
 * Bytes as text for storage that counts UTF-16 units: 15 bits in each, where base64 has 6. The units are letters that JSON leaves as
 * they are, that are no surrogates, and that no normalisation (Unicode, UAX #15) makes others of: Han (U+3400 to U+9FFF), and for
 * what that lacks the first of private use (from U+E000).
 *
 * The first unit says how many bits of the last one are filling.
 */
import { failed, ok, type Result } from '../../basics/result.ts';

const bitsInUnit = 15;
const han = { first: 0x3400, count: 27_648 } as const;
const privateUse = { first: 0xe000, count: 2 ** bitsInUnit - han.count } as const;

export function packUnits(bytes: Uint8Array): string {
  const filling = (bitsInUnit - ((bytes.length * 8) % bitsInUnit)) % bitsInUnit;
  const units = [unitOf(filling)];
  let [kept, count] = [0, 0];
  for (const byte of bytes) {
    kept = (kept << 8) | byte;
    count += 8;
    if (count < bitsInUnit) continue;
    count -= bitsInUnit;
    units.push(unitOf(kept >> count));
    kept &= (1 << count) - 1;
  }
  if (count > 0) units.push(unitOf(kept << (bitsInUnit - count)));
  return units.join('');
}

/** What was not packed by `packUnits` is a failure. */
export function unpackUnits(text: string): Result<Uint8Array<ArrayBuffer>, 'damaged'> {
  const filling = unitValue(text, 0);
  const bits = (text.length - 1) * bitsInUnit - filling;
  if (!(filling < bitsInUnit) || bits < 0 || bits % 8 !== 0) return failed('damaged');
  const bytes = new Uint8Array(bits / 8);
  let [kept, count, at] = [0, 0, 0];
  for (let place = 1; place < text.length; place += 1) {
    const value = unitValue(text, place);
    if (Number.isNaN(value)) return failed('damaged');
    kept = (kept << bitsInUnit) | value;
    count += bitsInUnit;
    for (; count >= 8 && at < bytes.length; at += 1) {
      count -= 8;
      bytes[at] = kept >> count;
      kept &= (1 << count) - 1;
    }
  }
  return kept === 0 ? ok(bytes) : failed('damaged');
}

const unitOf = (value: number) =>
  String.fromCharCode(value < han.count ? han.first + value : privateUse.first + value - han.count);

/** No number for any other character. */
function unitValue(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= han.first && code < han.first + han.count) return code - han.first;
  const isPrivate = code >= privateUse.first && code < privateUse.first + privateUse.count;
  return isPrivate ? code - privateUse.first + han.count : Number.NaN;
}
