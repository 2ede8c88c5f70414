/** Room to write by hand. Lines are for the eye only; what can be ticked or circled is a list, what can be filled a table. */

import type { BlankQuestion, WritingSpace } from '../../worksheet/print/blank.ts';
import type { StructureElement } from '../format/structure-tree.ts';
import { below, Flow, type HeadingLevel } from '../setting/flow.ts';
import { type Column, gaps, measureColumn, pairs, strokes, styles } from '../setting/page-design.ts';
import { circle, layBoxes, layScale, optionHeight } from './blank-choice-layout.ts';
import { layBlankTable, rowHeight, rows, rowsThatFit, tableHead } from './blank-table-layout.ts';

/** 9 mm from line to line: room for any handwriting. */
const lineHeight = 25.5;
const entryWidth = 130;
/** Lines more than asked for, where the page would stay white. */
const mostExtraLines = 5;

interface BlankPlace {
  readonly parent: StructureElement;
  readonly column: Column;
  /** Level of headings within. */
  readonly level: HeadingLevel;
}

/**
 * @param level of the question's heading.
 * @param next the height of what comes under it: what the page has no room for becomes room to write. 0 for the last.
 */
export function layBlankQuestion(
  flow: Flow,
  question: BlankQuestion,
  parent: StructureElement,
  level: HeadingLevel,
  next: number,
): void {
  flow.keepTogether(blankQuestionHeight(flow, question));
  flow.text(parent, `H${level}`, question.label, styles.question, measureColumn);
  layNotes(flow, question, parent, measureColumn);
  layBeforeSpace(flow, question.space);
  flow.whileContinuing(question.label, () => {
    const space = roomier(flow, question.space, next);
    laySpace(flow, space, { parent, column: measureColumn, level: below(level) }, next);
  });
}

/** The height that has to fit: all of it, of records the first. */
export function blankQuestionHeight(flow: Flow, { label, notes, space }: BlankQuestion): number {
  return (
    flow.height(label, styles.question, measureColumn.width) +
    notesHeight(flow, notes, measureColumn) +
    gaps.beforeWriting +
    spaceHeight(flow, space, measureColumn)
  );
}

function notesHeight(flow: Flow, notes: readonly string[], column: Column): number {
  return notes.reduce((sum, note) => sum + gaps.afterGroup + flow.height(note, styles.note, column.width), 0);
}

function layNotes(
  flow: Flow,
  { notes }: Pick<BlankQuestion, 'notes'>,
  parent: StructureElement,
  column: Column,
): void {
  for (const note of notes) {
    flow.space(gaps.afterGroup);
    flow.text(parent, 'P', note, styles.note, column);
  }
}

/** Over lines there is room to write already. */
function layBeforeSpace(flow: Flow, { type }: WritingSpace): void {
  if (type !== 'lines' && type !== 'entry') flow.space(gaps.beforeWriting);
}

function spaceHeight(flow: Flow, space: WritingSpace, column: Column): number {
  switch (space.type) {
    case 'lines':
      return space.count * lineHeight;
    case 'entry':
      return lineHeight;
    case 'options':
      return space.options.reduce((sum, label) => sum + optionHeight(flow, label, column), 0);
    case 'scale':
      return circle.height + gaps.option + styles.note.leading;
    case 'table':
      return tableHead(flow, space.columns).height + rows.fewest * rowHeight;
    case 'records':
      return recordHeight(flow, space, column, Flow.pageHeight / 2);
  }
}

function roomier(flow: Flow, space: WritingSpace, next: number): WritingSpace {
  if (space.type !== 'lines' || space.count === 1) return space;
  const left = flow.room - space.count * lineHeight;
  if (left >= next) return space;
  return { ...space, count: space.count + Math.min(mostExtraLines, Math.floor(left / lineHeight)) };
}

/** @param next as for `layBlankQuestion`. */
function laySpace(flow: Flow, space: WritingSpace, place: BlankPlace, next = 0): void {
  const { parent, column } = place;
  switch (space.type) {
    case 'lines':
      for (let line = 0; line < space.count; line += 1) drawWritingLine(flow, column.x, column.width);
      return;
    case 'entry':
      layEntry(flow, space.unit, parent, column);
      return;
    case 'options':
      layBoxes(flow, space.options, parent, column);
      return;
    case 'scale':
      layScale(flow, space, parent, column);
      return;
    case 'table':
      layBlankTable(flow, space.columns, parent, rowsThatFit(flow, space.columns, next));
      return;
    case 'records':
      layBlankRecords(flow, space, place);
  }
}

/** A line to write on, at the foot of the room above it. */
export function drawWritingLine(flow: Flow, x: number, width: number): void {
  flow.keepTogether(lineHeight);
  const y = flow.y + lineHeight - 2;
  flow.pdf.artifact('decoration', (canvas) => {
    canvas.path(x, y, [[width, 0]], strokes.writing);
  });
  flow.y += lineHeight;
}

function layEntry(flow: Flow, unit: string, parent: StructureElement, { x }: Column): void {
  const { y } = flow;
  drawWritingLine(flow, x, entryWidth);
  if (unit === '') return;
  const end = flow.y;
  flow.y = y + lineHeight - styles.body.leading;
  flow.text(parent, 'P', unit, styles.body, { x: x + entryWidth + gaps.option * 2, width: entryWidth });
  flow.y = end;
}

type Records = Extract<WritingSpace, { type: 'records' }>;

/** @param most the height up to which a record stays whole: what is higher breaks between its questions. */
function recordHeight(flow: Flow, { titles, questions }: Records, column: Column, most: number): number {
  const title = titles[0] === '' ? 0 : styles.group.leading + gaps.beforeGroup + gaps.afterGroup;
  const heights = questions.map((question) => pairHeight(flow, question, column) + gaps.betweenPairs);
  const height = title + heights.reduce((sum, one) => sum + one, 0);
  return height > most ? title + (heights[0] ?? 0) : height;
}

function layBlankRecords(flow: Flow, space: Records, { parent, column, level }: BlankPlace): void {
  space.titles.forEach((title, at) => {
    if (at > 0) flow.space(gaps.beforeRecord * 2);
    // The first stays with its question; each next one may have a page of its own.
    flow.keepTogether(recordHeight(flow, space, column, Flow.pageHeight / (at === 0 ? 2 : 1)));
    if (title !== '') {
      flow.space(gaps.beforeGroup);
      flow.text(parent, `H${level}`, title, styles.group, column);
      flow.space(gaps.afterGroup);
    }
    for (const question of space.questions) {
      layPair(flow, question, { parent, column, level });
      flow.space(gaps.betweenPairs);
    }
  });
}

interface Pair {
  readonly label: Column;
  readonly answer: Column;
  readonly stacked: boolean;
}

function columnsFor({ space }: BlankQuestion, column: Column): Pair {
  if (space.type === 'table') return { label: column, answer: column, stacked: true };
  const indent = pairs.label + pairs.gutter;
  return {
    label: { x: column.x, width: pairs.label },
    answer: { x: column.x + indent, width: column.width - indent },
    stacked: false,
  };
}

function pairHeight(flow: Flow, question: BlankQuestion, column: Column): number {
  const { label, answer, stacked } = columnsFor(question, column);
  const words =
    gaps.pairTop +
    flow.height(question.label, styles.label, label.width) +
    notesHeight(flow, question.notes, label);
  const space = question.space;
  const room =
    space.type === 'table'
      ? tableHead(flow, space.columns).height + rows.inRecord * rowHeight
      : spaceHeight(flow, space, answer) +
        (space.type === 'options' || space.type === 'scale' ? gaps.pairTop : 0);
  return stacked ? words + room : Math.max(words, room);
}

function layPair(flow: Flow, question: BlankQuestion, place: BlankPlace): void {
  const { label, answer, stacked } = columnsFor(question, place.column);
  const { space } = question;
  flow.keepTogether(pairHeight(flow, question, place.column));
  const top = flow.y;
  flow.y += gaps.pairTop;
  flow.text(place.parent, 'P', question.label, styles.label, label);
  layNotes(flow, question, place.parent, label);
  const labelEnd = flow.y;
  if (stacked) {
    if (space.type === 'table') layBlankTable(flow, space.columns, place.parent, rows.inRecord);
    return;
  }
  flow.y = space.type === 'options' || space.type === 'scale' ? top + gaps.pairTop : top;
  laySpace(flow, space, { ...place, column: answer });
  flow.y = Math.max(flow.y, labelEnd);
}
