/**
 * Figures of one result over the years, pasted from a spreadsheet: a year or a day, the figure, and where it comes from if that
 * stands there too. They become measurements of that result. What is there of a moment stays as it is.
 */
import { readDutchDate, writtenDate } from '../../basics/dutch-date.ts';
import { parseDutchNumber } from '../../basics/dutch-format.ts';
import type { RowId } from '../../basics/ids.ts';
import { plainLine } from '../../basics/plain-text.ts';
import { answerValue, type Row, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { cellOf, changeCell } from '../answers/rows.ts';
import { isReference } from '../answers/value.ts';
import { isAnswered } from '../answers/walk.ts';
import type { Series } from '../charts/series.ts';
import { isAbout, isYear } from '../charts/target-lines.ts';
import type { Column } from '../definition/definition.ts';
import type { Chart } from '../definition/rules.ts';
import { type Lookup, referenceFrom, referenceOptions } from '../reading/answer-text.ts';
import { fillRows } from './fill-rows.ts';
import { type PastePlan, planPaste, type Where } from './paste-plan.ts';
import type { PastedRows } from './pasted-rows.ts';
import { type PastedFigure, severalSeries } from './several-series.ts';

/** The list of measurements, and what is known of those that are pasted. */
export interface SeriesPlace {
  readonly chart: Chart;
  /** Of the list of measurements. */
  readonly columns: readonly Column[];
  readonly shown: readonly Row[];
  /** The result that they are of; `undefined` when nobody said. */
  readonly about: Series | undefined;
  /** The row that was pasted in: takes the first when it has no moment of its own. */
  readonly row: Row | undefined;
}

export interface SeriesPlan {
  readonly plan: PastePlan;
  readonly where: Where;
  /** Moments of which there is a figure: that stays, and what was pasted of them becomes no row. */
  readonly there: readonly string[];
  /** Of more than one result, which each row says itself. */
  readonly isOfSeveral: boolean;
  /** Whether of any of it nobody knows yet of which result it is. */
  readonly isWithoutResult: boolean;
}

/** `undefined` when it is no series: in each row the moment stands first, the figure second; or it is of several (`several-series.ts`). */
export function planSeries(
  pasted: PastedRows,
  place: SeriesPlace,
  lookup: Lookup,
  thisYear: number,
): SeriesPlan | undefined {
  const several = severalSeries(pasted);
  const isOne = new Set(several?.map(({ label }) => label)).size === 1 && place.about !== undefined;
  if (several !== undefined && !isOne) return planSeveral(several, place, lookup, thisYear);
  const rowsOf = several?.map(({ when, figure }) => [when, figure]);
  return planOne(rowsOf === undefined ? pasted : { rows: rowsOf, hasHeader: false }, place, lookup, thisYear);
}

/** Each figure a row with its year and its result: that whose words stand with it, or else those words. */
function planSeveral(
  several: readonly PastedFigure[],
  place: SeriesPlace,
  lookup: Lookup,
  thisYear: number,
): SeriesPlan | undefined {
  const { date, of, value } = place.chart.measured;
  const { shown, row } = place;
  const columns = [date, of, value].flatMap((id) => place.columns.filter((column) => column.id === id));
  const [, reference] = columns;
  if (columns.length < 3 || reference?.type !== 'reference') return undefined;
  const options = referenceOptions(reference.to, lookup);
  const known = several.map((one) => {
    const found = referenceFrom(plainLine(one.label), options);
    return { ...one, result: isReference(found) ? found : undefined };
  });
  const isThere = ({ when, result }: (typeof known)[number]) =>
    result !== undefined &&
    shown.some(
      (one) =>
        isAbout(answerValue(cellOf(one, of)), result.row, result.text) &&
        isAnswered(cellOf(one, value)) &&
        writtenDate(textOf(cellOf(one, date)).trim()) === when,
    );
  const found = planPaste(
    {
      rows: known.filter((one) => !isThere(one)).map(({ when, label, figure }) => [when, label, figure]),
      hasHeader: false,
    },
    { columns, first: date, shown, row: undefined },
    lookup,
    thisYear,
  );
  if (found === undefined) return undefined;
  const isFree =
    row !== undefined &&
    found.type === 'fits' &&
    found.rows.length > 0 &&
    [date, of].every((id) => !isAnswered(cellOf(row, id)));
  return {
    plan:
      found.type !== 'fits'
        ? found
        : {
            ...found,
            kept: found.kept.filter(({ column, text }) => column?.id !== date || !isYear(text)),
            fills: isFree ? row.id : undefined,
          },
    where: { columns, first: value, shown, row },
    there: known.filter(isThere).map(({ when, result }) => `${when} (${result?.text ?? ''})`),
    isOfSeveral: true,
    isWithoutResult: known.some(({ result }) => result === undefined),
  };
}

function planOne(
  pasted: PastedRows,
  place: SeriesPlace,
  lookup: Lookup,
  thisYear: number,
): SeriesPlan | undefined {
  const { columns, shown, row } = { ...place, columns: seriesColumns(place) };
  const [date, value] = columns;
  const width = pasted.rows[0]?.length ?? 0;
  if (date === undefined || value === undefined || width < 2 || width > columns.length) return undefined;
  const read = pasted.rows.map(([first = '', figure = '', ...more]) => {
    const moment = momentIn(first, thisYear);
    const isFigure = parseDutchNumber(figure, unitOf(place)) !== undefined;
    return { moment, figure, isFigure, cells: [moment ?? first, figure, ...more] };
  });
  const [names] = read;
  const hasHeader = read.length > 1 && names !== undefined && names.moment === undefined && !names.isFigure;
  const said = (hasHeader ? read.slice(1) : read).filter(({ figure }) => figure !== '');
  if (!said.some(({ isFigure }) => isFigure) || said.some(({ moment }) => moment === undefined))
    return undefined;
  const isThere = ({ moment }: { readonly moment: string | undefined }) =>
    moment !== undefined && isMeasured(place, moment);
  const rows = said.filter((one) => !isThere(one)).map(({ cells }) => cells);
  const found = planPaste(
    { rows, hasHeader: false },
    { columns, first: date.id, shown, row: undefined },
    lookup,
    thisYear,
  );
  if (found === undefined) return undefined;
  const isFree = row !== undefined && rows.length > 0 && !isAnswered(cellOf(row, date.id));
  return {
    plan:
      found.type !== 'fits'
        ? found
        : {
            ...found,
            columns: columns.slice(0, width),
            header: hasHeader ? pasted.rows[0] : undefined,
            // A year is all that is known of many figures: the list and its picture take it as it is.
            kept: found.kept.filter(({ column, text }) => column !== date || !isYear(text)),
            fills: isFree ? row.id : undefined,
          },
    where: { columns, first: value.id, shown, row },
    there: said.filter(isThere).map(({ moment = '' }) => moment),
    isOfSeveral: false,
    isWithoutResult: place.about === undefined,
  };
}

/** One change, so that it is taken back as one. */
export function fillSeries(
  { plan, where, isOfSeveral }: SeriesPlan,
  { chart, about }: SeriesPlace,
  lookup: Lookup,
  makeRowId: () => RowId,
  thisYear: number,
): { readonly change: Change; readonly filled: readonly RowId[] } | undefined {
  if (plan.type !== 'fits' || plan.rows.length === 0) return undefined;
  const { change, filled } = fillRows(plan, where, lookup, makeRowId, thisYear);
  if (about === undefined || isOfSeveral) return { change, filled };
  const setResult = setValue({ row: about.row, text: about.name });
  return {
    filled,
    change: (answer, now) =>
      filled.reduce(
        (made, id) => changeCell(id, chart.measured.of, setResult)(made, now),
        change(answer, now),
      ),
  };
}

const unitOf = ({ about }: SeriesPlace) => about?.unit || undefined;

/** In the order of what is pasted; figures in the unit of their result. */
function seriesColumns(place: SeriesPlace): readonly Column[] {
  const { date, value, origin } = place.chart.measured;
  const unit = unitOf(place);
  return [date, value, origin].flatMap((id) => {
    const column = place.columns.find((one) => one.id === id);
    if (column === undefined) return [];
    return [column.type === 'number' && unit !== undefined ? { ...column, unit } : column];
  });
}

/** As it stands in the list when it is pasted: a year, or a day as it is written by hand with its whole year. */
function momentIn(text: string, thisYear: number): string | undefined {
  const year = text.trim();
  if (isYear(year)) return year;
  const written = readDutchDate(text, thisYear);
  return written && writtenDate(written.date);
}

function isMeasured({ chart: { measured }, shown, about, row }: SeriesPlace, moment: string): boolean {
  if (about === undefined) return false;
  // The first measurement stands with the result itself, and is none of the list.
  if (about.points.some(({ type, when }) => type === 'start' && when === moment)) return true;
  return shown.some(
    (one) =>
      one.id !== row?.id &&
      isAbout(answerValue(cellOf(one, measured.of)), about.row, about.name) &&
      isAnswered(cellOf(one, measured.value)) &&
      writtenDate(textOf(cellOf(one, measured.date)).trim()) === moment,
  );
}
