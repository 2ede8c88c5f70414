import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { isDate } from '../../../../src/basics/iso-date.ts';
import { drawingWidth, type Shape } from '../../../../src/worksheet/charts/drawing.ts';
import { formerWordsIn } from '../../../../src/worksheet/charts/former-words.ts';
import { targetChart, targetWords } from '../../../../src/worksheet/charts/target-chart.ts';
import type { Measurement, TargetLine } from '../../../../src/worksheet/charts/target-lines.ts';

const lineWith = (over: Partial<TargetLine>): TargetLine => ({
  row: toRowId('een'),
  name: 'In 2031 beweegt 50% van de kinderen',
  unit: '%',
  start: { year: 2026, value: 34 },
  target: { year: 2031, value: 45 },
  measured: [],
  earlier: [{ year: 2031, value: 50 }],
  ...over,
});

describe('the names of targets in a picture', () => {
  const aims = (line: TargetLine) =>
    targetChart(line).shapes.filter(
      (shape): shape is Extract<Shape, { type: 'text' }> =>
        shape.type === 'text' && shape.at.x > 200 && shape.anchor === 'start' && shape.at.y > 30,
    );

  test('say which was before', () => {
    expect(aims(lineWith({})).map(({ text, role }) => [text, role])).toEqual([
      ['eerder 50%', 'axis'],
      ['45%', 'aim'],
    ]);
  });

  test('stand in the order of their points, within the picture, and never through each other, however large they are read', () => {
    const aim = fc.record({
      year: fc.integer({ min: 2027, max: 2040 }),
      value: fc.integer({ min: 0, max: 100 }),
    });
    const measured = fc
      .array(
        fc.record({ year: fc.integer({ min: 2027, max: 2040 }), value: fc.integer({ min: 0, max: 100 }) }),
        {
          maxLength: 4,
        },
      )
      .map((all): readonly Measurement[] => [...all].sort((a, b) => a.year - b.year));
    fc.assert(
      fc.property(
        aim,
        fc.array(aim, { minLength: 1, maxLength: 5 }),
        measured,
        (target, earlier, figures) => {
          const found = aims(lineWith({ target, earlier, measured: figures }));
          expect(found).toHaveLength(1 + Math.min(3, earlier.length));
          const letters = 25;
          for (const [at, { at: place, text }] of found.entries()) {
            expect(place.x + text.length * letters * 0.56).toBeLessThanOrEqual(drawingWidth);
            expect(place.y).toBeLessThanOrEqual(240);
            const next = found[at + 1];
            if (next !== undefined) expect(next.at.y - place.y).toBeGreaterThanOrEqual(letters);
          }
          const values = [target, ...earlier.slice(-3)].map(({ value }) => value).sort((a, b) => b - a);
          expect(found.map(({ text }) => Number.parseInt(text.replace('eerder ', ''), 10))).toEqual(values);
        },
      ),
    );
  });
});

describe('a sentence beside a target that was adjusted', () => {
  test('is named when it still says what it was, in percent or year', () => {
    expect(formerWordsIn(lineWith({}))).toEqual({ said: '50%', now: '45%' });
    const year = { target: { year: 2033, value: 50 } };
    expect(formerWordsIn(lineWith(year))).toEqual({ said: '2031', now: '2033' });
  });

  test('is left alone when it says the present one, or none', () => {
    for (const name of ['Eerst 50%, dan 45%', 'Meer kinderen bewegen', 'In 2031 doen 150 kinderen mee'])
      expect(formerWordsIn(lineWith({ name })), name).toBeUndefined();
    expect(formerWordsIn(lineWith({ earlier: [] }))).toBeUndefined();
  });
});

describe('how it stands today', () => {
  const day = '2027-01-01';
  if (!isDate(day)) throw new Error(day);

  test('is not judged by a figure of a day to come, which is named', () => {
    const measured = [
      { year: 2026.9, value: 36.5 },
      { year: 2028, value: 39 },
    ];
    const words = targetWords(lineWith({ measured, earlier: [] }), day);
    expect(words).toContain('Op koers: in 2026 was het 36,5%.');
    expect(words).toContain('Let op: de datum van dit cijfer ligt in de toekomst (39% in 2028). Klopt die?');
    expect(targetWords(lineWith({ measured, earlier: [] }))).toContain('in 2028 was het 39%');
  });

  test('is missed once the year of the target has come', () => {
    const measured = [{ year: 2031, value: 40 }];
    expect(targetWords(lineWith({ measured, earlier: [] }))).toContain(
      'Niet gehaald: in 2031 was het 40%. De streefwaarde is 45%.',
    );
  });
});
