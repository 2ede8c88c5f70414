/** Room to write by hand. Lines are for the eye only; what can be ticked or circled is a list, what can be filled a table. */
import type { BlankQuestion, WritingSpace } from '../../worksheet/print/blank.ts';
import type { StructureElement } from '../format/structure-tree.ts';
import type { Block } from '../setting/block.ts';
import { lowered, pairColumns, pairOf, textBlock } from '../setting/blocks.ts';
import { Flow } from '../setting/flow.ts';
import { type Column, gaps, measureColumn, strokes, styles } from '../setting/page-design.ts';
import type { Paragraph } from '../setting/paragraph.ts';
import { below, type HeadingLevel, type Place } from '../setting/place.ts';
import { measureBoxes, measureScale } from './blank-choice-layout.ts';
import { measureBlankTable } from './blank-table-layout.ts';

/** 9 mm from line to line: room for any handwriting. */
const lineHeight = 25.5;
const entryWidth = 130;
/** Lines more than asked for, where the page would stay white. */
const mostExtraLines = 5;

/** Room that may grow: what the page has no room for becomes room to write. */
export interface BlankBlock {
  /** pt that have to fit: all of it, of records the first. */
  readonly height: number;
  /** @param next the height of what comes under it; 0 for the last. */
  draw(parent: StructureElement, next: number): void;
}

/** @param level of the question's heading. */
export function measureBlankQuestion(flow: Flow, question: BlankQuestion, level: HeadingLevel): BlankBlock {
  const heading = flow.paragraph(question.label, styles.question, measureColumn);
  const notes = measureNotes(flow, question.notes, measureColumn);
  const space = measureSpace(flow, question.space, { column: measureColumn, level: below(level) });
  const height = heading.height + notes.height + gaps.beforeWriting + space.height;
  // Over lines there is room to write already.
  const isOnLines = question.space.type === 'lines' || question.space.type === 'entry';
  return {
    height,
    draw(parent, next) {
      flow.keepTogether(height);
      flow.text(parent, `H${level}`, heading);
      notes.draw(parent);
      if (!isOnLines) flow.space(gaps.beforeWriting);
      flow.whileContinuing(question.label, () => space.draw(parent, next));
    },
  };
}

function measureNotes(flow: Flow, notes: readonly string[], column: Column): Block {
  const paragraphs = notes.map((note) => flow.paragraph(note, styles.note, column));
  const height = paragraphs.reduce((sum, note) => sum + gaps.afterGroup + note.height, 0);
  return {
    first: height,
    height,
    draw(parent) {
      for (const note of paragraphs) {
        flow.space(gaps.afterGroup);
        flow.text(parent, 'P', note);
      }
    },
  };
}

function measureSpace(flow: Flow, space: WritingSpace, { column, level }: Place): BlankBlock {
  switch (space.type) {
    case 'lines':
      return {
        height: space.count * lineHeight,
        draw: (_, next) => drawLines(flow, space.count + extraLines(flow, space.count, next), column),
      };
    case 'table':
      return measureBlankTable(flow, space.columns, false);
    case 'records':
      return measureBlankRecords(flow, space, column, level);
    default:
      return measureFixedSpace(flow, space, column);
  }
}

/** Room that is the same wherever it stands. */
function measureFixedSpace(
  flow: Flow,
  space: Exclude<WritingSpace, { type: 'table' | 'records' }>,
  column: Column,
): Block {
  switch (space.type) {
    case 'lines': {
      const height = space.count * lineHeight;
      return { first: height, height, draw: () => drawLines(flow, space.count, column) };
    }
    case 'entry':
      return measureEntry(flow, space.unit, column);
    case 'options':
      return measureBoxes(flow, space.options, column);
    case 'scale':
      return measureScale(flow, space, column);
  }
}

/** One line stays one: it asks for a word. */
function extraLines(flow: Flow, count: number, next: number): number {
  const left = flow.room - count * lineHeight;
  return count === 1 || left >= next ? 0 : Math.min(mostExtraLines, Math.floor(left / lineHeight));
}

function drawLines(flow: Flow, count: number, { x, width }: Column): void {
  for (let line = 0; line < count; line += 1) drawWritingLine(flow, x, width);
}

/** A line to write on, at the foot of the room above it. */
function drawWritingLine(flow: Flow, x: number, width: number): void {
  flow.keepTogether(lineHeight);
  flow.pdf.artifact('decoration', (canvas) => {
    canvas.path(x, flow.y + lineHeight - 2, [[width, 0]], strokes.writing);
  });
  flow.advance(lineHeight);
}

/** A short line with a unit behind it. */
function measureEntry(flow: Flow, unit: string, { x }: Column): Block {
  const behind = { x: x + entryWidth + gaps.option * 2, width: entryWidth };
  const paragraph = unit === '' ? undefined : flow.paragraph(unit, styles.body, behind);
  return {
    first: lineHeight,
    height: lineHeight,
    draw(parent) {
      flow.keepTogether(lineHeight);
      flow.beside(
        () => drawWritingLine(flow, x, entryWidth),
        () => {
          if (paragraph === undefined) return;
          flow.advance(lineHeight - styles.body.leading);
          flow.text(parent, 'P', paragraph);
        },
      );
    },
  };
}

/** A label with a line to write on behind it. */
export function layOwnFact(flow: Flow, label: string): void {
  const columns = pairColumns(measureColumn);
  const indented = { ...columns.label, x: columns.label.x + gaps.factPadding };
  const paragraph = flow.paragraph(label, styles.label, indented);
  const line: Block = {
    first: lineHeight,
    height: lineHeight,
    draw: () => drawLines(flow, 1, columns.about),
  };
  const pair = pairOf(flow, lowered(flow, gaps.pairTop, textBlock(flow, 'P', paragraph)), line);
  flow.keepTogether(pair.first);
  pair.draw(flow.pdf.root);
}

type Records = Extract<WritingSpace, { type: 'records' }>;

function measureBlankRecords(
  flow: Flow,
  { titles, questions }: Records,
  column: Column,
  level: HeadingLevel,
): BlankBlock {
  const headings = titles.map((title): Paragraph | undefined =>
    title === '' ? undefined : flow.paragraph(title, styles.group, column),
  );
  const pairs = questions.map((question) => measurePair(flow, question, column));
  const titleHeight =
    headings[0] === undefined ? 0 : styles.group.leading + gaps.beforeGroup + gaps.afterGroup;
  const whole = pairs.reduce((sum, pair) => sum + pair.height + gaps.betweenPairs, titleHeight);
  /** Up to `most` a record stays whole: what is higher breaks between its questions. */
  const heightUpTo = (most: number) =>
    whole > most ? titleHeight + (pairs[0] === undefined ? 0 : pairs[0].height + gaps.betweenPairs) : whole;
  return {
    height: heightUpTo(Flow.pageHeight / 2),
    draw(parent) {
      headings.forEach((heading, at) => {
        if (at > 0) flow.space(gaps.beforeRecord * 2);
        // The first stays with its question; each next one may have a page of its own.
        flow.keepTogether(heightUpTo(Flow.pageHeight / (at === 0 ? 2 : 1)));
        if (heading !== undefined) {
          flow.space(gaps.beforeGroup);
          flow.text(parent, `H${level}`, heading);
          flow.space(gaps.afterGroup);
        }
        for (const pair of pairs) {
          flow.keepTogether(pair.height);
          pair.draw(parent);
          flow.space(gaps.betweenPairs);
        }
      });
    },
  };
}

function measurePair(flow: Flow, { label, notes, space }: BlankQuestion, column: Column): Block {
  if (space.type === 'records') throw new Error('There are no records within a record');
  if (space.type === 'table') {
    const { height, draw } = measureBlankTable(flow, space.columns, true);
    const table: Block = { first: height, height, draw: (parent) => draw(parent, 0) };
    return pairOf(flow, measureLabel(flow, label, notes, column), table, true);
  }
  const columns = pairColumns(column);
  const room = measureFixedSpace(flow, space, columns.about);
  const isMarked = space.type === 'options' || space.type === 'scale';
  return pairOf(
    flow,
    measureLabel(flow, label, notes, columns.label),
    isMarked ? lowered(flow, gaps.pairTop, room) : room,
  );
}

function measureLabel(flow: Flow, label: string, notes: readonly string[], column: Column): Block {
  const paragraph = flow.paragraph(label, styles.label, column);
  const under = measureNotes(flow, notes, column);
  const height = paragraph.height + under.height;
  const block: Block = {
    first: height,
    height,
    draw(parent) {
      flow.text(parent, 'P', paragraph);
      under.draw(parent);
    },
  };
  return lowered(flow, gaps.pairTop, block);
}
