/** The page to hand out as SVG: real text, named for who cannot see it, and nothing that is fetched. */
import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { layPlate } from '../../../../src/worksheet/plate/lay-plate.ts';
import { plateSvg } from '../../../../src/worksheet/plate/plate-svg.ts';
import {
  anyAnswers,
  examplePlate,
  measureLetters,
  plateHues,
  plateOf,
  typed,
} from '../../../setup/worksheet/plates.ts';

const drawn = (content: typeof examplePlate) => plateSvg(layPlate(content, 'a4', plateHues, measureLetters));

test('has a title, a description, and its texts as text', () => {
  const svg = drawn(examplePlate);
  expect(svg).toContain(
    '<title id="praatplaat-titel">Praatplaat: Gezond en op school – Gemeente Waterrijk</title>',
  );
  expect(svg).toContain('<desc id="praatplaat-over">');
  expect(svg.replace(/<[^>]*>/g, '')).toContain('Hoe het er nu voor staat');
  expect(svg).toMatch(/role="img" aria-label="Urgentie, een stip per deelnemer/);
});

test('names no address but that of SVG itself, whatever was typed', () => {
  fc.assert(
    fc.property(anyAnswers, typed, (answers, title) => {
      const svg = drawn(plateOf(answers, title));
      const tags = svg.match(/<[^>]*>/g) ?? [];
      expect(
        tags.filter((tag) =>
          /(?:href|src|url\(|<image|<script|<style|<foreignObject)/i.test(
            tag.replace(/aria-label="[^"]*"/, ''),
          ),
        ),
      ).toEqual([]);
      expect(
        tags
          .join('')
          .match(/https?:[^"]*/g)
          ?.filter((address) => address !== 'http://www.w3.org/2000/svg') ?? [],
      ).toEqual([]);
      // What was typed is text, and opens no element.
      const names = new Set(tags.map((tag) => /^<\/?([a-z]+)/.exec(tag)?.[1]));
      for (const name of names)
        expect(['svg', 'title', 'desc', 'rect', 'g', 'text', 'tspan', 'circle', 'path']).toContain(name);
      expect(parse(svg)).toBeDefined();
    }),
    { numRuns: 25 },
  );
});
