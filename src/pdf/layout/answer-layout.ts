/** Measures one answer, whatever its kind. */
import { printText } from '../../text/print.ts';
import type { PrintedAnswer, PrintedQuestion } from '../../worksheet/print/printed.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import type { Block } from '../setting/block.ts';
import { textBlock } from '../setting/blocks.ts';
import type { Flow } from '../setting/flow.ts';
import { type Column, gaps, styles } from '../setting/page-design.ts';
import { headHeight, type Paragraph } from '../setting/paragraph.ts';
import type { Place } from '../setting/place.ts';
import { measureControlTable } from './control-table-layout.ts';
import { measureOptions } from './option-layout.ts';
import { layOutcomes, measureOutcomes } from './outcome-layout.ts';
import { measureRecords } from './record-layout.ts';
import { measureTable } from './table-layout.ts';

/** How many lines of an answer stay with its question. */
const linesWithQuestion = 2;

/** The answer to a question, and under it what it amounts to: that may stand on the next page. */
export function measureAnswered(flow: Flow, { answer, outcomes }: PrintedQuestion, place: Place): Block {
  const block = measureAnswer(flow, answer, place);
  const measured = measureOutcomes(flow, outcomes, place.column);
  return {
    ...block,
    draw(parent) {
      block.draw(parent);
      layOutcomes(flow, answer, measured, parent);
    },
  };
}

export function measureAnswer(flow: Flow, answer: PrintedAnswer, place: Place): Block {
  const { column } = place;
  switch (answer.type) {
    case 'empty':
      return textBlock(flow, 'P', flow.paragraph(printText.notFilledIn, styles.muted, column));
    case 'paragraphs':
      return measureParagraphs(flow, answer.paragraphs, column);
    case 'options':
      return measureOptions(flow, answer.options, column);
    case 'lists':
      return measureLists(flow, answer.lists, place);
    case 'table':
      return measureTable(flow, answer);
    case 'records':
      return measureRecords(flow, answer.records, place, measureAnswered);
    case 'control':
      return flow.controls.measure(flow, answer.control, column);
    case 'control-table':
      return measureControlTable(flow, answer);
  }
}

function measureParagraphs(flow: Flow, texts: readonly string[], column: Column): Block {
  const paragraphs = texts.map((text) => flow.paragraph(text, styles.body, column));
  return {
    first: firstLines(paragraphs),
    height: paragraphs.reduce(
      (sum, { height }) => sum + height + gaps.betweenParagraphs,
      -gaps.betweenParagraphs,
    ),
    draw(parent) {
      paragraphs.forEach((paragraph, at) => {
        if (at > 0) flow.space(gaps.betweenParagraphs);
        // An empty line is white: as an element it would be noise in a screen reader.
        if (paragraph.safe.text.trim() === '') flow.space(styles.body.leading);
        else flow.text(parent, 'P', paragraph);
      });
    },
  };
}

/** Of one paragraph, or of as many short ones as it takes. */
function firstLines([first, ...others]: readonly Paragraph[]): number {
  if (first === undefined) return 0;
  const height = headHeight(first, linesWithQuestion);
  const isEnough = others.length === 0 || height >= linesWithQuestion * styles.body.leading;
  return isEnough ? height : height + gaps.betweenParagraphs + styles.body.leading;
}

type Lists = Extract<PrintedAnswer, { type: 'lists' }>['lists'];

const bullet = '•';
const bulletIndent = 12;

function measureLists(flow: Flow, lists: Lists, { column, level }: Place): Block {
  const indented = { x: column.x + bulletIndent, width: column.width - bulletIndent };
  const measured = lists.map(({ heading, items }) => ({
    heading: flow.paragraph(heading, styles.group, column),
    items: items.map((item) => flow.paragraph(item, styles.body, indented)),
  }));
  const [first] = measured;
  return {
    first: first === undefined ? 0 : listStart(first.heading) + gaps.beforeGroup,
    height: Number.POSITIVE_INFINITY,
    draw(parent) {
      measured.forEach(({ heading, items }, at) => {
        flow.space(at === 0 ? gaps.beforeGroup : gaps.beforeRecord);
        flow.keepTogether(listStart(heading));
        flow.text(parent, `H${level}`, heading);
        flow.space(gaps.afterGroup);
        if (items.length > 0) layItems(flow, items, parent, column);
        else flow.text(parent, 'P', flow.paragraph(printText.notFilledIn, styles.muted, column));
      });
    },
  };
}

/** A heading stays with the first lines of its first item. */
function listStart(heading: Paragraph): number {
  return heading.height + gaps.afterGroup + linesWithQuestion * styles.body.leading;
}

function layItems(flow: Flow, items: readonly Paragraph[], parent: StructureElement, { x }: Column): void {
  const list = addElement(parent, 'L', { attributes: '<</O /List /ListNumbering /Disc>>' });
  const mark = flow.lines(bullet, styles.body, bulletIndent);
  items.forEach((item, at) => {
    if (at > 0) flow.space(gaps.option);
    flow.keepTogether(headHeight(item, linesWithQuestion));
    const listItem = addElement(list, 'LI');
    flow.drawLines(addElement(listItem, 'Lbl'), mark, styles.body, x, flow.y);
    flow.text(listItem, 'LBody', item);
  });
}
