/** What is ticked or circled by pen. */
import { blankText } from '../../text/blank.ts';
import { printText } from '../../text/print.ts';
import type { WritingSpace } from '../../worksheet/print/blank.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import type { Flow } from '../setting/flow.ts';
import { baseline, type Column, colors, gaps, strokes, styles } from '../setting/page-design.ts';

/** Of a box to tick, in pt. */
export const boxSize = 11;
const option = { indent: 21, leading: 19 } as const;
export const circle = { radius: 8, furthestApart: 44, height: 22 } as const;

export function optionHeight(flow: Flow, label: string, column: Column): number {
  const lines = flow.height(label, styles.body, column.width - option.indent);
  return lines + option.leading - styles.body.leading;
}

export function layBoxes(
  flow: Flow,
  options: readonly string[],
  parent: StructureElement,
  column: Column,
): void {
  const list = addElement(parent, 'L', { attributes: '<</O /List /ListNumbering /Square>>' });
  for (const label of options) {
    flow.keepTogether(optionHeight(flow, label, column));
    const item = addElement(list, 'LI');
    const mark = addElement(item, 'Lbl', { actualText: blankText.box });
    const top = flow.y + (styles.body.leading - boxSize) / 2;
    flow.pdf.content(mark, (canvas) => {
      canvas.box(column.x, top, boxSize, boxSize, strokes.box);
    });
    const labels = { x: column.x + option.indent, width: column.width - option.indent };
    flow.text(item, 'LBody', label, styles.body, labels);
    flow.y += option.leading - styles.body.leading;
  }
}

type Scale = Extract<WritingSpace, { type: 'scale' }>;

/** A circle for each number, the number in it; what the ends mean under them. */
export function layScale(
  flow: Flow,
  { from, to, fromLabel, toLabel }: Scale,
  parent: StructureElement,
  column: Column,
): void {
  const list = addElement(parent, 'L');
  const steps = to - from;
  const apart = Math.min(circle.furthestApart, (column.width - circle.radius * 2) / steps);
  const style = styles.cell;
  for (let value = from; value <= to; value += 1) {
    const x = column.x + circle.radius + (value - from) * apart;
    const middle = flow.y + circle.height / 2;
    const item = addElement(list, 'LI');
    const mark = addElement(item, 'Lbl', { actualText: blankText.circle });
    flow.pdf.content(mark, (canvas) => {
      canvas.disc(x, middle, circle.radius, colors.paper, strokes.box);
    });
    const number = String(value);
    flow.drawLines(
      addElement(item, 'LBody'),
      flow.lines(number, style, circle.radius * 2),
      style,
      x - flow.pdf.fonts.measure(number, style) / 2,
      middle - baseline(style) + style.size * 0.34,
    );
  }
  flow.y += circle.height + gaps.option;
  const ends = [printText.scaleEnd(from, fromLabel), printText.scaleEnd(to, toLabel)];
  flow.text(parent, 'P', ends.join('  ·  '), styles.note, column);
}
