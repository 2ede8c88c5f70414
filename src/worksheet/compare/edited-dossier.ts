/** A dossier as somebody edited it in the fields of a PDF: a second version, to be compared with the one that was attached. */

import type { RowId, WorksheetId } from '../../basics/ids.ts';
import { changeAnswer } from '../answers/change.ts';
import type { Field } from '../definition/definition.ts';
import { changesOf, editsIn, type FormValues } from '../print/field-edits.ts';
import { lookupInDossier } from '../reading/lookup.ts';
import { contentOf, type Dossier } from '../saved/dossier.ts';

/** The dossier with what the fields say instead; `undefined` when they say just what the answers say. */
export function editedDossier(
  dossier: Dossier,
  worksheets: readonly { readonly id: WorksheetId; readonly fields: readonly Field[] }[],
  values: FormValues,
  newRowId: () => RowId,
  now: number,
): Dossier | undefined {
  const lookup = lookupInDossier(dossier);
  const edited = worksheets.flatMap(({ id, fields }) => {
    const changes = changesOf(editsIn(fields, lookup, values, new Date(now).getFullYear()), newRowId);
    if (changes.size === 0) return [];
    const content = contentOf(dossier, id);
    const answers = [...changes].reduce(
      (changed, [field, change]) => changeAnswer(changed, field, change, now),
      content.answers,
    );
    return [[id, { ...content, answers }] as const];
  });
  return edited.length === 0
    ? undefined
    : { ...dossier, worksheets: { ...dossier.worksheets, ...Object.fromEntries(edited) } };
}
