/**
 * What meetings left beside an answer, as far as it is printed (`outcomes.ts`): this travels with a PDF, and nothing more. Dots of a
 * row of which nobody said what is done with it stay behind, and so does who is in, a former version, the words of an agreement that
 * were changed since.
 */
import { type Answer, type Answers, answerOf, partOf, type Row, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import type { Value } from '../answers/value.ts';
import type { Field, RowsField } from '../definition/definition.ts';
import { roundColumns, wordsColumn } from '../mentions/meeting-forms.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { agreedIn, isStillSo } from './agreed.ts';
import { besideQuestion, besideRows } from './beside.ts';
import { chosenOf } from './choosing.ts';
import { dotsOf, firstDotsOf } from './dots.ts';
import { courseOf } from './look-back.ts';

/** Beside a question, by the id under which it is kept. @param shown its answer as it is printed. */
export function outcomesBeside(field: Field, shown: Answer | undefined, lookup: Lookup): Answers {
  if (field.type !== 'text' && field.type !== 'longtext') return {};
  const id = besideQuestion.agreed(field.id);
  return shownAgreement(id, lookup(id), textOf(lookup(field.id)), textOf(shown));
}

/** In the cells of a row of this question. @param shown its cells as they are printed. @param all the answer it is a row of. */
export function outcomesInRow(field: RowsField, row: Row, shown: Answers, all: Answer | undefined): Answers {
  const { choice, reason } = chosenOf(row);
  const column = wordsColumn(field);
  const [dots, first] = [dotsOf(row), firstDotsOf(row) ?? 0];
  const course = courseOf(row);
  const kept = (id: string, value: Value) => stamped(id, cellOf(row, id), value);
  return {
    ...(choice !== undefined && {
      ...kept(besideRows.choice, choice),
      ...(reason !== '' && kept(besideRows.reason, reason)),
      ...(dots > 0 && kept(besideRows.dots, String(dots))),
      ...(first > 0 && kept(besideRows.dotsFirst, String(first))),
    }),
    ...(course !== undefined && kept(besideRows.course, course)),
    ...(column !== undefined &&
      shownAgreement(
        besideRows.agreed(column),
        cellOf(row, besideRows.agreed(column)),
        textOf(cellOf(row, column)),
        textOf(answerOf(shown, column)),
      )),
    ...shownRound(field, row, all),
  };
}

/** The first score of who moved; once anybody did, of everybody else too, which is what they still say. */
function shownRound(field: RowsField, row: Row, all: Answer | undefined): Answers {
  const columns = roundColumns(field);
  if (columns === undefined) return {};
  const firstId = besideRows.first(columns.score);
  const textIn = (one: Row, id: string) => textOf(cellOf(one, id));
  const hasMoved = (one: Row) => {
    const first = textIn(one, firstId);
    return first !== '' && first !== textIn(one, columns.score);
  };
  if (!visibleRows(all).some(hasMoved)) return {};
  const secondId = besideRows.second(columns.score);
  const [score, first, second] = [columns.score, firstId, secondId].map((id) => textIn(row, id));
  return {
    ...(first && stamped(firstId, cellOf(row, firstId), first)),
    ...(second && second === score && stamped(secondId, cellOf(row, secondId), second)),
  };
}

/** Without the words that were agreed on, where others stand there now. */
function shownAgreement(id: string, answer: Answer | undefined, present: string, shown: string): Answers {
  const agreed = agreedIn(answer);
  if (agreed === undefined) return {};
  const words = isStillSo(agreed, present) ? shown : '';
  return stamped(id, answer, [agreed.date, agreed.by, words]);
}

/** Made anew: what a newer version of the site wrote beside it is not seen, and stays behind. */
function stamped(id: string, answer: Answer | undefined, value: Value): Answers {
  const changedAt = partOf(answer, 'value')?.changedAt;
  return changedAt === undefined ? {} : { [id]: { type: 'value', value, changedAt } };
}
