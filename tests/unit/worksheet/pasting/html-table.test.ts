import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlPieces } from '../../../../src/worksheet/pasting/html-pieces.ts';
import { rowsOfHtml } from '../../../../src/worksheet/pasting/html-table.ts';
import { growthOf, mostGrowth } from '../../../setup/growth.ts';

const copied = (name: string) =>
  readFileSync(new URL(`../../../fixtures/clipboard/${name}.html`, import.meta.url), 'utf8');

test.each([
  [
    'excel',
    [
      ['Sport na school', '12,6', '1.250'],
      ['Slaap\nen rust', '8%', ''],
      ['Samengevoegd > één cel', '', '3'],
    ],
    false,
  ],
  [
    'libreoffice-calc',
    [
      ['Onderwerp', 'Bron', 'Jaar'],
      ['Sport na school\nen op zaterdag', 'Gezondheidsmonitor', '2025'],
      ['Slaap & rust', 'HBSC', '2024'],
    ],
    false,
  ],
  [
    'libreoffice-writer',
    [['Inleiding'], ['Organisatie', 'Rol'], ['GGD', 'Meet\nDeelt cijfers'], ['Café ën', '• een\n• twee']],
    false,
  ],
  [
    'word-table',
    [
      ['Zorg', 'Wie en waar'],
      ['Jongeren slapen te kort', 'Klas 2\nen klas 3'],
      ['Jongeren slapen te kort', '• Noord\n• Oost'],
    ],
    false,
  ],
  ['word-list', [['GGD Zuid'], ['Jongerenwerk']], false],
  [
    'google-sheets',
    [
      ['GGD', '3-2-2026'],
      ['Buurtteam\nOost', ''],
    ],
    false,
  ],
])('what %s puts on the clipboard is read as it is seen there', (name, rows, hasHeader) => {
  expect(rowsOfHtml(copied(name))).toEqual({ rows, hasHeader });
});

test('a table within a table that only lays out is the table, and one in a cell is text of that cell', () => {
  expect(rowsOfHtml(copied('web-page'))?.rows).toEqual([
    ['Cijfers per wijk'],
    ['Wijk[1]', 'Aandeel'],
    ['Noord', '8\u202f%'],
    ['Oost & Zuid', 'jongens, 4%\nmeisjes, 5%'],
  ]);
});

test('a row of header cells on top, or a head of the table, is known as such', () => {
  const body = '<tr><td>a</td><td>b</td></tr>';
  const header = (html: string) => rowsOfHtml(`<table>${html}${body}</table>`)?.hasHeader;
  expect(header('<tr><th>A</th><th>B</th></tr>')).toBe(true);
  expect(header('<thead><tr><td>A</td><td>B</td></tr></thead>')).toBe(true);
  expect(header('<tr><th>A</th><td>B</td></tr>')).toBe(false);
  expect(header('')).toBe(false);
});

test.each([
  [
    '<ul><li>een<li><p>twee</p><p>meer</p><ol><li>drie</li></ol>vier</ul>vijf',
    ['een', 'twee\nmeer', 'drie', 'vier', 'vijf'],
  ],
  ['<p>Vooraf</p><ul><li>een</li></ul><div>Na<b>druk</b></div>', ['Vooraf', 'een', 'Nadruk']],
])('of a list each item is a row: %s', (html, items) => {
  expect(rowsOfHtml(html)?.rows).toEqual(items.map((item) => [item]));
});

test.each([
  '',
  'tekst',
  '<p>een</p><p>twee</p>',
  '<table></table>',
  '<table><tr><td> </td></tr></table>',
  '<',
])('without a table or a list there is nothing to read: %j', (html) => {
  expect(rowsOfHtml(html)).toBeUndefined();
});

test('cells over more rows are said in each, cells over more columns once', () => {
  const html =
    '<table><tr><td rowspan=3>A<td colspan=2>b<tr><td rowspan=2>c<td>d<tr><td>e<tr><td colspan=3>f</table>';
  expect(rowsOfHtml(html)?.rows).toEqual([
    ['A', 'b', ''],
    ['A', 'c', 'd'],
    ['A', 'c', 'e'],
    ['f', '', ''],
  ]);
});

test('what nobody sees is left out, and nothing behind it', () => {
  const html =
    '<table><tr><td>a<span hidden>x<span>y</span></span>b<td style="display: none">x<td>c<tr style="display:none"><td>x<td>y<tr><td>d<td>e<p style="display:none">x<p>f</table>';
  expect(rowsOfHtml(html)?.rows).toEqual([
    ['ab', 'c'],
    ['d', 'e\nf'],
  ]);
});

test('code, comments and what only Word reads are no text', () => {
  const html =
    '<!doctype html><?xml x?><script>"<td>x</td>"</script><STYLE>td{}</STYLE ><table><!-- <td>x --><tr><td a="<td>" b=\'>\'>een<![if x]> &lt;b&gt;<![endif]><td>1 < 2</table>';
  expect(rowsOfHtml(html)?.rows).toEqual([['een <b>', '1 < 2']]);
});

test('entities are read, and one that is not known stays as it is written', () => {
  const [piece] = htmlPieces(
    '&eacute;&#233;&#xE9;&euro;&nbsp;&amp;lt; R&D &bestaatniet; &#0;&#x110000;&#xd800;',
  );
  expect(piece).toEqual({ type: 'text', text: 'ééé€\u00a0&lt; R&D &bestaatniet; \ufffd\ufffd\ufffd' });
});

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
const line = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 8 })
  .map((text) =>
    text
      .replace(/\s+|\u00a0/g, ' ')
      .trim()
      .replace(/ {2,}/g, ' '),
  )
  .filter((text) => text !== '');
const cell = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );

test('any table is read as it was written, with end tags or without', () => {
  fc.assert(
    fc.property(table, fc.boolean(), (rows, isClosed) => {
      const end = (name: string) => (isClosed ? `</${name}>` : '');
      const html = `<table>${rows
        .map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}${end('td')}`).join('\n')}${end('tr')}`)
        .join('\n')}</table>`;
      expect(rowsOfHtml(html)?.rows).toEqual(rows);
    }),
  );
});

test('no word is lost, however tags stand', () => {
  const tags = fc.constantFrom('table', 'tr', 'td', 'th', 'li', 'ul', 'p', 'div', 'br', 'b', 'thead', 'pre');
  const pieces = fc.oneof(
    tags.map((name) => `<${name}>`),
    tags.map((name) => `</${name}>`),
    fc.constantFrom('een ', 'twee ', 'drie '),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (html) => {
      const read = rowsOfHtml(`<table><tr><td>x </td></tr></table>${html.join('')}`);
      const words = (text: string) => (text.match(/een|twee|drie/g) ?? []).sort();
      const said = words((read?.rows ?? []).flat().join(' '));
      expect(said).toEqual(words(html.join('')));
    }),
    { numRuns: 500 },
  );
});

test.each([
  '<',
  '<a "',
  "<a x='",
  '<!--',
  '<script>',
  '<table><tr><td>',
  '<td colspan=99999 rowspan=99999>x',
  '<div hidden>',
  '&',
])('a million characters of %j take no longer than eight times those of an eighth of it', (piece) => {
  const html = (size: number) => `<table><tr><td>x${piece.repeat(Math.ceil(size / piece.length))}`;
  expect(growthOf(1_000_000, html, rowsOfHtml)).toBeLessThan(mostGrowth);
});
