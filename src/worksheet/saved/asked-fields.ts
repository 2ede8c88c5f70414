/** Questions that somebody else is asked, in this edition and in others. */
import { entryOf } from '../../basics/entry-of.ts';
import { type FieldId, toFieldId, toWorksheetId, type WorksheetId } from '../../basics/ids.ts';
import { type Answer, type Answers, answerOf, noAnswers } from '../answers/answers.ts';
import type { Field, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { fieldCode } from '../packed/packed-answers.ts';
import { isDossierId } from './dossier-id.ts';

/** Where a question stands: its id says so too, in the edition that has it. */
export interface AskedField {
  readonly worksheet: WorksheetId;
  readonly field: FieldId;
}

export type AskableWorksheet = Pick<Worksheet, 'id' | 'parts' | 'personal'>;

export interface AskableField extends AskedField {
  readonly definition: Field;
}

/** What can be asked at all: nothing that is made of other answers, and nothing of a worksheet about a person. */
export function askableFields(worksheets: readonly AskableWorksheet[]): readonly AskableField[] {
  return worksheets.flatMap((worksheet) =>
    worksheet.personal === true
      ? []
      : fieldsOf(worksheet)
          .filter(({ type }) => type !== 'derived')
          .map((definition) => ({ worksheet: worksheet.id, field: definition.id, definition })),
  );
}

/** What is ticked before anybody chose. */
export function presetFields(worksheets: readonly AskableWorksheet[]): readonly AskedField[] {
  return askableFields(worksheets)
    .filter(({ definition }) => definition.input !== undefined)
    .map(({ worksheet, field }) => ({ worksheet, field }));
}

/** What can be asked in this edition, by the code that stands for it in a link. */
export function fieldsByCode(worksheets: readonly AskableWorksheet[]): ReadonlyMap<number, AskableField> {
  return new Map(askableFields(worksheets).map((askable) => [fieldCode(askable.field), askable]));
}

/** More than any edition asks. */
export const mostAsked = 200;

/** What is said of a question. @param answers by worksheet. */
export function answerIn(
  { answers }: { readonly answers: { readonly [worksheet: string]: Answers } },
  { worksheet, field }: AskedField,
): Answer | undefined {
  return answerOf(entryOf(answers, worksheet) ?? noAnswers, field);
}

/** As `[worksheet, field]`; what is no such pair is left out, and a question that is there twice too. */
export function readAskedFields(json: unknown): readonly AskedField[] {
  const asked = new Map<string, AskedField>();
  for (const pair of Array.isArray(json) ? json.slice(0, mostAsked) : []) {
    const [worksheet, field]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    // Ids of fields follow the rule of those that stand in storage keys.
    if (typeof worksheet !== 'string' || typeof field !== 'string') continue;
    if (isDossierId(worksheet) && isDossierId(field) && !asked.has(field))
      asked.set(field, { worksheet: toWorksheetId(worksheet), field: toFieldId(field) });
  }
  return [...asked.values()];
}

export const writeAskedFields = (asked: readonly AskedField[]): readonly (readonly [string, string])[] =>
  asked.map(({ worksheet, field }) => [worksheet, field]);
