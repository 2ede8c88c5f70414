/** Where a person was in a dossier, and what is agreed next: for who comes back. */

import { formatDutchDate } from '../../basics/dutch-format.ts';
import type { WorksheetId } from '../../basics/ids.ts';
import { type IsoDate, isDate } from '../../basics/iso-date.ts';
import { relativeDay } from '../../basics/relative-day.ts';
import { agreedDaysText } from '../../text/agreed-days.ts';
import { type Answer, type Answers, answerOf, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { latestOf } from '../answers/walk.ts';
import type { Field, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { stillToCome, typeOfRow } from './still-to-come.ts';

/** As much of a worksheet as it takes to find a place in it. */
export interface SheetOutline {
  readonly id: WorksheetId;
  readonly title: string;
  readonly page: string;
  readonly parts: readonly { readonly title: string; readonly fields: readonly string[] }[];
  readonly dates: readonly AgreedDate[];
}

/** Where a date stands that something is agreed for, and what. */
interface AgreedDate {
  readonly field: string;
  /** In each row of the field. */
  readonly column?: string;
  readonly what: string;
  /** A worksheet that asks how often people look back has the days on which they do. */
  readonly isLookBack?: true;
}

export function outlineOf({ id, title, page, parts }: Worksheet): SheetOutline {
  const fields = parts.flatMap((part) => part.fields);
  const isLookBack = fields.some((field) => field.type === 'text' && field.rhythm === true);
  return {
    id,
    title,
    page,
    parts: parts.map((part) => ({ title: part.title, fields: part.fields.map((field) => field.id) })),
    dates: fields.flatMap(agreedIn).map((date) => (isLookBack ? { ...date, isLookBack } : date)),
  };
}

function agreedIn(field: Field): readonly AgreedDate[] {
  switch (field.type) {
    case 'date':
      return field.agreed === undefined ? [] : [{ field: field.id, what: field.agreed }];
    case 'rows':
      return field.columns.flatMap((column) =>
        column.type === 'date' && column.agreed !== undefined
          ? [{ field: field.id, column: column.id, what: column.agreed }]
          : [],
      );
    case 'text':
    case 'longtext':
    case 'choice':
    case 'multichoice':
    case 'scale':
    case 'number':
    case 'check':
    case 'reference':
    case 'group':
    case 'derived':
      return [];
  }
}

export interface FilledSheet {
  readonly outline: SheetOutline;
  readonly answers: Answers;
}

/** With the answers in which a day can stand, and no others. */
export function datedSheet(worksheet: Worksheet, lookup: Lookup): FilledSheet {
  const outline = outlineOf(worksheet);
  const answers = fieldsOf(worksheet).flatMap(({ id }) => {
    const answer = outline.dates.some(({ field }) => field === id) ? lookup(id) : undefined;
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return { outline, answers: Object.fromEntries(answers) };
}

export interface WhereYouWere {
  readonly outline: SheetOutline;
  /** Title of the part. */
  readonly part: string;
  readonly field: string;
}

/** The question whose answer changed last; `undefined` where nothing was ever answered that the site still asks. */
export function whereYouWere(sheets: readonly FilledSheet[]): WhereYouWere | undefined {
  let found: WhereYouWere | undefined;
  let latest = 0;
  for (const { outline, answers } of sheets)
    for (const { title, fields } of outline.parts)
      for (const field of fields) {
        const answer = answerOf(answers, field);
        const changedAt = answer === undefined ? 0 : latestOf(answer);
        if (changedAt <= latest) continue;
        latest = changedAt;
        found = { outline, part: title, field };
      }
  return found;
}

export interface NextDate {
  readonly date: IsoDate;
  readonly what: string;
}

export interface NextDates {
  /** The first day from `today` on that something is agreed for. */
  readonly next: NextDate | undefined;
  /** The first after today, where `next` is today and people do not look back on it. */
  readonly after: NextDate | undefined;
  /** The first on which people look back, where that is another; after today's own, if that is one. */
  readonly lookBack: NextDate | undefined;
}

export function nextDates(sheets: readonly FilledSheet[], today: IsoDate): NextDates {
  const days = sheets.flatMap(({ outline, answers }) =>
    outline.dates.flatMap(({ field, column, what, isLookBack }) =>
      daysAt(answerOf(answers, field), column).map((day) => ({ ...day, what, isLookBack })),
    ),
  );
  const ahead = stillToCome(days, today)
    .filter(({ date }) => date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const [next] = ahead;
  const isToday = next?.date === today;
  const later = ahead.filter(({ date }) => date > today);
  const lookBack = (isToday && next.isLookBack ? later : ahead).find(({ isLookBack }) => isLookBack);
  const after = isToday ? later[0] : undefined;
  const dateOf = (one: NextDate | undefined) => one && { date: one.date, what: one.what };
  return {
    next: dateOf(next),
    after: after === lookBack ? undefined : dateOf(after),
    lookBack: lookBack === next ? undefined : dateOf(lookBack),
  };
}

/** '9 maart 2027 (over 12 dagen), gesprek over de gegevens'; '' where nothing is agreed. */
export function nextDatesText({ next, after, lookBack }: NextDates, today: IsoDate): string {
  const words = agreedDaysText;
  const said = (date: IsoDate) => [formatDutchDate(date), relativeDay(date, today)] as const;
  return [
    ...(next === undefined ? [] : [words.next(...said(next.date), next.what)]),
    ...(after === undefined ? [] : [words.after(...said(after.date), after.what)]),
    ...(lookBack === undefined ? [] : [words.lookBack(...said(lookBack.date))]),
  ].join('. ');
}

function daysAt(answer: Answer | undefined, column: string | undefined) {
  const places =
    column === undefined
      ? [{ cell: answer, type: 'plan' as const }]
      : visibleRows(answer).map((row) => ({ cell: cellOf(row, column), type: typeOfRow(row, column) }));
  return places.flatMap(({ cell, type }) => {
    const date = textOf(cell);
    return cell !== undefined && isDate(date) ? [{ date, type, changedAt: latestOf(cell) }] : [];
  });
}
