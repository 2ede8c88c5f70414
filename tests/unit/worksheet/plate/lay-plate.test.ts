/** The page to hand out: whatever was typed, nothing overlaps, nothing is cut, and no ambition is missing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layPlate } from '../../../../src/worksheet/plate/lay-plate.ts';
import type { PlateContent } from '../../../../src/worksheet/plate/plate-content.ts';
import { papers } from '../../../../src/worksheet/plate/plate-look.ts';
import { type Plate, type PlateFormat, plateFormats } from '../../../../src/worksheet/plate/plate-model.ts';
import {
  anyAnswers,
  boxOf,
  dossierOf,
  examplePlate,
  inkOf,
  isWithin,
  measureLetters,
  overlap,
  plateHues,
  plateOf,
  shapesOn,
  textsOn,
  typed,
  wordsOf,
} from '../../../setup/worksheet/plates.ts';

const lay = (content: PlateContent, format: PlateFormat) =>
  layPlate(content, format, plateHues, measureLetters);
const wordsOn = (plate: Plate) => textsOn(plate).map(wordsOf);

function expectInOrder(plate: Plate): void {
  const page = { x: 0, y: 0, width: plate.width, height: plate.height };
  const texts = textsOn(plate);
  const ink = texts.map((text) => ({ words: wordsOf(text), boxes: inkOf(text) }));
  for (const { words, boxes } of ink) for (const box of boxes) expect(isWithin(box, page), words).toBe(true);
  for (const shape of shapesOn(plate)) expect(isWithin(boxOf(shape), page), shape.type).toBe(true);
  ink.forEach(({ words, boxes }, at) => {
    for (const other of ink.slice(at + 1))
      for (const box of boxes)
        for (const beside of other.boxes)
          expect(overlap(box, beside), `'${words}' and '${other.words}'`).toBe(false);
  });
  // A card holds all of a text or nothing of it.
  for (const card of shapesOn(plate)
    .filter(({ type }) => type === 'rectangle')
    .map(boxOf))
    for (const { words, boxes } of ink)
      for (const box of boxes) expect(!overlap(box, card) || isWithin(box, card), words).toBe(true);
  for (const { style } of texts) expect(style.size).toBeGreaterThanOrEqual(papers[plate.format].letter);
}

/** Whether a text stands there whole, or shortened with an ellipsis. */
function isTold(text: string, words: readonly string[]): boolean {
  return words.some((one) => one === text || (one.endsWith('…') && text.startsWith(one.slice(0, -1))));
}

test.for(plateFormats)(
  'on %s nothing overlaps or leaves the page, whatever was typed, and all ambitions are told',
  (format) => {
    fc.assert(
      fc.property(anyAnswers, typed, (answers, title) => {
        const content = plateOf(answers, title);
        const plate = lay(content, format);
        expectInOrder(plate);
        const words = wordsOn(plate);
        const links = content.thread.flatMap(function all(link): typeof content.thread {
          return [link, ...link.links.flatMap(all)];
        });
        for (const { text, isStrong } of links) if (isStrong) expect(isTold(text, words), text).toBe(true);
        expect(content.title === '' || isTold(content.title, words)).toBe(true);
      }),
      { numRuns: 40 },
    );
  },
);

test.for([
  [1, 1],
  [1, 9],
  [3, 1],
  [3, 3],
  [3, 9],
] as const)(
  'with %i ambitions of %i results each, all is in order and every result is told or counted',
  ([ambitions, results]) => {
    for (const format of plateFormats) {
      const plate = lay(plateOf(dossierOf(ambitions, results)), format);
      expectInOrder(plate);
      const words = wordsOn(plate);
      const told = words.filter((one) => one.startsWith('We willen dat meer jongeren')).length;
      const counted = words
        .map((one) => /^en nog (\d+) resulta/.exec(one)?.[1] ?? '0')
        .reduce((sum, count) => sum + Number(count), 0);
      expect(told).toBeGreaterThanOrEqual(ambitions);
      expect(told + counted).toBe(ambitions * results);
    }
  },
);

test('few words are set larger than many, and larger paper holds more', () => {
  const largest = (plate: Plate) => Math.max(...textsOn(plate).map(({ style }) => style.size));
  const [few, many] = [dossierOf(1, 1), dossierOf(3, 3)].map((answers) => lay(plateOf(answers), 'a4'));
  if (few === undefined || many === undefined) throw new Error('No plates');
  expect(largest(few)).toBeGreaterThan(largest(many));
  const toldOn = (format: PlateFormat) =>
    wordsOn(lay(plateOf(dossierOf(3, 6)), format)).filter((one) =>
      one.startsWith('We willen dat meer jongeren'),
    ).length;
  expect(toldOn('a3')).toBeGreaterThanOrEqual(toldOn('a4'));
});

test.for(plateFormats)('the example municipality on %s is as somebody has seen it', async (format) => {
  const plate = lay(examplePlate, format);
  expectInOrder(plate);
  const round = (value: number) => String(Math.round(value));
  const lines = textsOn(plate).map(
    (text) =>
      `${round(text.x).padStart(4)} ${round(text.y).padStart(4)} ${text.style.size.toFixed(1).padStart(5)}  ${wordsOf(text)}`,
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    `../../../fixtures/plate/waterrijk-${format}.txt`,
  );
});
