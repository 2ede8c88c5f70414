/** Where a person was in a dossier, and what is agreed next: for who comes back. */

import type { WorksheetId } from '../../basics/ids.ts';
import { type IsoDate, isDate } from '../../basics/iso-date.ts';
import { type Answer, type Answers, answerOf, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { latestOf } from '../answers/walk.ts';
import type { Field, Worksheet } from '../definition/definition.ts';

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
}

export function outlineOf({ id, title, page, parts }: Worksheet): SheetOutline {
  return {
    id,
    title,
    page,
    parts: parts.map((part) => ({ title: part.title, fields: part.fields.map((field) => field.id) })),
    dates: parts.flatMap(({ fields }) => fields).flatMap(agreedIn),
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

/** The first day from `today` on that something is agreed for. */
export function nextDate(sheets: readonly FilledSheet[], today: IsoDate): NextDate | undefined {
  return sheets
    .flatMap(({ outline, answers }) =>
      outline.dates.flatMap((agreed) =>
        datesAt(answerOf(answers, agreed.field), agreed.column).map((date) => ({ date, what: agreed.what })),
      ),
    )
    .filter(({ date }) => date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0];
}

function datesAt(answer: Answer | undefined, column: string | undefined): readonly IsoDate[] {
  const places = column === undefined ? [answer] : visibleRows(answer).map((row) => cellOf(row, column));
  return places.map(textOf).filter(isDate);
}
