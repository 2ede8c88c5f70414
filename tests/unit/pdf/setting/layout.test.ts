import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../../src/basics/break-lines.ts';
import { balancedWidth, columnWidths, linesOnPage } from '../../../../src/pdf/setting/layout.ts';

/** Every letter one wide. */
const measure = (text: string) => text.length;

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(fc.string({ unit: fc.constantFrom(...'ab-/é1'), maxLength: 30 }), fc.constantFrom(' ', '  ')),
    )
    .map((parts) => parts.join('')),
);

test('breaks at spaces, which stay at the end of the line', () => {
  expect(breakLines('een twee drie', 7, measure)).toEqual(['een ', 'twee ', 'drie']);
  expect(breakLines('een twee drie', 9, measure)).toEqual(['een twee ', 'drie']);
});

test('a short last word gets company, unless that leaves a hole in the line above', () => {
  expect(breakLines('een gezonde start in groep 1', 26, measure)).toEqual([
    'een gezonde start in ',
    'groep 1',
  ]);
  expect(breakLines('ja verantwoordelijkheid 1', 24, measure)).toEqual(['ja verantwoordelijkheid ', '1']);
  expect(breakLines('een twee drie vier vijf zes', 24, measure)).toEqual(['een twee drie vier ', 'vijf zes']);
  expect(breakLines('een gezonde start voor iedereen', 26, measure)).toEqual([
    'een gezonde start voor ',
    'iedereen',
  ]);
});

test('an amount stays with its euro sign, with the very space that was typed', () => {
  expect(breakLines('een buitensportplek van (€ 7.500)', 26, measure)).toEqual([
    'een buitensportplek van ',
    '(€ 7.500)',
  ]);
  expect(breakLines('voor € 7.500 per jaar', 8, measure)).toEqual(['voor ', '€ 7.500 ', 'per jaar']);
  expect(breakLines('de sportpas kost € 7.500 x', 24, measure)).toEqual(['de sportpas kost ', '€ 7.500 x']);
  expect(breakLines('in € en in dollar', 5, measure)).toEqual(['in € ', 'en in ', 'dolla', 'r']);
});

test('breaks behind a hyphen or slash between letters, not within a range or an address like https://', () => {
  expect(breakLines('jeugd-beleid', 8, measure)).toEqual(['jeugd-', 'beleid']);
  expect(breakLines('in en/of uit', 7, measure)).toEqual(['in en/', 'of uit']);
  expect(breakLines('voor 12-18 jaar', 9, measure)).toEqual(['voor ', '12-18 ', 'jaar']);
});

test('breaks a word that is wider than a line, and never through a combined character', () => {
  expect(breakLines('abcdefg', 3, measure)).toEqual(['abc', 'def', 'g']);
  expect(breakLines('👩‍👧‍👦👩‍👧‍👦', 3, measure)).toEqual(['👩‍👧‍👦', '👩‍👧‍👦']);
});

test('an empty text is one empty line', () => {
  expect(breakLines('', 10, measure)).toEqual(['']);
});

test('lines joined are the text again', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 40 }), (text, width) => {
      expect(breakLines(text, width, measure).join('')).toBe(text);
    }),
  );
});

test('no line is wider than it may be, the spaces at its end apart, unless a single character is', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, width) => {
      for (const line of breakLines(text, width, measure)) {
        const characters = [...new Intl.Segmenter('nl').segment(line.trimEnd())];
        if (characters.length > 1) expect(measure(line.trimEnd())).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test('a balanced width takes no more lines, and is no wider', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, width) => {
      const balanced = balancedWidth(text, width, measure);
      expect(balanced).toBeLessThanOrEqual(width);
      expect(breakLines(text, balanced, measure).length).toBe(breakLines(text, width, measure).length);
    }),
  );
});

test('all lines come on the page when they fit, and no line is left alone on either side of a break', () => {
  expect(linesOnPage(5, 5, false)).toBe(5);
  expect(linesOnPage(5, 4, false)).toBe(3);
  expect(linesOnPage(10, 4, false)).toBe(4);
  expect(linesOnPage(10, 1, false)).toBe(0);
  expect(linesOnPage(3, 2, false)).toBe(0);
});

test('page after page, every line gets a place', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: -2, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      (lines, firstPage, page) => {
        let set = linesOnPage(lines, firstPage, false);
        expect(set).toBeLessThanOrEqual(Math.max(0, firstPage));
        for (let pages = 0; set < lines; pages += 1) {
          expect(pages).toBeLessThanOrEqual(lines);
          const count = linesOnPage(lines - set, page, true);
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(Math.max(1, page));
          set += count;
        }
        expect(set).toBe(lines);
      },
    ),
  );
});

const needs = fc.array(
  fc
    .tuple(fc.double({ min: 0, max: 200, noNaN: true }), fc.double({ min: 0, max: 400, noNaN: true }))
    .map(([word, more]) => ({ word, line: word + more })),
  { minLength: 1, maxLength: 8 },
);

test('columns fill the width exactly, none is negative', () => {
  fc.assert(
    fc.property(needs, fc.double({ min: 50, max: 600, noNaN: true }), (columns, available) => {
      const widths = columnWidths(columns, available);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(available, 6);
      for (const width of widths) expect(width).toBeGreaterThanOrEqual(0);
    }),
    // A part so small that multiplying first would round it away.
    { examples: [[[{ word: 0, line: 5e-324 }], 50.000000500000006]] },
  );
});

test('columns keep their longest word whole as long as all words fit', () => {
  fc.assert(
    fc.property(needs, (columns) => {
      const words = columns.reduce((sum, { word }) => sum + word, 0);
      const widths = columnWidths(columns, words + 10);
      columns.forEach(({ word }, at) => {
        expect(widths[at]).toBeGreaterThanOrEqual(word - 1e-9);
      });
    }),
  );
});

test('a balanced width breaks no word that fits on a line', () => {
  expect(balancedWidth('a jeugdgezondheidszorg', 21, measure)).toBe(20);
});
