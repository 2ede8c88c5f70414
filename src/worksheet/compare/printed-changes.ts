/**
 * What changed between a version and now, for the report of a dossier: the ambitions first, then why, then all else. What a
 * worksheet notes of looking back (`report: { type: look-back }`) are the reasons; no field is named here.
 */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { plainText } from '../../basics/plain-text.ts';
import { printText } from '../../text/print.ts';
import { reportChangesText as words } from '../../text/report-changes.ts';
import { textOf } from '../answers/answers.ts';
import { isAsidePlace } from '../answers/aside.ts';
import { cellOf, rowsNewestFirst, visibleRows } from '../answers/rows.ts';
import { says } from '../answers/says.ts';
import type { Column, Field, RowsField, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { RowsRole } from '../definition/rules.ts';
import type {
  MarkedCell,
  PrintedAnswer,
  PrintedChanges,
  PrintedQuestion,
  Section,
} from '../print/printed.ts';
import { inReportWords } from '../print/report-words.ts';
import { columnText, oneLine, shortened } from '../reading/answer-text.ts';
import { lookupInDossier } from '../reading/lookup.ts';
import type { Dossier } from '../saved/dossier.ts';
import { changedWords } from './changed-words.ts';
import type { SaidCell } from './said-rows.ts';
import {
  type Change,
  type ChangedQuestion,
  type ChangedWorksheet,
  changeCount,
  isAboutAmbitions,
  thenAndNow,
} from './then-and-now.ts';

/** What now is held against. */
export interface Since {
  readonly name: string;
  /** ISO date of what it is the version of. */
  readonly date: string;
  readonly former: Pick<Dossier, 'worksheets'>;
  readonly now: Dossier;
}

/**
 * @param worksheets every worksheet of the edition.
 * @param inReport those that the report is made of: nothing is told of the others.
 * @param isBrief of the ambitions and results alone; why stands with what looking back came to.
 * @returns `undefined` when nothing changed.
 */
export function printChanges(
  { name, date, former, now }: Since,
  worksheets: readonly Worksheet[],
  inReport: readonly Worksheet[],
  isBrief = false,
): PrintedChanges | undefined {
  const hidden = worksheets
    .filter(({ personal, id }) => personal === true && !inReport.some((one) => one.id === id))
    .map(({ id }): string => id);
  const [earlier, later] = [
    { ...now, worksheets: without(former.worksheets, hidden) },
    { ...now, worksheets: without(now.worksheets, hidden) },
  ];
  const sheets = inReport.map(inReportWords);
  const all = thenAndNow(earlier, later, sheets);
  const changed = isBrief ? all.flatMap(aboutAims) : all;
  if (changed.length === 0) return undefined;
  const rounds = sheets.flatMap(fieldsOf).flatMap((field) => roundsIn(field, earlier, later));
  const told: Told = new Map(
    rounds.flatMap(({ asked, rows }) => rows.map(({ row }): [string, Asked] => [row, asked])),
  );
  const sections = changed.flatMap(({ worksheet, questions }): readonly Section[] => {
    const printed = questions.flatMap((question) => printQuestion(question, told));
    const title = printText.worksheetTitle(worksheet.code, worksheet.title);
    return printed.length === 0 ? [] : [{ id: worksheet.id, title, questions: printed }];
  });
  if (isBrief) return briefly(name, date, changed);
  const ambitions = changed.filter(isAboutAmbitions).map(({ worksheet }): string => worksheet.id);
  return {
    intro: words.intro(name, formatDutchDate(date), changeCount(changed)),
    sections: [
      ...sections.filter(({ id }) => ambitions.includes(id)),
      { id: 'waarom', title: words.why, questions: printReasons(rounds) },
      ...sections.filter(({ id }) => !ambitions.includes(id)),
    ],
  };
}

/** As one table, which needs no intro: since which version stands over it. */
function briefly(name: string, date: string, changed: readonly ChangedWorksheet[]): PrintedChanges {
  const changes = changed.flatMap(({ questions }) => questions.flatMap((one) => one.changes));
  const since = words.since(name, formatDutchDate(date));
  const answer = tableOf(words.columns, changes.map(rowOf));
  return {
    intro: '',
    sections: [{ id: 'veranderd', title: '', questions: [question('veranderd', since, answer)] }],
  };
}

/** What it says of what people aim at; of a verdict on it a short report has a list. */
function aboutAims({ worksheet, questions }: ChangedWorksheet): readonly ChangedWorksheet[] {
  const about = questions.flatMap(({ field, changes }) => {
    const isAim = 'report' in field && (field.report?.type === 'ambition' || field.report?.type === 'result');
    const said = isAim ? changes.filter((change) => !isSaidInWords(change, field, changes)) : [];
    return said.length === 0 ? [] : [{ field, changes: said }];
  });
  return about.length === 0 ? [] : [{ worksheet, questions: about }];
}

/** A verdict, and the figures of a result whose sentence, with those figures in it, is told already. */
function isSaidInWords({ place }: Change, field: Field, changes: readonly Change[]): boolean {
  if (isAsidePlace(place)) return true;
  if (field.type !== 'rows' || field.report?.type !== 'result') return false;
  const { name, percentage, year } = field.report;
  const [row, column] = place.steps.map((step) => ('row' in step ? step.row : step.column));
  if (column !== percentage && column !== year) return false;
  return changes.some(({ place: { steps } }) => {
    const [first, second] = steps;
    return (
      first !== undefined &&
      'row' in first &&
      first.row === row &&
      second !== undefined &&
      'column' in second &&
      second.column === name
    );
  });
}

function without(worksheets: Dossier['worksheets'], hidden: readonly string[]): Dossier['worksheets'] {
  return Object.fromEntries(Object.entries(worksheets).filter(([id]) => !hidden.includes(id)));
}

/** Of a round of looking back: its day, and in which columns it says why. */
interface Asked {
  readonly when: string;
  readonly reasons: readonly Column[];
}

interface Rounds {
  readonly asked: Asked;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: string; readonly cells: readonly string[] }[];
}

/** The rounds of looking back whose reasons say something else than they did then, the newest first. */
function roundsIn(field: Worksheet['parts'][number]['fields'][number], then: Dossier, now: Dossier) {
  if (field.type !== 'rows' || field.report?.type !== 'look-back') return [];
  return [roundsOf(field, field.report, then, now)];
}

function roundsOf(
  field: RowsField,
  { when, reasons }: Extract<RowsRole, { type: 'look-back' }>,
  then: Dossier,
  now: Dossier,
): Rounds {
  const [earlier, later] = [lookupInDossier(then), lookupInDossier(now)];
  const former = new Map(visibleRows(earlier(field.id)).map((row) => [row.id, row]));
  const columns = [when, ...reasons].flatMap((id) => field.columns.filter((column) => column.id === id));
  const rows = rowsNewestFirst(visibleRows(later(field.id)), when).flatMap((row) => {
    const before = former.get(row.id);
    const isNew = reasons.some((id) => {
      const [from, to] = [before && cellOf(before, id), cellOf(row, id)].map((cell) => saidIn(textOf(cell)));
      return to !== '' && from !== to;
    });
    const cells = columns.map(({ id }) => columnText(field.columns, id, cellOf(row, id), later));
    return isNew ? [{ row: row.id, cells }] : [];
  });
  return {
    asked: {
      when: columns.find(({ id }) => id === when)?.label ?? '',
      reasons: columns.filter(({ id }) => id !== when),
    },
    columns: columns.map(({ label }) => label),
    rows,
  };
}

const saidIn = (text: string) => says(plainText(text));

function printReasons(rounds: readonly Rounds[]): readonly PrintedQuestion[] {
  const said = rounds.filter(({ rows }) => rows.length > 0);
  if (said.length === 0)
    return [question('reden', words.whyLabel, { type: 'paragraphs', paragraphs: [words.noReasons] })];
  return said.map(({ columns, rows }, at) =>
    question(
      `reden-${at + 1}`,
      words.whyLabel,
      tableOf(
        columns,
        rows.map(({ cells }) => cells.map(plain)),
      ),
    ),
  );
}

/** By the row of a round of which the reasons stand apart already. */
type Told = ReadonlyMap<string, Asked>;

function printQuestion({ field, changes }: ChangedQuestion, told: Told) {
  const others = changes.flatMap((change) => untold(change, told));
  if (others.length === 0) return [];
  return [question(field.id, field.label, tableOf(words.columns, others.map(rowOf)))];
}

/** The rest of such a round is told as any change: what people saw in the figures, what they agreed to do. */
function untold(change: Change, told: Told): readonly Change[] {
  const [first, second] = change.place.steps;
  const asked = first !== undefined && 'row' in first ? told.get(first.row) : undefined;
  if (asked === undefined) return [change];
  const { when, reasons } = asked;
  if (second === undefined && change.type === 'row-added') {
    const cells = change.cells.filter(({ label }) => !reasons.some((column) => column.label === label));
    return cells.every(({ label }) => label === when) ? [] : [{ ...change, cells }];
  }
  const isTold = second !== undefined && 'column' in second && reasons.some(({ id }) => id === second.column);
  return isTold ? [] : [change];
}

const question = (id: string, label: string, answer: PrintedAnswer): PrintedQuestion => ({
  id,
  label,
  answer,
  outcomes: [],
});

interface Cell {
  readonly text: string;
  readonly marked: MarkedCell;
}

/** Without columns in which nothing stands. */
function tableOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): PrintedAnswer {
  const isSaid = columns.map((_, at) => rows.some((row) => row[at]?.text !== ''));
  const said = <Content>(cells: readonly Content[]) => cells.filter((_, at) => isSaid[at] === true);
  const marked = rows.map((row) => said(row).map((cell) => cell.marked));
  return {
    type: 'table',
    columns: said(columns),
    rows: rows.map((row) => said(row).map(({ text }) => text)),
    ...(marked.flat().some((cell) => cell !== undefined) && { marked }),
  };
}

/** What went or came whole is not marked: the columns say so, and a text that is struck through from end to end is hard to read. */
function rowOf(change: Change): readonly Cell[] {
  switch (change.type) {
    case 'said': {
      const { from, to } = change;
      const pieces = changedWords(from, to);
      const marked = (without: 'gone' | 'new') =>
        pieces.some(({ type }) => type === 'same')
          ? pieces.filter(({ type }) => type !== without)
          : undefined;
      return [
        plain(whatOf(change.where, [from, to])),
        { text: from || words.empty, marked: marked('new') },
        { text: to || words.emptied, marked: marked('gone') },
      ];
    }
    case 'row-added':
      return [whatOf(change.where.slice(0, -1), []), words.notYet, cellsText(change.cells)].map(plain);
    case 'row-removed':
      return [whatOf(change.where.slice(0, -1), []), cellsText(change.cells), words.removed].map(plain);
    case 'row-moved':
      return [whatOf(change.where, []), words.place(change.from), words.place(change.to)].map(plain);
  }
}

const plain = (text: string): Cell => ({ text, marked: undefined });

/** Characters of what something is called: its words stand in full beside it, or in its worksheet. */
const longestName = 80;

/** Which row and which column, a line each. What stands beside it already is not said again. */
function whatOf(where: readonly string[], beside: readonly string[]): string {
  const stands = beside.map(oneLine);
  return where
    .filter((name) => !stands.includes(name))
    .map((name) => shortened(name, longestName))
    .join('\n');
}

function cellsText(cells: readonly SaidCell[]): string {
  const [first, ...others] = cells;
  if (first !== undefined && others.length === 0) return first.text;
  return cells.map(({ label, text }) => words.cell(label, text)).join('\n');
}
