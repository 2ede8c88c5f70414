/** Entries that fields have in common. */
import type { PdfFont } from '../format/pdf-font.ts';
import { reference, textString } from '../format/pdf-syntax.ts';

/** TU is the name of a field in PDF/UA-1, Contents that of any annotation in PDF/UA-2 (ISO 14289-2, 8.10.2.3). */
export function named(description: string): string {
  const text = textString(description);
  return `/TU ${text} /Contents ${text}`;
}

export function fontDictionary(fonts: readonly PdfFont[]): string {
  return `/Font <<${fonts.map(fontReference).join(' ')}>>`;
}

export function fontReference({ name, objectNumber }: PdfFont): string {
  return `/${name} ${reference(objectNumber)}`;
}

/**
 * One of the fonts that every program has (9.6.2.2), and which nothing here is drawn with: a program that makes the
 * appearances anew draws ticks with it, and without it leaves them out.
 */
export const signsFont = '/ZaDb <</Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats>>';
