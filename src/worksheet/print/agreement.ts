/** Whether what a dossier says was agreed on, as it reads now. */
import type { FieldId, WorksheetId } from '../../basics/ids.ts';
import { answerOf, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import type { Field, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { type Agreed, agreedIn, isStillSo } from '../meeting/agreed.ts';
import { besideQuestion, besideRows } from '../meeting/beside.ts';
import type { Lookup } from '../reading/answer-text.ts';

/** What can be agreed on, in the order in which people come to it. */
export const agreedKinds = ['issue', 'ambition', 'result'] as const;
export type AgreedKind = (typeof agreedKinds)[number];

/** One issue, ambition or result; without `agreed` where none is as it reads now. */
interface Said {
  readonly kind: AgreedKind;
  readonly agreed: Agreed | undefined;
}

/** The last of them once the issue and every ambition are, and still read so: that is what one lays down to come back to. */
export function agreementOn(worksheets: readonly Worksheet[], lookup: Lookup): Agreed | undefined {
  return lastOf(saidIn(worksheets, lookup).filter(({ kind }) => kind !== 'result'));
}

export interface WholeAgreement extends Agreed {
  /** Of what there is anything. */
  readonly kinds: readonly AgreedKind[];
}

/** The same once the results are too, by whom only where all were by the same; `undefined` while the whole is a concept. */
export function agreementOnAll(worksheets: readonly Worksheet[], lookup: Lookup): WholeAgreement | undefined {
  const said = saidIn(worksheets, lookup);
  const last = lastOf(said);
  const isByOne = said.every(({ agreed }) => agreed?.by === last?.by);
  return (
    last && {
      ...last,
      by: isByOne ? last.by : '',
      kinds: agreedKinds.filter((kind) => said.some((one) => one.kind === kind)),
    }
  );
}

function lastOf(said: readonly Said[]): Agreed | undefined {
  const agreed = said.flatMap((one) => (one.agreed === undefined ? [] : [one.agreed]));
  const [last] = [...agreed].sort((a, b) => (a.date < b.date ? 1 : -1));
  return agreed.length < said.length ? undefined : last;
}

export interface ToBeAgreed {
  readonly worksheet: WorksheetId;
  readonly field: FieldId;
}

/** Where the first stands that is not agreed on as it reads now. */
export function toBeAgreed(worksheets: readonly Worksheet[], lookup: Lookup): ToBeAgreed | undefined {
  return worksheets
    .flatMap((worksheet) => fieldsOf(worksheet).map((field) => ({ worksheet, field })))
    .filter(({ field }) => saidAt(field, lookup).some(({ agreed }) => agreed === undefined))
    .map(({ worksheet, field }) => ({ worksheet: worksheet.id, field: field.id }))
    .at(0);
}

const saidIn = (worksheets: readonly Worksheet[], lookup: Lookup) =>
  worksheets.flatMap(fieldsOf).flatMap((field) => saidAt(field, lookup));

function saidAt(field: Field, lookup: Lookup): readonly Said[] {
  const still = (agreed: Agreed | undefined, present: string) =>
    agreed !== undefined && isStillSo(agreed, present) ? agreed : undefined;
  if (field.type === 'text' || field.type === 'longtext') {
    const present = textOf(lookup(field.id));
    if (field.report === undefined || present.trim() === '') return [];
    const agreed = still(agreedIn(lookup(besideQuestion.agreed(field.id))), present);
    return [{ kind: field.report.type, agreed }];
  }
  if (field.type !== 'rows') return [];
  const { report } = field;
  if (report?.type !== 'ambition' && report?.type !== 'result') return [];
  const { type: kind, name } = report;
  return visibleRows(lookup(field.id)).flatMap((row) => {
    const present = textOf(cellOf(row, name));
    if (present.trim() === '') return [];
    return [{ kind, agreed: still(agreedIn(answerOf(row.cells, besideRows.agreed(name))), present) }];
  });
}
