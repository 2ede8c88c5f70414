/** What rows and their cells are called when then stands beside now: without the list around them, each says of what it is. */
import { formatDutchNumber, parseDutchNumber } from '../../basics/dutch-format.ts';
import type { FieldId } from '../../basics/ids.ts';
import { outcomeText } from '../../text/meeting-outcome.ts';
import { reportChangesText } from '../../text/report-changes.ts';
import { type Answer, answerValue, type Row, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isAbout, unitOf } from '../charts/target-lines.ts';
import type { Column, Input, RowsField } from '../definition/definition.ts';
import { courseOf } from '../meeting/look-back.ts';
import { actionStatusOf } from '../mentions/action-status.ts';
import { fillTemplate } from '../mentions/template.ts';
import { answerText, columnText, type Lookup, oneLine, rowText, shortened } from '../reading/answer-text.ts';

export type Rows = Pick<RowsField, 'row' | 'columns'> & Partial<Pick<RowsField, 'report' | 'chart'>>;

/** The columns of any question, in any worksheet. */
export type ColumnsOf = (field: FieldId) => readonly Column[];

/** What stands in a row, under the name of its column. */
export interface SaidCell {
  readonly label: string;
  readonly text: string;
}

/** Characters of a name: enough to know which row it is. */
const longestName = 100;

/** By its own name, where it has one: of results those of one ambition begin alike; an action is what is to be done. */
export function ownName(rows: Rows, row: Row, lookup: Lookup): string {
  const name = nameInRole(rows, row, lookup);
  return name === '' ? rowText(rows.columns, row, lookup) : shortened(oneLine(name), longestName);
}

function nameInRole({ columns, report, chart }: Rows, row: Row, lookup: Lookup): string {
  const said = (column: string) => columnText(columns, column, cellOf(row, column), lookup);
  if (chart !== undefined) {
    const [day, result] = [said(chart.measured.date), said(chart.measured.of)];
    return day === '' || result === '' ? day || result : reportChangesText.cell(day, result);
  }
  switch (report?.type) {
    case 'result':
      return said(report.name);
    case 'action':
      return fillTemplate(report.what, said);
    default:
      return '';
  }
}

/** A cell as a person reads it: figures with their unit and alike, and what nobody said of an action as the list of actions says it. */
export function cellText(
  rows: Rows,
  column: Exclude<Column, { readonly type: 'rows' }>,
  row: Row,
  lookup: Lookup,
  columnsOf: ColumnsOf,
): string {
  const answer = cellOf(row, column.id);
  if (rows.report?.type === 'action' && rows.report.status === column.id && column.type === 'choice') {
    const status = actionStatusOf(textOf(answer));
    return column.options.find(({ id }) => id === status)?.label ?? answerText(column, answer, lookup);
  }
  return inputText(column, answer, lookup, unitIn(rows, column, row, lookup, columnsOf));
}

/** @param unit of this answer, where its question does not say so itself. */
export function inputText(input: Input, answer: Answer | undefined, lookup: Lookup, unit = ''): string {
  const value = answerValue(answer);
  if (input.type !== 'number' || typeof value !== 'string') return answerText(input, answer, lookup);
  const of = input.unit ?? unit;
  const figure = parseDutchNumber(value, of || undefined);
  if (figure === undefined) return value.trim();
  // A year has no point in it.
  const written = input.year === true ? String(figure) : formatDutchNumber(figure, mostDecimals);
  return of === '%' ? `${written}%` : `${written} ${of}`.trim();
}

const mostDecimals = 10;

/** Of what was measured: that of its result. */
function unitIn({ chart }: Rows, { id }: Column, row: Row, lookup: Lookup, columnsOf: ColumnsOf): string {
  if (chart === undefined) return '';
  const { targets, measured } = chart;
  if (id !== measured.value && id !== measured.target) return '';
  const of = answerValue(cellOf(row, measured.of));
  const columns = columnsOf(targets.field);
  const result = visibleRows(lookup(targets.field)).find((one) =>
    isAbout(of, one.id, columnText(columns, targets.name, cellOf(one, targets.name), lookup)),
  );
  return result === undefined ? '' : unitOf(textOf(cellOf(result, targets.direction)), columns, targets);
}

/** Under what is said of a row when people look back: 'Gaat goed', 'Bijstellen'. */
export function courseText(row: Row): string {
  const course = courseOf(row);
  return course === undefined ? '' : outcomeText.courses[course];
}

/** All that a row says, and how it goes with it; rows in it with all that they say. */
export function cellsOf(rows: Rows, row: Row, lookup: Lookup, columnsOf: ColumnsOf): readonly SaidCell[] {
  const cells = rows.columns.map((column): SaidCell => {
    const text =
      column.type === 'rows'
        ? visibleRows(cellOf(row, column.id))
            .map((inner) => innerText(column, inner, lookup, columnsOf))
            .filter(Boolean)
            .join('\n')
        : columnText(rows.columns, column.id, cellOf(row, column.id), lookup) &&
          cellText(rows, column, row, lookup, columnsOf);
    return { label: column.label, text };
  });
  return [...cells, { label: outcomeText.course, text: courseText(row) }].filter(({ text }) => text !== '');
}

/** 'Slaapproject met vier klassen (GGD, 1 maart 2027)'. */
function innerText(rows: Rows, row: Row, lookup: Lookup, columnsOf: ColumnsOf): string {
  const { report, columns } = rows;
  const name = ownName(rows, row, lookup);
  if (report?.type !== 'action') return name;
  const beside = [report.who, report.when].flatMap((id) => {
    const column = columns.find((one) => one.id === id);
    const text =
      column === undefined || column.type === 'rows' ? '' : cellText(rows, column, row, lookup, columnsOf);
    return text === '' ? [] : [text];
  });
  return beside.length === 0 ? name : `${name} (${beside.join(', ')})`;
}
