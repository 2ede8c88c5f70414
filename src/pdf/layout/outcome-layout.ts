/** What an answer amounts to, under it: sums in words, pictures with the words that belong to them. */

import type { PrintedOutcome, PrintedQuestion } from '../../worksheet/print/printed.ts';
import type { Drawing } from '../../worksheet/reading/drawing.ts';
import { Flow, type Place } from '../setting/flow.ts';
import { type Column, gaps, strokes, styles } from '../setting/page-design.ts';
import { figureScale, layFigure } from './figure-layout.ts';

export function layOutcomes(flow: Flow, { answer, outcomes }: PrintedQuestion, place: Place): void {
  outcomes.forEach((outcome, at) => {
    const height = outcomeHeight(flow, outcome, place.column);
    if (at > 0) flow.space(gapBetween(outcomes[at - 1], outcome));
    else if (answer.type !== 'records') flow.space(gaps.beforeOutcomes);
    else {
      // Without the line, the sum of all records would seem to be part of the last.
      flow.space(gaps.beforeRecord);
      flow.keepTogether(gaps.beforeRecord + height);
      flow.rule(strokes.hairline, gaps.beforeRecord);
    }
    flow.keepTogether(height);
    layOutcome(flow, outcome, place);
  });
}

/** Sums in words stand together, as the lines of one paragraph; pictures stand apart. */
function gapBetween(before: PrintedOutcome | undefined, { drawing }: PrintedOutcome): number {
  return before?.drawing === undefined && drawing === undefined
    ? gaps.betweenParagraphs
    : gaps.betweenOutcomes;
}

function layOutcome(flow: Flow, { text, drawing }: PrintedOutcome, { parent, column }: Place): void {
  if (text !== '') flow.text(parent, 'P', text, styles.body, column);
  if (drawing === undefined) return;
  if (text !== '') flow.space(gaps.beforeFigure);
  const scale = scaleOf(flow, text, drawing, column);
  flow.keepTogether(drawing.height * scale);
  layFigure(flow, drawing, parent, column, scale);
}

/** What has to stand on one page: a picture with its words. */
function outcomeHeight(flow: Flow, { text, drawing }: PrintedOutcome, column: Column): number {
  const words = wordsHeight(flow, text, column);
  return drawing === undefined
    ? words
    : words + gaps.beforeFigure + drawing.height * scaleOf(flow, text, drawing, column);
}

/** A picture with its words fits on one page, unless these take more than half of it. */
function scaleOf(flow: Flow, text: string, drawing: Drawing, column: Column): number {
  const left = Flow.pageHeight - wordsHeight(flow, text, column) - gaps.beforeFigure;
  return figureScale(drawing, column, Math.max(left, Flow.pageHeight / 2));
}

function wordsHeight(flow: Flow, text: string, column: Column): number {
  return text === '' ? 0 : flow.height(text, styles.body, column.width);
}
