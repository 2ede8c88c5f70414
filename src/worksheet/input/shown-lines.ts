/** What who asks shows of its own answer, as a partner reads it: each thing that is said on a line of its own. */
import { type Answer, type Answers, answerOf } from '../answers/answers.ts';
import { groupCell, visibleRows } from '../answers/rows.ts';
import type { Column, Field } from '../definition/definition.ts';
import { answerText, type Lookup } from '../reading/answer-text.ts';

/** What an invitation has is settled: a row that was referred to is there as its words. */
const nothingElse: Lookup = () => undefined;

export function shownLines(field: Field, answer: Answer | undefined): readonly string[] {
  return linesOf(field, answer).filter((line) => line !== '');
}

function linesOf(field: Field, answer: Answer | undefined): readonly string[] {
  switch (field.type) {
    case 'derived':
      return [];
    case 'rows':
      return visibleRows(answer).map(({ cells }) => cellsText(field.columns, cells));
    case 'group':
      return field.columns.map((column) => {
        const said = answerText(column, groupCell(answer, column.id), nothingElse);
        return said === '' ? '' : `${column.label}: ${said}`;
      });
    default:
      return [answerText(field, answer, nothingElse)];
  }
}

/** 'Te weinig slaap · meisjes van 14' */
function cellsText(columns: readonly Column[], cells: Answers): string {
  return columns
    .map((column) => {
      const cell = answerOf(cells, column.id);
      return column.type === 'rows'
        ? visibleRows(cell)
            .map((row) => cellsText(column.columns, row.cells))
            .join('; ')
        : answerText(column, cell, nothingElse);
    })
    .filter((said) => said !== '')
    .join(' · ');
}
