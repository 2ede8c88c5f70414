/** Sets the controls of a fillable PDF. Loaded only when somebody asks for one. */

import { fillableText } from '../../text/fillable.ts';
import { type Control, ticked } from '../../worksheet/print/control.ts';
import { addElement } from '../format/structure-tree.ts';
import type { TaggedPdf } from '../format/tagged.ts';
import { type ControlSetter, Flow, type Place } from '../setting/flow.ts';
import { type Column, gaps, styles } from '../setting/page-design.ts';
import { type FieldLine, fieldPadding } from './form-appearance.ts';
import { FormFields } from './form-fields.ts';

type TextControl = Extract<Control, { type: 'text' }>;
type Options = Extract<Control, { type: 'choice' | 'checks' }>['options'];

/** Lines to write on: under what is there, and where nothing is. */
const room = { below: 1, empty: 4 } as const;
/** A field cannot go on over the page: it is never higher than this, and its text scrolls. */
const highest = Flow.pageHeight * 0.6;
const shortWidth = 84;
const hintGap = 8;
const button = { size: 10, indent: 18 } as const;
/** What has one answer is seen at one glance: so many options stay together, and with their question. */
const fewOptions = 12;

const style = styles.body;

export function formLayout(pdf: TaggedPdf): ControlSetter {
  const fields = new FormFields(pdf);
  return {
    start: (flow, control, column) =>
      control.type === 'text'
        ? textHeight(flow, control, column)
        : optionsHeight(flow, control.options, column, fewOptions),
    labelDrop: (control) => (control.type === 'text' ? fieldPadding.y : 0),
    lay(flow, control, place) {
      switch (control.type) {
        case 'text':
          layText(flow, fields, control, place);
          return;
        case 'choice':
          layOptions(flow, fields, place, control.options, (option) => ({
            kind: 'radio',
            name: control.name,
            description: `${control.description}: ${option.label}`,
            value: option.value,
            isPicked: option.isPicked,
          }));
          fields.describe(control.name, control.description);
          return;
        case 'checks':
          layOptions(flow, fields, place, control.options, (option) => ({
            kind: 'check',
            name: option.name,
            description: `${control.description}: ${option.label}`,
            value: ticked,
            isPicked: option.isPicked,
          }));
      }
    },
  };
}

function fieldWidth({ size }: TextControl, column: Column): number {
  return size === 'short' ? shortWidth : column.width;
}

/** Each line break that was typed begins a line. */
function linesOf(flow: Flow, { value }: TextControl, width: number): readonly FieldLine[] {
  return value === ''
    ? []
    : value
        .split(/\r\n|\r|\n/)
        .flatMap((paragraph) => flow.lines(paragraph, style, width - 2 * fieldPadding.x));
}

function isMultiline(control: TextControl, lines: readonly FieldLine[]): boolean {
  return control.size === 'long' || lines.length > 1;
}

function textHeight(flow: Flow, control: TextControl, column: Column): number {
  const lines = linesOf(flow, control, fieldWidth(control, column));
  const count = !isMultiline(control, lines)
    ? 1
    : control.size === 'long'
      ? Math.max(room.empty, lines.length + room.below)
      : lines.length;
  return Math.min(count * style.leading + 2 * fieldPadding.y, highest);
}

function layText(flow: Flow, fields: FormFields, control: TextControl, { parent, column }: Place): void {
  const width = fieldWidth(control, column);
  const height = textHeight(flow, control, column);
  const lines = linesOf(flow, control, width);
  const isLonger = lines.length * style.leading + 2 * fieldPadding.y > height + 0.01;
  const warning = isLonger ? fillableText.longerThanField : '';
  const warningHeight = isLonger ? gaps.afterGroup + flow.height(warning, styles.small, column.width) : 0;
  flow.keepTogether(height + warningHeight);
  const top = flow.y;
  fields.addText(
    addElement(parent, 'Form'),
    { x: column.x, y: top, width, height },
    {
      name: control.name,
      description: control.description,
      // As forms write line breaks.
      value: control.value.toWellFormed().replace(/\r\n|\n/g, '\r'),
      isMultiline: isMultiline(control, lines),
      lines,
      style,
    },
  );
  if (control.hint !== '') {
    const beside = { x: column.x + width + hintGap, width: column.width - width - hintGap };
    flow.y = top + (height - style.leading) / 2;
    flow.text(parent, 'P', control.hint, styles.muted, beside);
  }
  flow.y = Math.max(flow.y, top + height);
  if (!isLonger) return;
  flow.space(gaps.afterGroup);
  flow.text(parent, 'P', warning, styles.small, column);
}

function optionsHeight(flow: Flow, options: Options, column: Column, atMost: number): number {
  const heights = options.map(({ label }) => optionHeight(flow, label, column) + gaps.option);
  return heights.slice(0, options.length <= atMost ? atMost : 1).reduce((sum, height) => sum + height, 0);
}

function optionHeight(flow: Flow, label: string, column: Column): number {
  return flow.height(label, style, column.width - button.indent);
}

function layOptions<Option extends Options[number]>(
  flow: Flow,
  fields: FormFields,
  { parent, column }: Place,
  options: readonly Option[],
  contentOf: (option: Option) => Parameters<FormFields['addButton']>[2],
): void {
  const list = addElement(parent, 'L', { attributes: '<</O /List /ListNumbering /None>>' });
  const labels = { x: column.x + button.indent, width: column.width - button.indent };
  options.forEach((option, at) => {
    if (at > 0) flow.space(gaps.option);
    flow.keepTogether(optionHeight(flow, option.label, column));
    const item = addElement(list, 'LI');
    const mark = addElement(addElement(item, 'Lbl'), 'Form');
    const y = flow.y + (style.leading - button.size) / 2;
    fields.addButton(mark, { x: column.x, y, width: button.size, height: button.size }, contentOf(option));
    flow.text(item, 'LBody', option.label, style, labels);
  });
}
