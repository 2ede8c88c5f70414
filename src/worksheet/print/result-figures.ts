/** How much a result is to be and by when, and how it was, in words: what is missing is said. */
import { reportText } from '../../text/report.ts';
import type { Row } from '../answers/answers.ts';
import { cellOf } from '../answers/rows.ts';
import type { Field, RowsField } from '../definition/definition.ts';
import type { RowsRole } from '../definition/rules.ts';
import { columnText, type Lookup } from '../reading/answer-text.ts';
import { rowSentence } from '../reading/sentence.ts';

/** A figure that is no year: '€ 7.500', '12,4%'. */
const amount = /(?<![\p{L}\d.,])(?!(?:19|20)\d\d(?![\d.,]*\d))\d/u;

/**
 * In the sentence that the worksheet makes of it; without a percentage, what is said all the same: a target can be an amount.
 * @param fields among which is the question in which it is measured, if there is one.
 */
export function resultFigures(
  field: RowsField,
  { name, percentage, year }: Extract<RowsRole, { type: 'result' }>,
  row: Row,
  lookup: Lookup,
  fields: readonly Field[],
): string {
  const sentence = rowSentence(field, row, lookup);
  if (sentence !== '') return sentence;
  const said = (column: string | undefined) =>
    column === undefined ? '' : columnText(field.columns, column, cellOf(row, column), lookup);
  const { startValue, startYear, origin } = targetsIn(fields, field) ?? {};
  const start = said(startValue);
  return reportText.figures({
    percentage: said(percentage).replace(/ *(?:%|procent)$/i, ''),
    year: said(year),
    isAmount: amount.test(said(name)),
    start,
    startYear: said(startYear),
    origin: start === '' ? '' : said(origin),
  });
}

/** Whether it says how it was at first. */
export function hasStart(field: RowsField, row: Row, lookup: Lookup, fields: readonly Field[]): boolean {
  const { startValue } = targetsIn(fields, field) ?? {};
  return (
    startValue !== undefined && columnText(field.columns, startValue, cellOf(row, startValue), lookup) !== ''
  );
}

function targetsIn(fields: readonly Field[], { id }: RowsField) {
  return fields.flatMap((one) =>
    one.type === 'rows' && one.chart?.targets.field === id ? [one.chart.targets] : [],
  )[0];
}
