/** Texts within markup, HTML and XML alike. */

/** Signs that have no place in XML are left out, as they are in every other format; lines end in one way; an amount stays on one. */
export function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/€ (?=\d)/g, '€\u00a0');
}

/** As content of an element or an attribute. */
export function escaped(text: string): string {
  return cleaned(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
