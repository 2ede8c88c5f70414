/** Sets one answer below the cursor, whatever its kind. */

import { printText } from '../../text/print.ts';
import type { PrintedAnswer } from '../../worksheet/print/printed.ts';
import { addElement } from '../format/structure-tree.ts';
import type { Flow, Place } from '../setting/flow.ts';
import { type Column, gaps, styles } from '../setting/page-design.ts';
import { layOptions, optionsHeight, optionsStart } from './option-layout.ts';
import { type AnswerSetter, layRecords, recordsStart } from './record-layout.ts';
import { layTable, tableStart } from './table-layout.ts';

/** How many lines of an answer stay with its question. */
const linesWithQuestion = 2;

/** The height that must fit under a question, so that it does not stand alone at the foot of a page. */
export function answerStart(flow: Flow, answer: PrintedAnswer, column: Column): number {
  switch (answer.type) {
    case 'empty':
      return styles.muted.leading;
    case 'paragraphs':
      return paragraphsStart(flow, answer.paragraphs, column);
    case 'options':
      return optionsStart(flow, answer.options, column);
    case 'lists':
      return listStart(flow, answer.lists[0]?.heading ?? '', column) + gaps.beforeGroup;
    case 'table':
      return tableStart(flow, answer);
    case 'records':
      return recordsStart(flow, answer.records, column, answerSetter);
    case 'control':
      return flow.controls.start(flow, answer.control, column);
  }
}

/** The first lines: of one paragraph, or of as many short ones as it takes. */
function paragraphsStart(flow: Flow, [first = '', ...others]: readonly string[], column: Column): number {
  const height = flow.height(first, styles.body, column.width, linesWithQuestion);
  const isEnough = others.length === 0 || height >= linesWithQuestion * styles.body.leading;
  return isEnough ? height : height + gaps.betweenParagraphs + styles.body.leading;
}

/** The height of an answer that is short by nature; of lists, tables and records it is not asked. */
function answerHeight(flow: Flow, answer: PrintedAnswer, column: Column): number {
  switch (answer.type) {
    case 'empty':
      return styles.muted.leading;
    case 'paragraphs':
      return answer.paragraphs.reduce(
        (sum, paragraph) => sum + flow.height(paragraph, styles.body, column.width) + gaps.betweenParagraphs,
        -gaps.betweenParagraphs,
      );
    case 'options':
      return optionsHeight(flow, answer.options, column);
    case 'lists':
    case 'table':
    case 'records':
      return Number.POSITIVE_INFINITY;
    case 'control':
      return flow.controls.start(flow, answer.control, column);
  }
}

export function layAnswer(flow: Flow, answer: PrintedAnswer, place: Place): void {
  const { parent, column } = place;
  switch (answer.type) {
    case 'empty':
      flow.text(parent, 'P', printText.notFilledIn, styles.muted, column);
      return;
    case 'paragraphs':
      layParagraphs(flow, answer.paragraphs, place);
      return;
    case 'options':
      layOptions(flow, answer.options, parent, column);
      return;
    case 'lists':
      layLists(flow, answer.lists, place);
      return;
    case 'table':
      layTable(flow, answer, parent);
      return;
    case 'records':
      layRecords(flow, answer.records, place, answerSetter);
      return;
    case 'control':
      flow.controls.lay(flow, answer.control, place);
  }
}

/** Records hold answers again. */
const answerSetter: AnswerSetter = { start: answerStart, height: answerHeight, lay: layAnswer };

function layParagraphs(flow: Flow, paragraphs: readonly string[], { parent, column }: Place): void {
  paragraphs.forEach((paragraph, at) => {
    if (at > 0) flow.space(gaps.betweenParagraphs);
    // An empty line is white: as an element it would be noise for who listens.
    if (paragraph.trim() === '') flow.space(styles.body.leading);
    else flow.text(parent, 'P', paragraph, styles.body, column);
  });
}

type Lists = Extract<PrintedAnswer, { type: 'lists' }>['lists'];

const bullet = '•';
const bulletIndent = 12;

function layLists(flow: Flow, lists: Lists, { parent, column, level }: Place): void {
  lists.forEach(({ heading, items }, at) => {
    flow.space(at === 0 ? gaps.beforeGroup : gaps.beforeRecord);
    flow.keepTogether(listStart(flow, heading, column));
    flow.text(parent, `H${level}`, heading, styles.group, column);
    flow.space(gaps.afterGroup);
    if (items.length === 0) {
      flow.text(parent, 'P', printText.notFilledIn, styles.muted, column);
      return;
    }
    const list = addElement(parent, 'L', { attributes: '<</O /List /ListNumbering /Disc>>' });
    const indented = { x: column.x + bulletIndent, width: column.width - bulletIndent };
    items.forEach((item, index) => {
      if (index > 0) flow.space(gaps.option);
      flow.keepTogether(flow.height(item, styles.body, indented.width, linesWithQuestion));
      const listItem = addElement(list, 'LI');
      flow.drawLines(
        addElement(listItem, 'Lbl'),
        flow.lines(bullet, styles.body, bulletIndent),
        styles.body,
        column.x,
        flow.y,
      );
      flow.text(listItem, 'LBody', item, styles.body, indented);
    });
  });
}

/** A heading stays with the first lines of its first item. */
function listStart(flow: Flow, heading: string, column: Column): number {
  return (
    flow.height(heading, styles.group, column.width) +
    gaps.afterGroup +
    linesWithQuestion * styles.body.leading
  );
}
