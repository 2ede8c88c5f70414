/** Sets the controls of a fillable PDF. Loaded only when somebody asks for one. */

import { fillableText } from '../../text/fillable.ts';
import { type Control, ticked } from '../../worksheet/print/control.ts';
import { addElement } from '../format/structure-tree.ts';
import type { TaggedPdf } from '../format/tagged.ts';
import { type ListedOption, measureOptionList, type OptionListLook } from '../layout/option-list.ts';
import type { Block } from '../setting/block.ts';
import { type ControlSetter, Flow } from '../setting/flow.ts';
import { type FieldRoom, usualRoom } from '../setting/form-design.ts';
import { type Column, gaps, styles, type TextStyle } from '../setting/page-design.ts';
import { type FieldLine, fieldPadding } from './form-appearance.ts';
import { type ButtonContent, FormFields } from './form-fields.ts';

type TextControl = Extract<Control, { type: 'text' }>;

/** A line to write on under what is there. */
const below = 1;
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
const mostAcross = 4;

const multiline: readonly TextControl['size'][] = ['long', 'some', 'cell'];

/** Fields of one PDF, and how much room they have. */
interface Form {
  readonly fields: FormFields;
  readonly room: FieldRoom;
}

const styleOf = ({ size }: TextControl, { cell, text }: FieldRoom) => (size === 'cell' ? cell : text);

export function formLayout(pdf: TaggedPdf, room: FieldRoom = usualRoom): ControlSetter {
  const form: Form = { fields: new FormFields(pdf), room };
  const across = room.sharesLines ? { across: mostAcross } : {};
  return {
    measure(flow, control, column) {
      switch (control.type) {
        case 'text':
          return measureText(flow, form, control, column);
        case 'choice': {
          const options = control.options.map(({ label, value, isPicked }) =>
            button(form, label, {
              kind: 'radio',
              name: control.name,
              description: `${control.description}: ${label}`,
              value,
              isPicked,
            }),
          );
          const block = measureOptionList(flow, options, column, { ...radioButtons, ...across });
          return {
            ...block,
            draw(parent) {
              block.draw(parent);
              form.fields.describe(control.name, control.description);
            },
          };
        }
        case 'list':
          return measureList(flow, form, control, column);
        case 'checks': {
          const options = control.options.map(({ label, name, isPicked }) =>
            button(form, label, {
              kind: 'check',
              name,
              description: `${control.description}: ${label}`,
              value: ticked,
              isPicked,
            }),
          );
          return measureOptionList(flow, options, column, { ...checkBoxes, ...across });
        }
      }
    },
    labelDrop: ({ type }) => (type === 'text' || type === 'list' ? fieldPadding.y : 0),
  };
}

function button({ fields, room }: Form, label: string, content: ButtonContent): ListedOption {
  return {
    label,
    style: room.text,
    drawMark: (item, area) => fields.addButton(addElement(addElement(item, 'Lbl'), 'Form'), area, content),
  };
}

function measureText(flow: Flow, { fields, room }: Form, control: TextControl, column: Column): Block {
  const width = control.size === 'short' ? shortWidth : column.width;
  const style = styleOf(control, room);
  const lines = linesOf(flow, control, style, width);
  const isMultiline = multiline.includes(control.size) || lines.length > 1;
  const wanted = fieldHeight(linesFor(control, room, lines.length), style);
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
        flow.advance((height - styles.muted.leading) / 2);
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
  { fields, room: { cell: style } }: Form,
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
function linesFor({ size }: TextControl, room: FieldRoom, lines: number): number {
  switch (size) {
    case 'long':
      return Math.max(room.long, lines + below);
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
function linesOf(flow: Flow, { value }: TextControl, style: TextStyle, width: number): readonly FieldLine[] {
  if (value === '') return [];
  const inside = width - 2 * fieldPadding.x;
  return value.split(/\r\n|\r|\n/).flatMap((paragraph) => flow.lines(paragraph, style, inside));
}
