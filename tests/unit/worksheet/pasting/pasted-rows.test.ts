import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedRows } from '../../../../src/worksheet/pasting/pasted-rows.ts';

const rowsOf = (text: string, html = '') => pastedRows({ text, html })?.rows;

test.each([
  [
    'Sport na school\tGezondheidsmonitor\t2025\r\nSlaap\tHBSC\t2024\r\n',
    [
      ['Sport na school', 'Gezondheidsmonitor', '2025'],
      ['Slaap', 'HBSC', '2024'],
    ],
  ],
  ['een\ttwee', [['een', 'twee']]],
  ['een\t\ttwee', [['een', '', 'twee']]],
  [
    '"een\ntwee"\t"zegt ""ja"""\ndrie\tvier',
    [
      ['een\ntwee', 'zegt "ja"'],
      ['drie', 'vier'],
    ],
  ],
  ['een "woord"\ttwee', [['een "woord"', 'twee']]],
  [
    'een\ttwee\n\ndrie',
    [
      ['een', 'twee'],
      ['drie', ''],
    ],
  ],
  ['een\ttwee\t\t\n\t\t\t', [['een', 'twee']]],
  ['een\ntwee\n\n drie ', [['een'], ['twee'], ['drie']]],
  ['- een\n• twee\n\u00b7\tdrie\n\uf0b7\tvier\no\tvijf', [['een'], ['twee'], ['drie'], ['vier'], ['vijf']]],
  ['1. een\n2)\ttwee\n10. drie', [['een'], ['twee'], ['drie']]],
  ['1. een\ntwee', [['1. een'], ['twee']]],
  ['"Ik wil sport"\n"Ik ook"', [['"Ik wil sport"'], ['"Ik ook"']]],
  ['"een\ntwee"\ndrie', [['een\ntwee'], ['drie']]],
  [
    '-5\t1\n-6\t2',
    [
      ['-5', '1'],
      ['-6', '2'],
    ],
  ],
])('%j is rows', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test.each(['', 'een', 'een\n', '\n', '\t\n', ' \n-\n', '- een'])('%j is one cell at most', (text) => {
  expect(rowsOf(text)).toBeUndefined();
});

test('HTML with a table or a list is read in place of the text, other HTML is not', () => {
  const html = readFileSync(
    new URL('../../../fixtures/clipboard/google-sheets.html', import.meta.url),
    'utf8',
  );
  expect(rowsOf('GGD\t3-2-2026\nBuurtteam\nOost\t', html)).toEqual([
    ['GGD', '3-2-2026'],
    ['Buurtteam\nOost', ''],
  ]);
  expect(rowsOf('een\ntwee', '<p>een <b>drie</b></p>')).toEqual([['een'], ['twee']]);
});

test('signs of other programs are read as in any text that is pasted', () => {
  expect(rowsOf('a', '<table><tr><td>eﬀect<td>zacht\u00adjes</table>')).toEqual([['effect', 'zachtjes']]);
});

test('what is longer than any worksheet is not read', () => {
  expect(rowsOf('een\ttwee\n'.repeat(300_000))).toBeUndefined();
  expect(rowsOf('een\ttwee', `<table><tr><td>a<td>b</table>${' '.repeat(13_000_000)}`)).toEqual([
    ['een', 'twee'],
  ]);
});

const words = fc
  .array(fc.constantFrom('sport', '12,6', '8%', '"ja"', 'een\ntwee', 'a"b', 'é', '-', '<b>', '&amp;'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((some) => some.join(' '));

test('any table that a spreadsheet writes as text is read as it was', () => {
  const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(words, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const text = rows.map((row) => row.map(quoted).join('\t')).join(end) + end;
      fc.pre(rows.some((row) => row[0] !== '-' || row.length > 2));
      expect(rowsOf(text)).toEqual(rows);
    }),
  );
});

test('no word of any text is lost', () => {
  const text = fc.array(fc.constantFrom('een', 'twee', 'drie', '\t', '\n', '"', ' ', '- ', '•\t', '""'), {
    maxLength: 30,
  });
  const said = (some: string) => (some.match(/een|twee|drie/g) ?? []).join(' ');
  fc.assert(
    fc.property(text, (parts) => {
      const rows = rowsOf(parts.join(''));
      if (rows !== undefined) expect(said(rows.flat().join(' | '))).toBe(said(parts.join('')));
    }),
    { numRuns: 1000 },
  );
});
