/** The summary of a report: each ambition with its results, how much and when, and how each stands. */

import { midSentence } from '../../basics/dutch-format.ts';
import type { FieldId, RowId } from '../../basics/ids.ts';
import { sameWords, sameWordsKey } from '../../basics/plain-text.ts';
import { reportText } from '../../text/report.ts';
import { type Answer, answerOf, answerValue, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isReference } from '../answers/value.ts';
import { formerAims } from '../charts/former-aims.ts';
import { targetWords } from '../charts/target-chart.ts';
import { type NoTargetLine, type TargetLine, targetLines } from '../charts/target-lines.ts';
import type { Field, Worksheet } from '../definition/definition.ts';
import { fieldsOf, rowOfText } from '../definition/fields-of.ts';
import { agreedIn } from '../meeting/agreed.ts';
import { besideQuestion, besideRows } from '../meeting/beside.ts';
import { agreedLine } from '../meeting/outcomes.ts';
import type { Sources } from '../mentions/sources.ts';
import { columnText, fieldText, type Lookup, oneLine, shortened } from '../reading/answer-text.ts';
import { isShown } from '../reading/progress.ts';
import { columnSentence } from '../reading/sentence.ts';
import type { PrintedAnswer, PrintedQuestion } from './printed.ts';
import { hasStart, resultFigures } from './result-figures.ts';

/** Characters, so that the summary stays one: in their worksheets all texts stand in full. */
const longest = { ambition: 300, cell: 500 } as const;

interface Ambition {
  /** What references to it hold. */
  readonly rows: readonly RowId[];
  /** Where it was first said. */
  readonly field: FieldId;
  /** Whether it is a question by itself, and no row. */
  readonly isText: boolean;
  readonly text: string;
  /** 'Vastgesteld op … door …'; '' when it is not. */
  readonly agreed: string;
}

interface Result {
  /** The answer that says which ambition it belongs to. */
  readonly of: Answer | undefined;
  readonly ofText: string;
  readonly cells: readonly [result: string, figures: string, indicators: string];
  /** What was measured of it, in words; '' when nothing was. */
  readonly measured: string;
  readonly hasStart: boolean;
}

interface Around {
  readonly sources: Sources;
  readonly laidDown: readonly Lookup[];
  /** On which the report is made. */
  readonly date: string;
}

/**
 * @param more.around to tell how each result stands, which is left out without.
 * @param more.isPart whether results may stand in a worksheet that was left out: then nothing is said of an ambition without.
 */
export function summaryOf(
  worksheets: readonly Worksheet[],
  lookup: Lookup,
  { around, isPart }: { readonly around: Around | undefined; readonly isPart: boolean },
): readonly PrintedQuestion[] {
  const fields = shownFields(worksheets, lookup);
  const ambitions = eachOnce(fields.flatMap((field) => ambitionsIn(field, lookup)));
  const lines = new Map(
    around === undefined ? [] : fields.flatMap((field) => measuredIn(field, lookup, around)),
  );
  const left = new Set(fields.flatMap((field) => resultsIn(field, lookup, lines, fields)));
  const isMeasured = [...left].some(({ measured }) => measured !== '');
  const take = (belongs: (result: Result) => boolean): readonly Result[] => {
    const taken = [...left].filter(belongs);
    for (const result of taken) left.delete(result);
    return taken;
  };
  const withResults = ambitions.map((ambition) => ({
    label: ambition.text,
    agreed: ambition.agreed,
    results: take((result) => isOf(result, ambition, ambitions)),
  }));
  // What reads the same is one ambition, by the words of the first that says it.
  const keyOf = ({ ofText }: Result) => sentenceKey(ofText);
  const labels = new Map<string, string>();
  for (const result of left) labels.set(keyOf(result), labels.get(keyOf(result)) ?? result.ofText);
  const named = [...labels].map(([key, label]) => ({
    label: label === '' ? reportText.noAmbition : label,
    agreed: '',
    results: take((result) => keyOf(result) === key),
  }));
  const told = [...withResults, ...named].filter(({ results }) => !isPart || results.length > 0);
  return told.map(({ label, agreed, results }, at) => ({
    id: `ambitie-${at + 1}`,
    label: shortened(label, longest.ambition),
    answer: printResults(results, isMeasured, around !== undefined),
    outcomes: agreed === '' ? [] : [{ text: reportText.ambitionAgreed(midSentence(agreed)) }],
  }));
}

function isOf({ of, ofText }: Result, ambition: Ambition, all: readonly Ambition[]): boolean {
  const value = answerValue(of);
  if (isReference(value) && all.some(({ rows }) => rows.includes(value.row)))
    return ambition.rows.includes(value.row);
  const candidates = isReference(value) ? all.filter(({ isText }) => isText) : all;
  const words = (text: string) => text.replace(closing, '');
  return sameWords(words(ofText), candidates, ({ text }) => words(text)) === ambition;
}

/** Typed again, an ambition often lacks the full stop that it ends with elsewhere. */
const closing = /[\s.!?…]+$/;

const sentenceKey = (text: string) => sameWordsKey(text).toLowerCase().replace(closing, '');

/** An ambition that is said in two questions, as that of a region and of a municipality in it, is one. */
function eachOnce(said: readonly Ambition[]): readonly Ambition[] {
  let once: readonly Ambition[] = [];
  for (const one of said) {
    const same = once.find(
      ({ field, text }) => field !== one.field && sentenceKey(text) === sentenceKey(one.text),
    );
    const both = same && {
      ...same,
      rows: [...same.rows, ...one.rows],
      isText: same.isText || one.isText,
      agreed: same.agreed || one.agreed,
    };
    once = both === undefined ? [...once, one] : once.map((other) => (other === same ? both : other));
  }
  return once;
}

function ambitionsIn(field: Field, lookup: Lookup): readonly Ambition[] {
  if (field.type === 'text' || field.type === 'longtext') {
    const words = field.report?.type === 'ambition' ? oneLine(fieldText(field, lookup)) : '';
    const rows = [rowOfText(field.id)];
    const agreed = agreedLineOf(lookup(besideQuestion.agreed(field.id)), lookup(field.id));
    return words === '' ? [] : [{ rows, field: field.id, isText: true, text: words, agreed }];
  }
  if (field.type !== 'rows' || field.report?.type !== 'ambition') return [];
  const { name } = field.report;
  return visibleRows(lookup(field.id)).flatMap((row) => {
    const words = oneLine(columnText(field.columns, name, cellOf(row, name), lookup));
    const agreed = agreedLineOf(answerOf(row.cells, besideRows.agreed(name)), cellOf(row, name));
    return words === '' ? [] : [{ rows: [row.id], field: field.id, isText: false, text: words, agreed }];
  });
}

function agreedLineOf(agreement: Answer | undefined, present: Answer | undefined): string {
  const agreed = agreedIn(agreement);
  return agreed === undefined ? '' : agreedLine(agreed, textOf(present));
}

/** Of each result of which anything was measured, how it stands. */
function measuredIn(
  field: Field,
  lookup: Lookup,
  { sources, laidDown, date }: Around,
): readonly (readonly [RowId, string])[] {
  if (field.type !== 'rows' || field.chart === undefined) return [];
  const isMeasured = (line: TargetLine | NoTargetLine) => 'measured' in line && line.measured.length > 0;
  return targetLines(field.chart, lookup, sources, formerAims(field.chart, laidDown, sources))
    .filter(isMeasured)
    .map((line) => [line.row, targetWords(line, date)] as const);
}

function resultsIn(
  field: Field,
  lookup: Lookup,
  lines: ReadonlyMap<RowId, string>,
  fields: readonly Field[],
): readonly Result[] {
  if (field.type !== 'rows' || field.report?.type !== 'result') return [];
  const role = field.report;
  return visibleRows(lookup(field.id)).flatMap((row) => {
    const said = (column: string | undefined) =>
      column === undefined ? '' : columnText(field.columns, column, cellOf(row, column), lookup);
    // A row that only names its ambition is a place where a result will come.
    if ([role.name, role.percentage, role.year, role.indicators].every((column) => said(column) === ''))
      return [];
    return {
      measured: lines.get(row.id) ?? '',
      hasStart: hasStart(field, row, lookup, fields),
      of: role.of === undefined ? undefined : cellOf(row, role.of),
      ofText: oneLine(said(role.of)),
      cells: [
        columnSentence(field, role.name, said(role.name)) || reportText.noResult,
        resultFigures(field, role, row, lookup, fields),
        said(role.indicators) || reportText.noIndicator,
      ],
    };
  });
}

const notMeasured = (hasStart: boolean) => (hasStart ? reportText.notMeasuredSince : reportText.notMeasured);

/** @param isBrief with how it stands instead of what it is seen by, which is in the whole report. */
function printResults(results: readonly Result[], isMeasured: boolean, isBrief: boolean): PrintedAnswer {
  if (results.length === 0) return { type: 'paragraphs', paragraphs: [reportText.noResults] };
  const [result, figures, indicators] = reportText.resultColumns;
  const isSeen = !(isBrief && isMeasured);
  return {
    type: 'table',
    columns: [
      result,
      figures,
      ...(isSeen ? [indicators] : []),
      ...(isMeasured ? [reportText.measuredColumn] : []),
    ],
    rows: results.map(({ cells: [name, much, seen], measured, hasStart }) =>
      [name, much, ...(isSeen ? [seen] : []), ...(isMeasured ? [measured || notMeasured(hasStart)] : [])].map(
        (cell) => shortened(cell, longest.cell),
      ),
    ),
    isOneOfSeveral: true,
  };
}

function shownFields(worksheets: readonly Worksheet[], lookup: Lookup): readonly Field[] {
  return worksheets.flatMap(fieldsOf).filter((field) => isShown(field, lookup));
}
