/** Options with a box before each, ticked or not: never told apart by colour alone. */
import { printText } from '../../text/print.ts';
import type { PrintedAnswer } from '../../worksheet/print/printed.ts';
import type { Canvas } from '../format/canvas.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import type { Flow } from '../setting/flow.ts';
import { type Column, gaps, strokes, styles } from '../setting/page-design.ts';

type Options = Extract<PrintedAnswer, { type: 'options' }>['options'];

const box = { size: 9, indent: 17 } as const;

/** Few options are seen at one glance: they stay together, and with their question. */
const fewOptions = 6;

export function optionsStart(flow: Flow, options: Options, column: Column): number {
  return optionsHeight(flow, options.slice(0, options.length <= fewOptions ? fewOptions : 1), column);
}

export function optionsHeight(flow: Flow, options: Options, column: Column): number {
  return options.reduce((sum, { label }) => sum + optionHeight(flow, label, column) + gaps.option, 0);
}

function optionHeight(flow: Flow, label: string, column: Column): number {
  return flow.height(label, styles.body, column.width - box.indent);
}

export function layOptions(flow: Flow, options: Options, parent: StructureElement, column: Column): void {
  const list = addElement(parent, 'L', { attributes: '<</O /List /ListNumbering /Square>>' });
  const labels = { x: column.x + box.indent, width: column.width - box.indent };
  options.forEach(({ label, picked }, at) => {
    if (at > 0) flow.space(gaps.option);
    flow.keepTogether(optionHeight(flow, label, column));
    const item = addElement(list, 'LI');
    const mark = addElement(item, 'Lbl', { actualText: picked ? printText.picked : printText.notPicked });
    const top = flow.y + (styles.body.leading - box.size) / 2;
    flow.pdf.content(mark, (canvas) => {
      drawBox(canvas, column.x, top, picked);
    });
    flow.text(item, 'LBody', label, picked ? styles.body : styles.muted, labels);
  });
}

function drawBox(canvas: Canvas, x: number, top: number, picked: boolean): void {
  canvas.box(
    x,
    top,
    box.size,
    box.size,
    picked ? { ...strokes.box, color: strokes.tick.color } : strokes.box,
  );
  if (!picked) return;
  const steps: readonly (readonly [number, number])[] = [
    [1.8, 2],
    [3.4, -4.4],
  ];
  canvas.path(x + 1.9, top + 4.7, steps, strokes.tick);
}
