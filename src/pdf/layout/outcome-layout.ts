/** What an answer amounts to, under it: sums in words, pictures with the words that belong to them. */
import type { PrintedAnswer, PrintedOutcome } from '../../worksheet/print/printed.ts';
import type { StructureElement } from '../format/structure-tree.ts';
import type { Block } from '../setting/block.ts';
import { textBlock } from '../setting/blocks.ts';
import { Flow } from '../setting/flow.ts';
import { type Column, gaps, strokes, styles } from '../setting/page-design.ts';
import { measureFigure } from './figure-layout.ts';

interface MeasuredOutcome extends Block {
  readonly hasPicture: boolean;
}

/** Each has to stand on one page: a picture with its words. */
export function measureOutcomes(
  flow: Flow,
  outcomes: readonly PrintedOutcome[],
  column: Column,
): readonly MeasuredOutcome[] {
  return outcomes.map((outcome) => ({
    ...measureOutcome(flow, outcome, column),
    hasPicture: outcome.drawing !== undefined,
  }));
}

function measureOutcome(flow: Flow, { text, drawing, isNote }: PrintedOutcome, column: Column): Block {
  const style = isNote === true ? styles.label : styles.body;
  const words = text === '' ? undefined : textBlock(flow, 'P', flow.paragraph(text, style, column));
  const wordsHeight = words?.height ?? 0;
  if (drawing === undefined) return words ?? { first: 0, height: 0, draw: () => undefined };
  // A picture with its words fits on one page, unless these take more than half of it.
  const left = Flow.pageHeight - wordsHeight - gaps.beforeFigure;
  const figure = measureFigure(flow, drawing, column, Math.max(left, Flow.pageHeight / 2));
  const height = wordsHeight + gaps.beforeFigure + figure.height;
  return {
    first: height,
    height,
    draw(parent) {
      words?.draw(parent);
      if (words !== undefined) flow.space(gaps.beforeFigure);
      flow.keepTogether(figure.height);
      figure.draw(parent);
    },
  };
}

/** @param answer what the outcomes are of, and stand under. */
export function layOutcomes(
  flow: Flow,
  answer: PrintedAnswer,
  outcomes: readonly MeasuredOutcome[],
  parent: StructureElement,
): void {
  outcomes.forEach((outcome, at) => {
    const { height } = outcome;
    if (at > 0) flow.space(gapBetween(outcomes[at - 1], outcome));
    else if (answer.type !== 'records') flow.space(gaps.beforeOutcomes);
    else {
      // Without the line, the sum of all records would seem to be part of the last.
      flow.space(gaps.beforeRecord);
      flow.keepTogether(gaps.beforeRecord + height);
      flow.rule(strokes.hairline, gaps.beforeRecord);
    }
    flow.keepTogether(height);
    outcome.draw(parent);
  });
}

/** Sums in words stand together, as the lines of one paragraph; pictures stand apart. */
function gapBetween(before: MeasuredOutcome | undefined, { hasPicture }: MeasuredOutcome): number {
  return before?.hasPicture === true || hasPicture ? gaps.betweenOutcomes : gaps.betweenParagraphs;
}
