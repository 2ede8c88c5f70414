/** Room to write by hand. Lines are for the eye only; what can be ticked or circled is a list, what can be filled a table. */

import { blankText } from '../text/blank.ts';
import { pdfText } from '../text/pdf.ts';
import type { BlankColumn, BlankQuestion, WritingSpace } from '../worksheet/blank.ts';
import { below, Flow, type HeadingLevel } from './flow.ts';
import { columnWidths } from './layout.ts';
import {
  baseline,
  type Column,
  colors,
  fullWidth,
  gaps,
  measureColumn,
  pairs,
  strokes,
  styles,
} from './page-design.ts';
import type { StructureElement } from './structure-tree.ts';

/** 9 mm from line to line, 13 mm a row: room for any handwriting. */
const lineHeight = 25.5;
const rowHeight = 37;
const entryWidth = 130;
const option = { box: 11, indent: 21, leading: 19 } as const;
const circle = { radius: 8, furthestApart: 44, height: 22 } as const;
const gutter = 14;
const headPadding = 5;
/** Rows of a table: as many as fit the page, within reason. Within a record there is less room. */
const rows = { fewest: 4, usual: 6, most: 10, inRecord: 3 } as const;
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

function optionHeight(flow: Flow, label: string, column: Column): number {
  const lines = flow.height(label, styles.body, column.width - option.indent);
  return lines + option.leading - styles.body.leading;
}

function layBoxes(flow: Flow, options: readonly string[], parent: StructureElement, column: Column): void {
  const list = flow.pdf.add(parent, 'L', { attributes: '<</O /List /ListNumbering /Square>>' });
  for (const label of options) {
    flow.keepTogether(optionHeight(flow, label, column));
    const item = flow.pdf.add(list, 'LI');
    const mark = flow.pdf.add(item, 'Lbl', { actualText: blankText.box });
    const top = flow.y + (styles.body.leading - option.box) / 2;
    flow.pdf.content(mark, (canvas) => {
      canvas.box(column.x, top, option.box, option.box, strokes.box);
    });
    const labels = { x: column.x + option.indent, width: column.width - option.indent };
    flow.text(item, 'LBody', label, styles.body, labels);
    flow.y += option.leading - styles.body.leading;
  }
}

type Scale = Extract<WritingSpace, { type: 'scale' }>;

/** A circle for each number, the number in it; what the ends mean under them. */
function layScale(
  flow: Flow,
  { from, to, fromLabel, toLabel }: Scale,
  parent: StructureElement,
  column: Column,
): void {
  const list = flow.pdf.add(parent, 'L');
  const steps = to - from;
  const apart = Math.min(circle.furthestApart, (column.width - circle.radius * 2) / steps);
  const style = styles.cell;
  for (let value = from; value <= to; value += 1) {
    const x = column.x + circle.radius + (value - from) * apart;
    const middle = flow.y + circle.height / 2;
    const item = flow.pdf.add(list, 'LI');
    const mark = flow.pdf.add(item, 'Lbl', { actualText: blankText.circle });
    flow.pdf.content(mark, (canvas) => {
      canvas.disc(x, middle, circle.radius, colors.paper, strokes.box);
    });
    const number = String(value);
    flow.drawLines(
      flow.pdf.add(item, 'LBody'),
      flow.lines(number, style, circle.radius * 2),
      style,
      x - flow.pdf.measure(number, style) / 2,
      middle - baseline(style) + style.size * 0.34,
    );
  }
  flow.y += circle.height + gaps.option;
  const ends = [pdfText.scaleEnd(from, fromLabel), pdfText.scaleEnd(to, toLabel)];
  flow.text(parent, 'P', ends.join('  ·  '), styles.note, column);
}

interface TableHead {
  readonly height: number;
  readonly columns: readonly Column[];
}

function tableHead(flow: Flow, columns: readonly BlankColumn[]): TableHead {
  const even = fullWidth.width / columns.length;
  const needs = columns.map(({ label, isCheck }) => {
    const words = label.split(/\s+/).map((word) => flow.pdf.measure(flow.safe(word).text, styles.columnHead));
    const word = Math.max(...words) + gutter;
    return { word, line: isCheck ? word : Math.max(word, even) };
  });
  let x = fullWidth.x;
  const placed = columnWidths(needs, fullWidth.width + gutter).map((width): Column => {
    const column = { x, width: width - gutter };
    x += width;
    return column;
  });
  const heights = placed.map(({ width }, at) =>
    flow.height(columns[at]?.label ?? '', styles.columnHead, width),
  );
  return { columns: placed, height: Math.max(...heights) + headPadding * 2 };
}

function rowsThatFit(flow: Flow, columns: readonly BlankColumn[], next: number): number {
  const fitting = Math.floor((flow.room - tableHead(flow, columns).height) / rowHeight);
  const usual = Math.min(rows.usual, fitting);
  const isLastOnPage = (fitting - usual) * rowHeight < next;
  return Math.max(1, isLastOnPage ? Math.min(rows.most, fitting) : usual);
}

function layBlankTable(
  flow: Flow,
  columns: readonly BlankColumn[],
  parent: StructureElement,
  count: number,
): void {
  const head = tableHead(flow, columns);
  const table = flow.pdf.add(parent, 'Table');
  const headRow = flow.pdf.add(flow.pdf.add(table, 'THead'), 'TR');
  const top = flow.y;
  head.columns.forEach(({ x, width }, at) => {
    const label = columns[at]?.label ?? '';
    const cell = flow.pdf.add(headRow, 'TH', {
      ...flow.readAs(label),
      attributes: '<</O /Table /Scope /Column>>',
    });
    const lines = flow.lines(label, styles.columnHead, width);
    const first = top + head.height - headPadding - lines.length * styles.columnHead.leading;
    flow.drawLines(cell, lines, styles.columnHead, x, first);
  });
  flow.y += head.height;
  flow.rule(strokes.rule, 0);
  const body = flow.pdf.add(table, 'TBody');
  for (let row = 0; row < count; row += 1) {
    const cells = flow.pdf.add(body, 'TR');
    head.columns.forEach((column, at) => {
      const cell = flow.pdf.add(cells, 'TD');
      if (columns[at]?.isCheck !== true) return;
      const mark = flow.pdf.add(cell, 'P', { actualText: blankText.box });
      flow.pdf.content(mark, (canvas) => {
        canvas.box(column.x, flow.y + (rowHeight - option.box) / 2, option.box, option.box, strokes.box);
      });
    });
    flow.y += rowHeight;
    flow.rule(strokes.writing, 0);
  }
  drawDividers(flow, head, top);
}

/** Between the columns, so that handwriting keeps to its own. */
function drawDividers(flow: Flow, { columns, height }: TableHead, top: number): void {
  const bottom = flow.y;
  flow.pdf.artifact('decoration', (canvas) => {
    for (const { x } of columns.slice(1))
      canvas.path(x - gutter / 2, top + height, [[0, bottom - top - height]], strokes.hairline);
  });
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
