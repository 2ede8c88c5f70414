/**
 * Bytes as letters and digits alone, and back: what mail programs, messengers and browsers leave as it is, wherever it stands.
 * By blocks of 32 bytes as 43 signs (62^43 is just above 2^256): 5.95 bits a sign, where whole bytes at a time give 4.
 */

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const blockBytes = 32;
const blockSigns = 43;

/** How many signs stand for the bytes of a block that is not whole. */
const signsFor = (bytes: number) => Math.ceil((bytes * 8) / Math.log2(62));

export function toBase62(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += blockBytes) {
    const block = bytes.subarray(at, at + blockBytes);
    const number = block.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    text += numberToBase62(number, signsFor(block.length));
  }
  return text;
}

/** `undefined` when the text is none that `toBase62` makes. */
export function fromBase62(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += blockSigns) {
    const block = text.slice(at, at + blockSigns);
    const count = Math.floor((block.length * Math.log2(62)) / 8);
    const number = numberFromBase62(block);
    if (number === undefined || signsFor(count) !== block.length || number >= 256n ** BigInt(count))
      return undefined;
    for (let byte = count - 1; byte >= 0; byte -= 1) bytes.push(Number((number >> BigInt(byte * 8)) & 255n));
  }
  return Uint8Array.from(bytes);
}

/** With zeros before it to that length. */
export function numberToBase62(number: bigint, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest /= 62n) text = signs.charAt(Number(rest % 62n)) + text;
  return text;
}

export function numberFromBase62(text: string): bigint | undefined {
  let number = 0n;
  for (const sign of text) {
    const value = signs.indexOf(sign);
    if (value === -1) return undefined;
    number = number * 62n + BigInt(value);
  }
  return number;
}
