import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { dossierText } from '../../../src/text/dossiers.ts';
import { dayAndTimeOf, dayOf } from '../../../src/text/moments.ts';
import { openingText } from '../../../src/text/open-file.ts';

test('a moment is written as a day, with or without the time', () => {
  const moment = new Date(2026, 9, 14, 10, 30).getTime();
  expect(dayOf(moment)).toBe('14 oktober 2026');
  expect(dayAndTimeOf(moment)).toContain('14 oktober 2026');
  expect(dayAndTimeOf(moment)).toMatch(/ om 10\.30 uur$/);
});

test('any number can be written as a moment, in every sentence', () => {
  const sentences = [
    dossierText.made,
    dossierText.changed,
    dossierText.file.newWork,
    dossierText.file.upToDate,
    (moment: number) => openingText.about('Oost', moment),
    (moment: number) => dossierText.storage.amount('1 KB', moment),
  ];
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.maxSafeInteger()), (moment) => {
      for (const sentence of sentences) expect(sentence(moment)).not.toBe('');
    }),
  );
  expect(dossierText.made(-(2 ** 53 - 1))).toBe('Gemaakt op een onbekende datum');
});

test('only what minds impossible moments writes dates', () => {
  const root = new URL('../../../', import.meta.url).pathname;
  const minding = [
    'src/text/moments.ts',
    'src/basics/dutch-format.ts',
    'src/worksheet/print/control.ts',
    'src/worksheet/personal-data/birth-date.ts',
    // The clock of the computer, or of the build.
    'src/page-scripts/date-prints.ts',
    'src/site/security-text.ts',
    'src/pdf/format/xmp.ts',
    'src/pdf/format/pdf-syntax.ts',
  ];
  const writing = ts.sys
    .readDirectory(`${root}src`, ['.ts', '.tsx', '.astro'])
    .filter((file) =>
      /\.toISOString\(|toLocale(Date|Time)?String\(|DateTimeFormat\(/.test(readFileSync(file, 'utf8')),
    )
    .map((file) => file.replace(root, ''));
  expect(writing.filter((file) => !minding.includes(file))).toEqual([]);
});
