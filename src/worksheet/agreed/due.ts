/**
 * What is due: looking back, laying down a version, actions, measurements. Nothing here is ever in the way of anything: it is what a
 * colleague would mention. Where it is said: on Mijn dossier, and in one line on the home page.
 */
import type { FieldId, RowId } from '../../basics/ids.ts';
import { type IsoDate, isDate, yearOf } from '../../basics/iso-date.ts';
import { monthsLater, readRhythm } from '../../basics/rhythm.ts';
import { textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { measurements } from '../charts/target-lines.ts';
import { findPattern, readPatterns, readSentences } from '../coach/word-patterns.ts';
import type { RowsField, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Chart } from '../definition/rules.ts';
import type { Sources } from '../mentions/sources.ts';
import { columnNumber, type Lookup, oneLine } from '../reading/answer-text.ts';
import { type Action, actionsOf, isLate } from './actions.ts';
import { type AgreedDay, agreedDays } from './agreed-days.ts';

/** Where it is solved. */
export interface DueQuestion {
  readonly page: string;
  readonly field: FieldId;
}

export type Due =
  /** The day that was agreed for it went by, and nothing came of it yet. */
  | { readonly type: 'look-back'; readonly date: IsoDate; readonly at: DueQuestion }
  /** What was last laid down is older than what was agreed, or than the last time that people looked back. */
  | { readonly type: 'version'; readonly date: IsoDate; readonly since: VersionTerm }
  | { readonly type: 'actions'; readonly late: readonly Action[] }
  /** A year in which a result would be measured has come; that of its target goes before all others. */
  | {
      readonly type: 'measurement';
      readonly row: RowId;
      readonly result: string;
      readonly year: number;
      readonly isTarget: boolean;
      readonly at: DueQuestion;
    };

export type VersionTerm =
  | { readonly type: 'rhythm' /** As it was typed. */; readonly said: string }
  | { readonly type: 'looked-back'; readonly date: IsoDate };

/** The last version that a person laid down. */
export interface LaidDown {
  /** Of what it is the version of, as it was typed. */
  readonly date: string;
}

export interface DueIn {
  readonly worksheets: readonly Worksheet[];
  readonly lookup: Lookup;
  readonly sources: Sources;
  readonly last: LaidDown | undefined;
}

/** Of what is about one person nothing is said. */
export function dueOf({ worksheets, lookup, sources, last }: DueIn, today: IsoDate): readonly Due[] {
  const shown = worksheets.filter(({ personal }) => personal !== true);
  const lookingBack = lookBackDays(shown, lookup);
  const missed = missedLookBack(lookingBack, last, today);
  const late = actionsOf(shown, lookup, today).filter((action) => isLate(action, today));
  return [
    ...(missed === undefined ? [] : [missed]),
    ...versionDue(shown, lookup, { last, lookingBack, missed: missed?.date }, today),
    ...(late.length === 0 ? [] : [{ type: 'actions', late } as const]),
    ...shown.flatMap((worksheet) => measurementsDue(worksheet, lookup, sources, today)),
  ];
}

/** A worksheet that asks how often people look back has the days on which they do. */
function lookBackDays(worksheets: readonly Worksheet[], lookup: Lookup): readonly LookBackDay[] {
  return worksheets
    .filter((worksheet) => rhythmsIn(worksheet).length > 0)
    .flatMap((worksheet) => agreedDays([worksheet], lookup).map((day) => ({ ...day, page: worksheet.page })));
}

type LookBackDay = AgreedDay & { readonly page: string };

const rhythmsIn = (worksheet: Worksheet) =>
  fieldsOf(worksheet).filter((field) => field.type === 'text' && field.rhythm === true);

/** In a row a day is that of a conversation, which was held once it went by; elsewhere it is a plan. */
const isPlan = ({ place }: AgreedDay) => place.steps.length === 0;

function missedLookBack(
  days: readonly LookBackDay[],
  last: LaidDown | undefined,
  today: IsoDate,
): Extract<Due, { type: 'look-back' }> | undefined {
  const missed = latest(days.filter((day) => isPlan(day) && day.date < today));
  if (missed === undefined) return undefined;
  const { date, page, place } = missed;
  const isSolved =
    days.some((day) => day.date >= today || (!isPlan(day) && day.date >= date)) ||
    (last !== undefined && last.date >= date);
  return isSolved ? undefined : { type: 'look-back', date, at: { page, field: place.field } };
}

function versionDue(
  worksheets: readonly Worksheet[],
  lookup: Lookup,
  {
    last,
    lookingBack,
    missed,
  }: {
    readonly last: LaidDown | undefined;
    readonly lookingBack: readonly LookBackDay[];
    readonly missed: IsoDate | undefined;
  },
  today: IsoDate,
): readonly Due[] {
  if (last === undefined || !isDate(last.date)) return [];
  const { date } = last;
  const rhythms = worksheets
    .flatMap(rhythmsIn)
    .map(({ id }) => oneLine(textOf(lookup(id))))
    .flatMap((said) => {
      const months = readRhythm(said);
      return months === undefined ? [] : [{ said, months }];
    })
    .sort((a, b) => a.months - b.months);
  const [rhythm] = rhythms;
  if (rhythm !== undefined)
    return monthsLater(date, rhythm.months) < today
      ? [{ type: 'version', date, since: { type: 'rhythm', said: rhythm.said } }]
      : [];
  const day = latest(lookingBack.filter(({ date }) => date < today));
  if (day === undefined || day.date <= date || day.date === missed) return [];
  return [{ type: 'version', date, since: { type: 'looked-back', date: day.date } }];
}

function latest<Day extends AgreedDay>(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (found, day) => (found === undefined || day.date > found.date ? day : found),
    undefined,
  );
}

function measurementsDue(
  worksheet: Worksheet,
  lookup: Lookup,
  sources: Sources,
  today: IsoDate,
): readonly Due[] {
  return fieldsOf(worksheet).flatMap((field): readonly Due[] => {
    if (field.type !== 'rows' || field.chart === undefined) return [];
    const { targets, measured } = field.chart;
    const asked = worksheet.parts.flatMap(fieldsIn).find(({ id }) => id === targets.field);
    if (asked === undefined) return [];
    const measuredOf = measurements(field.chart, lookup, sources);
    return visibleRows(lookup(targets.field)).flatMap((row): readonly Due[] => {
      const result = oneLine(textOf(cellOf(row, targets.name)));
      if (result === '') return [];
      const yearIn = (column: string) => columnNumber(asked.columns, column, cellOf(row, column));
      const last = measuredOf(row.id, result).at(-1)?.year;
      const year = yearDue(
        {
          start: yearIn(targets.startYear),
          last: last === undefined ? undefined : Math.floor(last),
          target: yearIn(targets.targetYear),
          years: yearsBetween(asked, targets, (column) => textOf(cellOf(row, column))),
        },
        yearOf(today),
      );
      if (year === undefined) return [];
      const at = { page: worksheet.page, field: measured.field };
      return [{ type: 'measurement', row: row.id, result, at, ...year }];
    });
  });
}

const fieldsIn = ({ fields }: Worksheet['parts'][number]): readonly RowsField[] =>
  fields.filter((field) => field.type === 'rows');

interface MeasuredYears {
  readonly start: number | undefined;
  /** Of the last measurement. */
  readonly last: number | undefined;
  readonly target: number | undefined;
  /** How many go by between new figures; `undefined` where the origin of the figure does not say. */
  readonly years: number | undefined;
}

/** Of a result that was measured in the year of its target, or later, nothing is due any more. */
function yearDue(
  { start, last, target, years }: MeasuredYears,
  thisYear: number,
): { readonly year: number; readonly isTarget: boolean } | undefined {
  if (target !== undefined && last !== undefined && last >= target) return undefined;
  if (target !== undefined && target <= thisYear) return { year: target, isTarget: true };
  const known = [start, last].filter((year) => year !== undefined && year <= thisYear);
  if (years === undefined || known.length === 0) return undefined;
  const next = Math.max(...known.map(Number)) + years;
  return next <= thisYear ? { year: next, isTarget: false } : undefined;
}

/** As the advice about a target that comes too soon has it. */
function yearsBetween(
  { advice = [] }: RowsField,
  { startYear }: Chart['targets'],
  said: (column: string) => string,
): number | undefined {
  for (const one of advice) {
    if (one.type !== 'year-too-near' || one.measured !== startYear) continue;
    const sentences = readSentences(said(one.origin));
    const found = one.rhythms.find(
      ({ words }) => findPattern(sentences, readPatterns(words, new Map())) !== undefined,
    );
    if (found !== undefined) return found.years;
  }
  return undefined;
}
