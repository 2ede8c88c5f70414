import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PdfFile } from '../../../../src/pdf/format/pdf-file.ts';
import { originalText, sanitize, standIn } from '../../../../src/pdf/format/sanitize.ts';
import { everyFont, fonts } from '../../../setup/pdf/example-documents.ts';

const info = { title: 'Proef', language: 'nl-NL', creator: 'Proef', created: new Date(0) };
const usual = new PdfFile(fonts, info).fonts;
const all = new PdfFile(everyFont, info).fonts;
const canShow = (code: number) => usual.canShow(code);
const canShowAll = (code: number) => all.canShow(code);

test.for([
  [
    'letters of the languages around us as they are',
    'ş ł ğ ĳ € ≥ “ ” – Ż İ č Łódź șțăî',
    'ş ł ğ ĳ € ≥ “ ” – Ż İ č Łódź șțăî',
  ],
  ['Greek and Cyrillic as they are', 'Αθήνα Київ', 'Αθήνα Київ'],
  ['a decomposed letter as one', 'cafe\u0301', 'café'],
  ['every no-break space as a space', 'a\u00a0b\u202fc\u2007d', 'a b c d'],
  ['the wide spaces of other scripts as a space', 'a\u3000b\u2003c', 'a b c'],
  [
    'letters that a PDF gives as one sign as letters',
    'eﬀect, ﬁnancieel, oﬃcieel, reﬂectie',
    'effect, financieel, officieel, reflectie',
  ],
  ['a tab as four spaces', 'voor\tna', 'voor    na'],
  ['line breaks of all systems as a space', 'a\r\nb\nc\rd\u2028e', 'a b c d e'],
  ['no soft hyphen', 'beleids\u00admedewerker', 'beleidsmedewerker'],
  ['no zero-width characters', 'a\u200bb\u200cc\u200dd\ufeffe\u2060f', 'abcdef'],
  ['no direction marks', 'a\u200eb\u202ec', 'abc'],
  ['no control characters', 'a\u0000b\u0007c\u001bd\u007fe', 'abcde'],
  ['a no-break hyphen as it is', 'week\u2011end', 'week\u2011end'],
  ['the micro sign and mu apart', 'µg μg', 'µg μg'],
  ['a letter with a mark that Unicode has no single letter for', 'x\u0302', 'x\u0302'],
  ['no byte order mark at the start', '\ufeffDeel 1', 'Deel 1'],
] as const)('shows %s', ([, source, shown]) => {
  const safe = sanitize(source, canShow);
  expect(safe.text).toBe(shown);
  expect(safe.originals.size).toBe(0);
});

test.for([
  ['an emoji', 'Hoi 😀!', 'Hoi □!', ['😀']],
  ['an emoji of many code points', 'Hoi 👩‍👧‍👦!', 'Hoi □!', ['👩‍👧‍👦']],
  ['a flag', '🏳️‍🌈', '□', ['🏳️‍🌈']],
  ['each letter of a script that is not there', 'תודה', '□□□□', ['ת', 'ו', 'ד', 'ה']],
  ['a frame around a digit, keeping the digit', '1️⃣', '1□', ['1️⃣']],
  ['a private character, which only the font of its writer knows', 'a\ue000b', 'a□b', ['\ue000']],
  ['a character beyond the fonts with a mark on it', '漢\u0301', '□', ['漢\u0301']],
  ['half a surrogate pair', 'a\ud83d', 'a□', ['\ufffd']],
  ['the same character twice, reporting it once', '漢漢', '□□', ['漢']],
] as const)('puts a box for %s, and keeps the original', ([, source, shown, missing]) => {
  const safe = sanitize(source, canShow);
  expect(safe.text).toBe(shown);
  expect(safe.missing).toEqual(missing);
});

test('gives back what was written, whole or in part', () => {
  const safe = sanitize('Dank 🙏 en תודה.', canShow);
  expect(originalText(safe)).toBe('Dank 🙏 en תודה.');
  expect(originalText(safe, 5, 9)).toBe('🙏 en');
});

test('never lets through what the fonts cannot show', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      const { text } = sanitize(source, canShow);
      for (const character of text) expect(canShow(character.codePointAt(0) ?? 0)).toBe(true);
    }),
  );
});

test('keeps what joins and parts letters from right to left, where it is spelling', () => {
  expect(sanitize('می\u200cخواهم', canShowAll).text).toBe('می\u200cخواهم');
  expect(sanitize('me\u200cdo', canShowAll).text).toBe('medo');
});

test('takes letters that were copied in their forms as letters', () => {
  expect(sanitize('\ufee3\ufeae\ufea3\ufe92\ufe8e \ufefb', canShowAll).text).toBe('مرحبا لا');
});

test('has a stand-in that both fonts have', () => {
  expect(canShow(standIn.charCodeAt(0))).toBe(true);
});
