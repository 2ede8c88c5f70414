/** Sets the controls of a fillable PDF. Loaded only when somebody asks for one. */

import { fillableText } from '../../text/fillable.ts';
import { type Control, ticked } from '../../worksheet/print/control.ts';
import { addElement } from '../format/structure-tree.ts';
import type { TaggedPdf } from '../format/tagged.ts';
import { type ListedOption, measureOptionList, type OptionListLook } from '../layout/option-list.ts';
import type { Block } from '../setting/block.ts';
import { type ControlSetter, Flow } from '../setting/flow.ts';
import { type Column, gaps, styles, type TextStyle } from '../setting/page-design.ts';
import { type FieldLine, fieldPadding } from './form-appearance.ts';
import { type ButtonContent, FormFields } from './form-fields.ts';

type TextControl = Extract<Control, { type: 'text' }>;

/** Lines to write on: under what is there, and where nothing is. */
const room = { below: 1, empty: 4, some: 3, inCell: 2 } as const;
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

const multiline: readonly TextControl['size'][] = ['long', 'some', 'cell'];

const style = styles.body;
const styleOf = ({ size }: TextControl) => (size === 'cell' ? styles.cell : styles.body);

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
        case 'list':
          return measureList(flow, fields, control, column);
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
    labelDrop: ({ type }) => (type === 'text' || type === 'list' ? fieldPadding.y : 0),
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
  const style = styleOf(control);
  const lines = linesOf(flow, control, width);
  const isMultiline = multiline.includes(control.size) || lines.length > 1;
  const wanted = fieldHeight(roomFor(control, lines.length), style);
  const height = Math.min(wanted, highest);
  const hasMore = fieldHeight(lines.length, style) > height + 0.01;
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

function measureList(
  flow: Flow,
  fields: FormFields,
  { name, description, options }: Extract<Control, { type: 'list' }>,
  column: Column,
): Block {
  const picked = options.find(({ isPicked }) => isPicked);
  const inside = column.width - 2 * fieldPadding.x;
  const lines = picked === undefined ? [] : flow.lines(picked.label, style, inside).slice(0, 1);
  const height = fieldHeight(1, style);
  return {
    first: height,
    height,
    draw(parent) {
      flow.keepTogether(height);
      const area = { x: column.x, y: flow.y, width: column.width, height };
      const offered = [{ value: '', label: fillableText.noneOfList }, ...options];
      const content = { name, description, options: offered, picked: picked?.value ?? '', lines, style };
      fields.addList(addElement(parent, 'Form'), area, content);
      flow.advance(height);
    },
  };
}

function fieldHeight(lines: number, { leading }: TextStyle): number {
  return lines * leading + 2 * fieldPadding.y;
}

/** How many lines a field has room for. */
function roomFor({ size }: TextControl, lines: number): number {
  switch (size) {
    case 'long':
      return Math.max(room.empty, lines + room.below);
    case 'some':
      return Math.max(room.some, lines);
    case 'cell':
      return Math.max(room.inCell, lines);
    case 'line':
    case 'short':
      return Math.max(1, lines);
  }
}

/** Each line break that was typed begins a line. */
function linesOf(flow: Flow, control: TextControl, width: number): readonly FieldLine[] {
  const { value } = control;
  if (value === '') return [];
  const inside = width - 2 * fieldPadding.x;
  return value.split(/\r\n|\r|\n/).flatMap((paragraph) => flow.lines(paragraph, styleOf(control), inside));
}
