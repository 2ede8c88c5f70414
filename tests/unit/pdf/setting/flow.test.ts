/** The cursor that everything is set at. */
import { expect, test } from 'vitest';
import { accentOf } from '../../../../src/basics/color.ts';
import { TaggedPdf } from '../../../../src/pdf/format/tagged.ts';
import { pairOf, textBlock } from '../../../../src/pdf/setting/blocks.ts';
import { Flow } from '../../../../src/pdf/setting/flow.ts';
import { measureColumn, page, styles } from '../../../../src/pdf/setting/page-design.ts';
import { fonts } from '../../../setup/pdf/example-documents.ts';

const { leading } = styles.body;

function flowAt(top: number): Flow {
  const info = { title: 'Proef', language: 'nl-NL', creator: 'Proef', created: new Date('2026-10-14') };
  const grey = { surface: '#808080', tint: '#eeeeee', shape: '#808080', text: '#606060' };
  const flow = new Flow(new TaggedPdf(fonts, info), accentOf('', grey));
  flow.advance(top - page.top);
  return flow;
}

const paragraph = (flow: Flow, text: string, width: number = measureColumn.width) =>
  flow.paragraph(text, styles.body, { ...measureColumn, width });

test('nobody but the flow moves its cursor', () => {
  const flow = flowAt(100);
  expect(() => {
    // @ts-expect-error: whoever writes it so is told by the type checker.
    flow.y = 300;
  }).toThrow(TypeError);
  expect(flow.y).toBe(100);
});

test('what comes after things that stand side by side stands under the lowest of them', () => {
  const flow = flowAt(100);
  const tops: number[] = [];
  const drawn = (height: number) => () => {
    tops.push(flow.y);
    flow.advance(height);
  };
  flow.beside(drawn(20), drawn(50), drawn(30));
  expect(tops).toEqual([100, 100, 100]);
  expect(flow.y).toBe(150);
});

test('when one of them goes on over the page, what comes next stands under it there', () => {
  const flow = flowAt(page.bottom - 100);
  flow.beside(
    () => flow.advance(80),
    () => {
      flow.newPage();
      flow.advance(30);
    },
  );
  expect([flow.pdf.pages.current, flow.y]).toEqual([2, page.top + 30]);

  const other = flowAt(page.bottom - 100);
  const tops: number[] = [];
  other.beside(
    () => {
      other.newPage();
      other.advance(30);
    },
    () => tops.push(other.y),
  );
  expect(tops).toEqual([page.top + 30]);
});

test('a text is as high as it was measured', () => {
  const flow = flowAt(100);
  const measured = paragraph(flow, 'Wij spreken af dat jongeren zelf meedenken. '.repeat(9), 150);
  expect(measured.lines.length).toBeGreaterThan(9);
  flow.text(flow.pdf.root, 'P', measured);
  expect(flow.y).toBeCloseTo(100 + measured.height);
});

test.for([
  ['beside', false, leading * 3],
  ['under', true, leading * 4],
] as const)('a label with what stands %s it is as high as it was measured', ([, isStacked, height]) => {
  const flow = flowAt(100);
  const label = textBlock(flow, 'P', paragraph(flow, 'Wie'));
  const about = textBlock(flow, 'P', paragraph(flow, 'Gezondheid meedoen opgroeien', 60));
  const pair = pairOf(flow, label, about, isStacked);
  expect([pair.first, pair.height]).toEqual([height, height]);
  pair.draw(flow.pdf.root);
  expect(flow.y).toBeCloseTo(100 + height);
});
