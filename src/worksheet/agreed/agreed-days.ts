/** Days on which people come together: meetings, and looking back. What has to be done by a day is an action: see `actions.ts`. */
import { type IsoDate, isDate } from '../../basics/iso-date.ts';
import { textOf } from '../answers/answers.ts';
import { fieldPlace, inColumn, inRow, type Place } from '../answers/place.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { latestOf } from '../answers/walk.ts';
import type { Field, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { isShown } from '../reading/progress.ts';
import { type PlannedDay, typeOfRow } from './still-to-come.ts';

export interface AgreedDay extends PlannedDay {
  readonly place: Place;
  readonly date: IsoDate;
  readonly worksheet: Pick<Worksheet, 'code' | 'title'>;
}

/** In the order of the worksheets, past and to come. */
export function agreedDays(worksheets: readonly Worksheet[], lookup: Lookup): readonly AgreedDay[] {
  return worksheets.flatMap((worksheet) =>
    fieldsOf(worksheet)
      .filter((field) => isShown(field, lookup))
      .flatMap((field) => daysIn(field, lookup))
      .map((day) => ({ ...day, worksheet })),
  );
}

function daysIn(field: Field, lookup: Lookup): readonly Omit<AgreedDay, 'worksheet'>[] {
  const answer = lookup(field.id);
  const place = fieldPlace(field.id);
  if (field.type === 'date' && field.agreed !== undefined) {
    const date = textOf(answer);
    if (answer === undefined || !isDate(date)) return [];
    return [{ place, date, what: field.agreed, type: 'plan', changedAt: latestOf(answer) }];
  }
  if (field.type !== 'rows') return [];
  const { report } = field;
  return field.columns.flatMap((column) => {
    const { agreed, id } = column.type === 'date' ? column : { agreed: undefined, id: column.id };
    if (agreed === undefined || (report?.type === 'action' && report.when === id)) return [];
    return visibleRows(answer).flatMap((row) => {
      const cell = cellOf(row, id);
      const date = textOf(cell);
      if (cell === undefined || !isDate(date)) return [];
      return [
        {
          place: inColumn(inRow(place, row.id), id),
          date,
          what: agreed,
          type: typeOfRow(row, id),
          changedAt: latestOf(cell),
        },
      ];
    });
  });
}
