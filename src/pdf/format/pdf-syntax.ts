/** The few PDF and XML notations that are written by hand. Clauses are those of ISO 32000-1. */
import { entryOf } from '../../basics/entry-of.ts';

/**
 * The most code units of a text string: PDF/A allows no string above 32,767 bytes (ISO 19005-3, 6.1.13), and UTF-16 takes two
 * each. What may not lose a letter has to be divided before.
 */
export const longestText = 16_382;

/** A text of `longestText` at the most, the same each time that it is asked. */
export function shortenedText(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1).toWellFormed()}…`;
}

/** What PDFDocEncoding (7.9.2.2) has at the code that Unicode has it at. */
const sameInPdf = /^[\n\r\t -~\u00a1-\u00ac\u00ae-\u00ff]*$/;
/** How a text in UTF-16 or UTF-8 begins. */
const byteOrder = /^[\u00fe\u00ef]/;

/**
 * A text string (7.9.2.2): a byte a letter where it can be, else UTF-16BE in hexadecimal, four times as long. jsPDF's own
 * escaping leaves the byte 0D raw, by which readers turn 'č' (U+010D) into 'Ċ'.
 */
export function textString(text: string): string {
  const short = shortenedText(text);
  if (sameInPdf.test(short) && !byteOrder.test(short))
    return `(${short.replace(/[\\()\n\r\t]/g, (sign) => `\\${entryOf(escapes, sign) ?? sign}`)})`;
  return `<FEFF${utf16Bytes(short)
    .map((byte) => byte.toString(16).padStart(2, '0').toUpperCase())
    .join('')}>`;
}

const escapes: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't' };

/** The inside of a literal string (7.3.4.2) with every byte as an octal escape, byte order mark included. */
export function octalTextString(text: string): string {
  return [0xfe, 0xff, ...utf16Bytes(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

function utf16Bytes(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [
    unit >> 8,
    unit & 0xff,
  ]);
}

/** A date (7.9.4), in Greenwich. */
export function dateString(date: Date): string {
  return `(D:${date.toISOString().slice(0, 19).replace(/\D/g, '')}Z)`;
}

/**
 * The value of a URI action (12.6.4.7): ASCII only, as a literal string.
 * @throws TypeError when `address` is no absolute address.
 */
export function uriString(address: string): string {
  return `(${new URL(address).href.replace(/[()\\]/g, '\\$&')})`;
}

/** In pt. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A4 upright: of every document that flows from page to page. */
export const pageSize = { width: 595.28, height: 841.89 } as const satisfies PageSize;

/** `[left bottom right top]` (7.9.5) in pt from the bottom left corner. */
export function rectangle(left: number, bottom: number, right: number, top: number): string {
  return `[${[left, bottom, right, top].map(coordinate).join(' ')}]`;
}

/** The operands of a colour operator (8.6.8), red, green and blue from 0 to 1, of '#rrggbb'. */
export function colorOperands(color: string): string {
  return [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ');
}

/** A length in pt; a hundredth of a point is finer than any printer. */
export function coordinate(points: number): string {
  return points.toFixed(2);
}

/** A name (7.3.5), from any text. */
export function pdfName(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const written = Array.from(bytes, (byte) =>
    /[A-Za-z0-9_-]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `#${byte.toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return `/${written.join('')}`;
}

export function reference(objectNumber: number): string {
  return `${objectNumber} 0 R`;
}

/** Text between XML tags. */
export function xmlText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}
