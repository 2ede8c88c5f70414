/** The texts on paper in an answer: what was picked, typed or derived; not the labels of questions and columns. */
import type { PrintedAnswer } from '../../../src/worksheet/print/printed.ts';

export function printedTexts(answer: PrintedAnswer | undefined): readonly string[] {
  switch (answer?.type) {
    case undefined:
    case 'empty':
      return [];
    case 'paragraphs':
      return [answer.paragraphs.join('\n')];
    case 'options':
      return answer.options.filter(({ picked }) => picked).map(({ label }) => label);
    case 'lists':
      return answer.lists.flatMap(({ items }) => items);
    case 'table':
      return answer.rows.flat();
    case 'records':
      return answer.records.flatMap(({ questions }) =>
        questions.flatMap((question) => printedTexts(question.answer)),
      );
    default:
      return [];
  }
}
