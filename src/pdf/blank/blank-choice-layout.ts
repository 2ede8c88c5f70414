/** What is ticked or circled by pen. */
import { blankText } from '../../text/blank.ts';
import { printText } from '../../text/print.ts';
import type { WritingSpace } from '../../worksheet/print/blank.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import { measureOptionList, type OptionListLook } from '../layout/option-list.ts';
import type { Block } from '../setting/block.ts';
import { colors } from '../setting/color.ts';
import type { Flow } from '../setting/flow.ts';
import { baseline, type Column, gaps, strokes, styles } from '../setting/page-design.ts';

/** Of a box to tick, in pt. */
export const boxSize = 11;
/** From option to option, at the least. */
const optionHeight = 19;
const boxes: OptionListLook = {
  mark: boxSize,
  indent: 21,
  between: 0,
  below: optionHeight - styles.body.leading,
  few: Number.POSITIVE_INFINITY,
  numbering: 'Square',
};
const circle = { radius: 8, furthestApart: 44, height: 22 } as const;

export function measureBoxes(flow: Flow, options: readonly string[], column: Column): Block {
  const listed = options.map((label) => ({
    label,
    style: styles.body,
    drawMark: (item: StructureElement, area: { readonly x: number; readonly y: number }) => {
      const mark = addElement(item, 'Lbl', { actualText: blankText.box });
      flow.pdf.content(mark, (canvas) => {
        canvas.box(area.x, area.y, boxSize, boxSize, strokes.box);
      });
    },
  }));
  return measureOptionList(flow, listed, column, boxes);
}

type Scale = Extract<WritingSpace, { type: 'scale' }>;

/** A circle for each number, the number in it; what the ends mean under them. */
export function measureScale(flow: Flow, scale: Scale, column: Column): Block {
  const { from, to, fromLabel, toLabel } = scale;
  const ends = [printText.scaleEnd(from, fromLabel), printText.scaleEnd(to, toLabel)];
  const meaning = flow.paragraph(ends.join('  ·  '), styles.note, column);
  const height = circle.height + gaps.option + styles.note.leading;
  return {
    first: height,
    height,
    draw(parent) {
      const attributes = '<</O /List /ListNumbering /Circle>>';
      layCircles(flow, scale, addElement(parent, 'L', { attributes }), column);
      flow.advance(circle.height + gaps.option);
      flow.text(parent, 'P', meaning);
    },
  };
}

function layCircles(flow: Flow, { from, to }: Scale, list: StructureElement, column: Column): void {
  const apart = Math.min(circle.furthestApart, (column.width - circle.radius * 2) / (to - from));
  const middle = flow.y + circle.height / 2;
  const style = styles.cell;
  for (let value = from; value <= to; value += 1) {
    const x = column.x + circle.radius + (value - from) * apart;
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
}
