/** Sums and pictures made by hand. */

import { type Drawing, dot, label, line } from '../../../src/worksheet/charts/drawing.ts';
import type { PrintedOutcome, WorksheetDocument } from '../../../src/worksheet/print/printed.ts';
import { empty, question, section, single, text } from './example-documents.ts';

/** One of each shape and role; `word` stands in the drawing and nowhere else. */
export function drawingOf(word: string, alt = `Een lijn met ${word}.`, height = 190): Drawing {
  return {
    width: 640,
    height,
    alt,
    shapes: [
      line('axis', { x: 20, y: 150 }, { x: 620, y: 150 }),
      line('aim', { x: 56, y: 140 }, { x: 580, y: 40 }, true),
      line('data', { x: 56, y: 140 }, { x: 300, y: 110 }),
      dot('data', { x: 300, y: 110 }, 7),
      dot('aim', { x: 580, y: 40 }, 8, true),
      label('axis', { x: 56, y: 175 }, word, 'start'),
      label('data', { x: 300, y: 96 }, '12,5'),
      label('aim', { x: 580, y: 26 }, '75', 'end'),
    ],
  };
}

export const picture = (words: string, word: string): PrintedOutcome => ({
  text: words,
  drawing: drawingOf(word),
});

export const withOutcomes: WorksheetDocument = {
  ...single(empty),
  sections: [
    section(
      'deel',
      'Deel 1. Kijken',
      question('uren', 'Hoeveel tijd is er?', text('Genoeg.'), { text: 'Samen: 12 uur per week' }),
      question('leeg', 'Hoe ver zijn jullie?', empty, picture('Meer jongeren bewegen.', '2026')),
      question(
        'tabel',
        'Wat is er gemeten?',
        { type: 'table', columns: ['Wie', 'Wat'], rows: [['GGD', 'Cijfers']] },
        { text: 'Gemiddeld: 3,8' },
        picture('Minder verzuim. '.repeat(40).trim(), '2027'),
        // A tall one, a word that is wider than the picture, and a picture without words of its own.
        { text: 'Iedereen geeft een 4.', drawing: drawingOf('1'.repeat(200), 'Zestig stippen.', 2000) },
        { text: '', drawing: drawingOf('2029') },
      ),
    ),
  ],
};
