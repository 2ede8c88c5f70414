/** Pages to hand out, made of the site's own worksheets, and what stands where on them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseContent } from '../../../src/schema/schema.ts';
import { ThreadSchema } from '../../../src/worksheet/definition/thread-definition.ts';
import { type PlateContent, plateContent } from '../../../src/worksheet/plate/plate-content.ts';
import type { Box, Piece, Plate, PlateShape, SetText } from '../../../src/worksheet/plate/plate-model.ts';
import { baselineOf } from '../../../src/worksheet/plate/plate-model.ts';
import { exampleLookup, exampleSources } from './example-dossier.ts';
import { lookupIn, toAnswers } from './plain-answers.ts';
import { type PlainAnswers, type PlainRow, worksheets } from './worksheets.ts';

const file = new URL('../../../content/rode-draad.yaml', import.meta.url);
export const exampleThread = parseContent(ThreadSchema, parse(readFileSync(file, 'utf8')), 'rode-draad.yaml');

/** The colours of the site's own worksheets on paper. */
export const plateHues = { '0A': '#8a2f62', '1A': '#0b6068', '1B': '#2d6125', '2': '#5b3f9e' };

const about = { title: 'Gezond en op school', date: '2026-08-14' };
export const examplePlate = plateContent(worksheets, exampleLookup, exampleSources, exampleThread, about);

export const plateOf = (answers: PlainAnswers, title = about.title): PlateContent =>
  plateContent(worksheets, lookupIn(toAnswers(answers)), exampleSources, exampleThread, { ...about, title });

/** Ambitions with as many results each, in words of about the length that people write. */
export function dossierOf(ambitions: number, results: number): PlainAnswers {
  const named = Array.from(
    { length: ambitions },
    (_, at) => `We willen dat groep ${at + 1} gezond opgroeit en meedoet.`,
  );
  return {
    'wb0a-gezamenlijk-vraagstuk': 'Te veel jongeren haken af. Hoe zorgen we er samen voor dat zij meedoen?',
    'wb1b-keuze': named.map((_, at) => ({ onderwerp: `Zorg ${at + 1}`, soort: 'zorg' })),
    'wb1b-ambities': named.map((ambitie, at) => ({ ambitie, 'hoort-bij': `Zorg ${at + 1}` })),
    'wb2-tabel': named.flatMap((ambitie, at) =>
      Array.from({ length: results }, (_, index) =>
        resultRow(ambitie, `meer jongeren elke week sporten (${at + 1}.${index + 1})`),
      ),
    ),
  };
}

const resultRow = (ambitie: string, resultaat: string): PlainRow => ({
  ambitie,
  resultaat,
  vorm: 'inhoudelijk',
  percentage: '75',
  'soort-percentage': 'niveau',
  jaar: '2030',
  indicatoren: 'Percentage dat elke week sport',
  nulwaarde: '61',
  nuljaar: '2026',
  bron: 'GGD',
});

/** What people type, from a word to what nobody would. */
export const typed = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Meer sport', 'We willen dat alle jongeren in Waterrijk gezond leven.'),
  },
  fc.constantFrom(
    'jeugdgezondheidszorgonderwijsachterstandenbeleidsregiobijeenkomstverslag'.repeat(3),
    'نريد أن يعيش جميع الشباب في الحي حياة صحية وأن يشاركوا',
    'Wij spreken af dat iedereen die jongeren begeleidt, weet wat er in de buurt te doen is. '
      .repeat(9)
      .trim(),
    '<b>vet</b> & "aanhaling" – 50% / 2030',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);

const number = fc.integer({ min: -40, max: 130 }).map(String);
const rows = <Row>(row: fc.Arbitrary<Row>, maxLength: number) => fc.array(row, { maxLength });

export const anyAnswers: fc.Arbitrary<PlainAnswers> = fc
  .record({
    issue: typed,
    figures: rows(
      fc.record({ wat: typed, waarde: fc.oneof(typed, number), groep: typed, bron: typed, jaar: number }),
      5,
    ),
    scores: rows(fc.record({ wie: typed, score: fc.integer({ min: 1, max: 5 }).map(String) }), 30),
    ambitions: rows(typed, 3),
    results: rows(
      fc.record({
        of: fc.nat(3),
        text: typed,
        start: number,
        aim: number,
        year: fc.constantFrom('2030', '2020', ''),
        indicators: typed,
      }),
      9,
    ),
    decisions: rows(typed, 7),
    date: fc.constantFrom('', '2026-12-01', '2027-02-03'),
  })
  .map(({ issue, figures, scores, ambitions, results, decisions, date }) => ({
    'wb0a-gezamenlijk-vraagstuk': issue,
    'wb1a-lokaal': figures,
    'wb0a-urgentie': scores,
    'wb1a-gesprek-datum': date,
    'wb1b-ambities': ambitions.map((ambitie) => ({ ambitie })),
    'wb2-tabel': results.map(({ of, text, start, aim, year, indicators }) => ({
      ...resultRow(ambitions[of] ?? '', text),
      percentage: aim,
      nulwaarde: start,
      jaar: year,
      indicatoren: indicators,
    })),
    'wbbij-bijeenkomsten': [{ datum: '2026-07-01', besluiten: decisions.map((besluit) => ({ besluit })) }],
  }));

/** A width for each letter, as a font has, which tests need not load. */
export const measureLetters = (
  text: string,
  { face, size }: { readonly face: string; readonly size: number },
) =>
  Array.from(text).reduce(
    (sum, letter) => sum + (/[ilt.,']/.test(letter) ? 0.28 : /[A-ZmwMW%]/.test(letter) ? 0.78 : 0.54),
    0,
  ) *
  size *
  (face === 'bold' ? 1.06 : 1);

/** All texts, in the order in which they are read. */
export const textsOn = ({ pieces }: Plate): readonly SetText[] => pieces.flatMap(textsIn);

function textsIn(piece: Piece): readonly SetText[] {
  switch (piece.type) {
    case 'section':
      return piece.pieces.flatMap(textsIn);
    case 'list':
      return piece.items.flat().flatMap(textsIn);
    case 'text':
      return [piece.text];
    case 'figure':
    case 'decoration':
      return piece.shapes.flatMap((shape) => (shape.type === 'words' ? [shape.text] : []));
  }
}

export const shapesOn = ({ pieces }: Plate): readonly PlateShape[] => pieces.flatMap(shapesIn);

function shapesIn(piece: Piece): readonly PlateShape[] {
  switch (piece.type) {
    case 'section':
      return piece.pieces.flatMap(shapesIn);
    case 'list':
      return piece.items.flat().flatMap(shapesIn);
    case 'text':
      return [];
    case 'figure':
    case 'decoration':
      return piece.shapes;
  }
}

export const wordsOf = ({ lines }: SetText) => lines.map(({ text }) => text).join('');

/** Where the ink of a text may be: from the top of its capitals to under its baseline. */
export const inkOf = (text: SetText): readonly Box[] =>
  text.lines.map(({ width }, at) => {
    const { size, leading } = text.style;
    const x = text.isRightToLeft ? text.x + text.width - width : text.x;
    return { x, y: text.y + at * leading + baselineOf(text.style) - 0.72 * size, width, height: 0.92 * size };
  });

export function boxOf(shape: PlateShape): Box {
  switch (shape.type) {
    case 'rectangle':
      return shape;
    case 'disc':
      return {
        x: shape.at.x - shape.radius,
        y: shape.at.y - shape.radius,
        width: 2 * shape.radius,
        height: 2 * shape.radius,
      };
    case 'path': {
      const points = [{ ...shape.from }];
      for (const [x, y] of shape.steps)
        points.push({ x: (points.at(-1)?.x ?? 0) + x, y: (points.at(-1)?.y ?? 0) + y });
      const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
      const [right, bottom] = [Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y))];
      return { x: left, y: top, width: right - left, height: bottom - top };
    }
    case 'words': {
      const { x, y, width, style, lines } = shape.text;
      return { x, y, width, height: lines.length * style.leading };
    }
  }
}

/** Less than a hair is no overlap. */
const hair = 0.5;

export const overlap = (a: Box, b: Box) =>
  a.x + a.width > b.x + hair &&
  b.x + b.width > a.x + hair &&
  a.y + a.height > b.y + hair &&
  b.y + b.height > a.y + hair;

export const isWithin = (inner: Box, outer: Box) =>
  inner.x >= outer.x - hair &&
  inner.y >= outer.y - hair &&
  inner.x + inner.width <= outer.x + outer.width + hair &&
  inner.y + inner.height <= outer.y + outer.height + hair;
