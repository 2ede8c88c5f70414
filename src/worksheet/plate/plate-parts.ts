/** What the page to hand out says beside the thread: figures, how urgent it is, what was decided. */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import type { RowId } from '../../basics/ids.ts';
import { plateText } from '../../text/plate.ts';
import { actionsOf } from '../agreed/actions.ts';
import { textOf } from '../answers/answers.ts';
import { cellOf, rowsNewestFirst, visibleRows } from '../answers/rows.ts';
import type { Field, Worksheet } from '../definition/definition.ts';
import { columnText, type Lookup, oneLine, shortened } from '../reading/answer-text.ts';
import { type Spread, summarise } from '../reading/summary.ts';
import { longest } from './plate-lengths.ts';

export interface PlateFigure {
  /** Of its row. */
  readonly id: RowId;
  /** Of its worksheet. */
  readonly code: string;
  /** What is read large: '34%'; with `rest` behind it, it is the whole answer. */
  readonly lead: string;
  readonly rest: string;
  readonly name: string;
  readonly group: string;
  readonly source: string;
}

export interface Urgency {
  /** Of its worksheet. */
  readonly code: string;
  readonly spread: Spread;
  /** What the ends of the scale mean. */
  readonly fromLabel: string;
  readonly toLabel: string;
}

/** What was decided in meetings, the last first; without decisions, what is still to be done. */
export interface Agreed {
  readonly type: 'decisions' | 'actions';
  readonly items: readonly string[];
}

/** A number with what belongs to it: '34%', '€ 85.000', '2,3 %'. */
const leading = /^(?:€\s*)?[-+−]?\d[\d.,]*(?:\s?%)?(?=$|[\s(,;])/;

export function figuresIn(field: Field, code: string, lookup: Lookup): readonly PlateFigure[] {
  if (field.type !== 'rows' || field.report?.type !== 'figure') return [];
  const { name, value, group, origin, year } = field.report;
  return visibleRows(lookup(field.id)).flatMap((row) => {
    const cell = (column: string | undefined) =>
      column === undefined
        ? ''
        : shortened(oneLine(columnText(field.columns, column, cellOf(row, column), lookup)), longest.line);
    const figure = cell(value);
    if (figure === '' || cell(name) === '') return [];
    const lead = leading.exec(figure)?.[0] ?? '';
    return [
      {
        id: row.id,
        code,
        lead,
        rest: figure.slice(lead.length).trim(),
        name: cell(name),
        group: cell(group),
        source: plateText.source(cell(origin), cell(year)),
      },
    ];
  });
}

export function urgencyIn(field: Field, code: string, lookup: Lookup): readonly Urgency[] {
  if (field.type !== 'rows') return [];
  return summarise(field, lookup(field.id), lookup).flatMap((summed) => {
    if (summed.type !== 'spread') return [];
    const about = field.summary?.find(({ type, label }) => type === 'spread' && label === summed.label);
    const column = field.columns.find(({ id }) => id === about?.column);
    const ends = column?.type === 'scale' ? column : { fromLabel: '', toLabel: '' };
    return [{ code, spread: summed, fromLabel: ends.fromLabel, toLabel: ends.toLabel }];
  });
}

export function agreedIn(
  worksheets: readonly Worksheet[],
  fields: readonly Field[],
  lookup: Lookup,
  today: string,
): Agreed | undefined {
  const decisions = fields.flatMap((field) => decisionsIn(field, lookup));
  if (decisions.length > 0) return { type: 'decisions', items: decisions };
  const actions = actionsOf(worksheets, lookup, today)
    .filter(({ status }) => status === 'open' || status === 'loopt')
    .map(({ what, who, when }) => plateText.actionBy(what, who, formatDutchDate(when)));
  return actions.length === 0 ? undefined : { type: 'actions', items: actions.map(short) };
}

/** Of the last meeting first. */
function decisionsIn(field: Field, lookup: Lookup): readonly string[] {
  if (field.type !== 'rows' || field.record === undefined) return [];
  const { date, decisions } = field.record;
  return rowsNewestFirst(visibleRows(lookup(field.id)), date).flatMap((meeting) =>
    visibleRows(cellOf(meeting, decisions.rows))
      .map((row) => short(textOf(cellOf(row, decisions.text))))
      .filter((text) => text !== ''),
  );
}

const short = (text: string) => shortened(oneLine(text), longest.text);
