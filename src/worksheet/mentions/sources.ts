/** Where each answer comes from: its field, and the worksheet it stands in. What a part needs of them: `sources-of.ts`. */
import type { WorksheetId } from '../../basics/ids.ts';
import type { Field, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';

/** One field with the worksheet it stands in. */
export interface FieldSource {
  readonly worksheet: WorksheetId;
  readonly code: string;
  readonly page: string;
  readonly field: Field;
}

export type Sources = { readonly [fieldId: string]: FieldSource };

/** Every field of these worksheets. */
export function sourcesIn(worksheets: readonly Pick<Worksheet, 'id' | 'code' | 'page' | 'parts'>[]): Sources {
  return Object.fromEntries(
    worksheets.flatMap((worksheet) => {
      const { id, code, page } = worksheet;
      return fieldsOf(worksheet).map((field) => [field.id, { worksheet: id, code, page, field }]);
    }),
  );
}
