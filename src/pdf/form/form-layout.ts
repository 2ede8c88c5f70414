/** Sets the controls of a fillable PDF. Loaded only when somebody asks for one. */

import { fillableText } from '../../text/fillable.ts';
import { type Control, ticked } from '../../worksheet/print/control.ts';
import { addElement } from '../format/structure-tree.ts';
import type { TaggedPdf } from '../format/tagged.ts';
import { type ListedOption, measureOptionList, type OptionListLook } from '../layout/option-list.ts';
import type { Block } from '../setting/block.ts';
import { type ControlSetter, Flow } from '../setting/flow.ts';
import { type Column, gaps, styles } from '../setting/page-design.ts';
import { type FieldLine, fieldPadding } from './form-appearance.ts';
import { type ButtonContent, FormFields } from './form-fields.ts';

type TextControl = Extract<Control, { type: 'text' }>;

/** Lines to write on: under what is there, and where nothing is. */
const room = { below: 1, empty: 4 } as const;
/** A field cannot go on over the page: it is never higher than this, and its text scrolls. */
const highest = Flow.pageHeight * 0.6;
const shortWidth = 84;
const hintGap = 8;
const checkBoxes: OptionListLook = {
  mark: 10,
  indent: 18,
  between: gaps.option,
  below: 0,
  few: 12,
  numbering: 'Square',
};
const radioButtons: OptionListLook = { ...checkBoxes, numbering: 'Circle' };

const style = styles.body;

export function formLayout(pdf: TaggedPdf): ControlSetter {
  const fields = new FormFields(pdf);
  return {
    measure(flow, control, column) {
      switch (control.type) {
        case 'text':
          return measureText(flow, fields, control, column);
        case 'choice': {
          const options = control.options.map(({ label, value, isPicked }) =>
            button(fields, label, {
              kind: 'radio',
              name: control.name,
              description: `${control.description}: ${label}`,
              value,
              isPicked,
            }),
          );
          const block = measureOptionList(flow, options, column, radioButtons);
          return {
            ...block,
            draw(parent) {
              block.draw(parent);
              fields.describe(control.name, control.description);
            },
          };
        }
        case 'checks': {
          const options = control.options.map(({ label, name, isPicked }) =>
            button(fields, label, {
              kind: 'check',
              name,
              description: `${control.description}: ${label}`,
              value: ticked,
              isPicked,
            }),
          );
          return measureOptionList(flow, options, column, checkBoxes);
        }
      }
    },
    labelDrop: (control) => (control.type === 'text' ? fieldPadding.y : 0),
  };
}

function button(fields: FormFields, label: string, content: ButtonContent): ListedOption {
  return {
    label,
    style,
    drawMark: (item, area) => fields.addButton(addElement(addElement(item, 'Lbl'), 'Form'), area, content),
  };
}

function measureText(flow: Flow, fields: FormFields, control: TextControl, column: Column): Block {
  const width = control.size === 'short' ? shortWidth : column.width;
  const lines = linesOf(flow, control, width);
  const isMultiline = control.size === 'long' || lines.length > 1;
  const wanted = fieldHeight(roomFor(control, lines.length));
  const height = Math.min(wanted, highest);
  const hasMore = fieldHeight(lines.length) > height + 0.01;
  const warning = hasMore ? flow.paragraph(fillableText.longerThanField, styles.small, column) : undefined;
  const beside = { x: column.x + width + hintGap, width: column.width - width - hintGap };
  const hint = control.hint === '' ? undefined : flow.paragraph(control.hint, styles.muted, beside);
  return {
    first: height,
    height,
    draw(parent) {
      flow.keepTogether(height + (warning === undefined ? 0 : gaps.afterGroup + warning.height));
      const drawField = () => {
        const area = { x: column.x, y: flow.y, width, height };
        // As forms write line breaks.
        const value = control.value.toWellFormed().replace(/\r\n|\n/g, '\r');
        const { name, description } = control;
        const content = { name, description, value, isMultiline, lines, style };
        fields.addText(addElement(parent, 'Form'), area, content);
        flow.advance(height);
      };
      const drawHint = () => {
        if (hint === undefined) return;
        flow.advance((height - style.leading) / 2);
        flow.text(parent, 'P', hint);
      };
      flow.beside(drawField, drawHint);
      if (warning === undefined) return;
      flow.space(gaps.afterGroup);
      flow.text(parent, 'P', warning);
    },
  };
}

function fieldHeight(lines: number): number {
  return lines * style.leading + 2 * fieldPadding.y;
}

/** How many lines a field has room for. */
function roomFor({ size }: TextControl, lines: number): number {
  return size === 'long' ? Math.max(room.empty, lines + room.below) : Math.max(1, lines);
}

/** Each line break that was typed begins a line. */
function linesOf(flow: Flow, { value }: TextControl, width: number): readonly FieldLine[] {
  if (value === '') return [];
  const inside = width - 2 * fieldPadding.x;
  return value.split(/\r\n|\r|\n/).flatMap((paragraph) => flow.lines(paragraph, style, inside));
}
