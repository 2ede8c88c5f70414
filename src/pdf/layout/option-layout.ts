/** Options with a box before each, ticked or not: never told apart by colour alone. */
import { printText } from '../../text/print.ts';
import type { PrintedAnswer } from '../../worksheet/print/printed.ts';
import type { Canvas } from '../format/canvas.ts';
import { addElement } from '../format/structure-tree.ts';
import type { Area } from '../format/tagged.ts';
import type { Block } from '../setting/block.ts';
import type { Flow } from '../setting/flow.ts';
import { type Column, gaps, strokes, styles } from '../setting/page-design.ts';
import { measureOptionList, type OptionListLook } from './option-list.ts';

type Options = Extract<PrintedAnswer, { type: 'options' }>['options'];

const look: OptionListLook = {
  mark: 9,
  indent: 17,
  between: gaps.option,
  below: 0,
  few: 6,
  numbering: 'Square',
};

export function measureOptions(flow: Flow, options: Options, column: Column): Block {
  const listed = options.map(({ label, picked }) => ({
    label,
    style: picked ? styles.body : styles.muted,
    drawMark: (item: Parameters<typeof addElement>[0], area: Area) => {
      const mark = addElement(item, 'Lbl', { actualText: picked ? printText.picked : printText.notPicked });
      flow.pdf.content(mark, (canvas) => {
        drawBox(canvas, area, picked);
      });
    },
  }));
  return measureOptionList(flow, listed, column, look);
}

function drawBox(canvas: Canvas, { x, y, width, height }: Area, picked: boolean): void {
  const edge = picked ? { ...strokes.box, color: strokes.tick.color } : strokes.box;
  canvas.box(x, y, width, height, edge);
  if (!picked) return;
  const steps: readonly (readonly [number, number])[] = [
    [1.8, 2],
    [3.4, -4.4],
  ];
  canvas.path(x + 1.9, y + 4.7, steps, strokes.tick);
}
