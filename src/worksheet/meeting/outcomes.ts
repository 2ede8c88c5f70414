/** What meetings left beside an answer, as sentences: what is picked and why, who moved, what was agreed. The sheet and print say the same. */
import { dutchList, formatDutchDate } from '../../basics/dutch-format.ts';
import { outcomeText } from '../../text/meeting-outcome.ts';
import { answerOf, type Row, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import type { Field, RowsField } from '../definition/definition.ts';
import { roundColumns, wordsColumn } from '../mentions/meeting-forms.ts';
import { columnText, type Lookup, oneLine, rowText } from '../reading/answer-text.ts';
import { type Agreed, agreedIn, isStillSo } from './agreed.ts';
import { besideQuestion, besideRows } from './beside.ts';
import { choices, chosenOf } from './choosing.ts';
import { dotsOf, firstDotsOf } from './dots.ts';
import { courseOf, courses } from './look-back.ts';

export function meetingOutcomes(field: Field, lookup: Lookup): readonly string[] {
  if (field.type === 'rows') return rowsOutcomes(field, lookup);
  if (field.type !== 'text' && field.type !== 'longtext') return [];
  const agreed = agreedIn(lookup(besideQuestion.agreed(field.id)));
  return agreed === undefined ? [] : [`${agreedLine(agreed, textOf(lookup(field.id)))}.`];
}

/** 'Vastgesteld op … door …', and that it was reworded since. */
export function agreedLine(agreed: Agreed, present: string): string {
  const line = outcomeText.agreed(formatDutchDate(agreed.date), agreed.by);
  return isStillSo(agreed, present) ? line : `${line}, ${outcomeText.changed}`;
}

function rowsOutcomes(field: RowsField, lookup: Lookup): readonly string[] {
  const answer = lookup(field.id);
  const rows = visibleRows(answer);
  const column = wordsColumn(field);
  const wordsOf = (row: Row) =>
    oneLine((column === undefined ? '' : textOf(cellOf(row, column))) || rowText(field.columns, row, lookup));
  const chosen = choices.flatMap((choice) => {
    const there = rows.filter((row) => chosenOf(row).choice === choice);
    if (there.length === 0) return [];
    const topics = there.map((row) =>
      outcomeText.topic(wordsOf(row), dotsOf(row), firstDotsOf(row), chosenOf(row).reason),
    );
    return [outcomeText.chosen(outcomeText.choices[choice], topics)];
  });
  const looked = courses.flatMap((course) => {
    const there = rows.filter((row) => courseOf(row) === course);
    return there.length === 0 ? [] : [outcomeText.chosen(outcomeText.courses[course], there.map(wordsOf))];
  });
  const agreed = rows.flatMap((row) => {
    const one = column === undefined ? undefined : agreedIn(answerOf(row.cells, besideRows.agreed(column)));
    if (one === undefined || column === undefined) return [];
    return [outcomeText.agreedWords(agreedLine(one, textOf(cellOf(row, column))), wordsOf(row))];
  });
  return [...movedIn(field, lookup), ...chosen, ...looked, ...agreed];
}

/** Straight from the cells: whoever moved has a first score that is another than the one that counts. */
function movedIn(field: RowsField, lookup: Lookup): readonly string[] {
  const columns = roundColumns(field);
  if (columns === undefined) return [];
  const moves = visibleRows(lookup(field.id)).flatMap(({ cells }) => {
    const first = textOf(answerOf(cells, besideRows.first(columns.score)));
    const score = textOf(answerOf(cells, columns.score));
    if (first === '' || first === score) return [];
    const name = columnText(field.columns, columns.who, answerOf(cells, columns.who), lookup);
    return [outcomeText.moved(name, first, score)];
  });
  return moves.length === 0 ? [] : [outcomeText.secondRound(dutchList(moves))];
}
