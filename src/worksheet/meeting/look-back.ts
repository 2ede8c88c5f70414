/** Looking back, line by line: what was agreed then, and whether it goes well, has to be adjusted, or stops. */
import type { FieldId, RowId } from '../../basics/ids.ts';
import { type Row, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { cellOf, changeCell, visibleRows } from '../answers/rows.ts';
import type { RowsField } from '../definition/definition.ts';
import { besideRows } from './beside.ts';

export const courses = ['well', 'adjust', 'stop'] as const;
export type Course = (typeof courses)[number];

/** The question whose rows are looked back on: those that it measures or is shown with, or its own. */
export function lookedBackOn(field: RowsField): FieldId {
  if (field.chart !== undefined) return field.chart.targets.field;
  const [linked] = field.carry?.type === 'linked' ? field.carry.from : [];
  return linked?.field ?? field.id;
}

/** `undefined` as long as nobody said. */
export function courseOf(row: Row): Course | undefined {
  const said = textOf(cellOf(row, besideRows.course));
  return courses.find((course) => course === said);
}

/** The same again takes it back. */
export const setCourse =
  (id: RowId, course: Course): Change =>
  (answer, now) => {
    const row = visibleRows(answer).find((one) => one.id === id);
    const isSame = row !== undefined && courseOf(row) === course;
    return changeCell(id, besideRows.course, setValue(isSame ? '' : course))(answer, now);
  };
