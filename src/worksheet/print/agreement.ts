/** Whether the ambitions of a dossier were agreed on, as they read now. */
import type { FieldId, WorksheetId } from '../../basics/ids.ts';
import { answerOf, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import type { Field, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { type Agreed, agreedIn, isStillSo } from '../meeting/agreed.ts';
import { besideQuestion, besideRows } from '../meeting/beside.ts';
import type { Lookup } from '../reading/answer-text.ts';

/** The last of them once every ambition is, and still reads so; `undefined` while it is a concept. */
export function agreementOn(worksheets: readonly Worksheet[], lookup: Lookup): Agreed | undefined {
  const ambitions = worksheets.flatMap(fieldsOf).flatMap((field) => agreementsOn(field, lookup));
  const agreed = ambitions.flatMap((one) => (one === undefined ? [] : [one]));
  const [last] = [...agreed].sort((a, b) => (a.date < b.date ? 1 : -1));
  return agreed.length < ambitions.length ? undefined : last;
}

export interface ToBeAgreed {
  readonly worksheet: WorksheetId;
  readonly field: FieldId;
}

/** Where the first ambition stands that is not agreed on as it reads now. */
export function toBeAgreed(worksheets: readonly Worksheet[], lookup: Lookup): ToBeAgreed | undefined {
  return worksheets
    .flatMap((worksheet) => fieldsOf(worksheet).map((field) => ({ worksheet, field })))
    .filter(({ field }) => agreementsOn(field, lookup).includes(undefined))
    .map(({ worksheet, field }) => ({ worksheet: worksheet.id, field: field.id }))
    .at(0);
}

/** Of each ambition that the field says; `undefined` where none is agreed as it reads now. */
function agreementsOn(field: Field, lookup: Lookup): readonly (Agreed | undefined)[] {
  const still = (agreed: Agreed | undefined, present: string) =>
    agreed !== undefined && isStillSo(agreed, present) ? agreed : undefined;
  if (field.type === 'text' || field.type === 'longtext') {
    const present = textOf(lookup(field.id));
    if (field.report === undefined || present.trim() === '') return [];
    return [still(agreedIn(lookup(besideQuestion.agreed(field.id))), present)];
  }
  if (field.type !== 'rows' || field.report?.type !== 'ambition') return [];
  const { name } = field.report;
  return visibleRows(lookup(field.id)).flatMap((row) => {
    const present = textOf(cellOf(row, name));
    if (present.trim() === '') return [];
    return [still(agreedIn(answerOf(row.cells, besideRows.agreed(name))), present)];
  });
}
