/** Where in worksheets something looks like personal data, as a PDF shows them and carries them as data. */

import { entryOf } from '../../basics/entry-of.ts';
import type { FieldId } from '../../basics/ids.ts';
import type { Field, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Sources } from '../mentions/sources.ts';
import { shownAnswers } from '../print/shown-answers.ts';
import { type Lookup, oneLine } from '../reading/answer-text.ts';
import { derive } from '../reading/derive.ts';
import { isShown } from '../reading/progress.ts';
import {
  copyAt,
  type FoundPersonalData,
  type Located,
  lookedAt,
  placeIn,
  textsIn,
  titleFinds,
  withoutCopies,
} from './personal-data-places.ts';

/** What a PDF of these worksheets says: their shown answers, with what they take from other worksheets. */
export function personalDataInPrint(
  worksheets: readonly Worksheet[],
  lookup: Lookup,
  sources: Sources,
  title: string,
  today: string,
): readonly FoundPersonalData[] {
  const found = worksheets.flatMap((worksheet) => {
    const fields = fieldsOf(worksheet);
    const derived = fields.flatMap((field) =>
      field.type === 'derived' && isShown(field, lookup)
        ? derivedTexts(field, lookup, sources).map((text) => copyAt([field.id], [field.label], text))
        : [],
    );
    return [...textsIn(shownAnswers(worksheet, lookup), fields), ...derived].map((text) => ({
      ...text,
      ...placeIn(worksheet.id, worksheet, fields, text.path, lookup),
    }));
  });
  return withoutCopies([
    ...titleFinds(title, today),
    ...lookedAt([...found, ...onCovers(worksheets, lookup, sources)], today),
  ]);
}

/** The area and who takes part stand on the first page, whichever worksheet asks for them. */
function onCovers(worksheets: readonly Worksheet[], lookup: Lookup, sources: Sources): readonly Located[] {
  const columns = new Map<FieldId, string | undefined>();
  for (const { id, area, participants } of worksheets) {
    const isPrinted = (field: FieldId) => {
      const source = entryOf(sources, field);
      return source?.worksheet !== id || isShown(source.field, lookup);
    };
    if (area !== undefined && isPrinted(area)) columns.set(area, undefined);
    if (participants !== undefined && isPrinted(participants.field))
      columns.set(participants.field, participants.column);
  }
  return [...columns].flatMap(([id, column]) => {
    const source = entryOf(sources, id);
    const answer = lookup(id);
    if (source === undefined || answer === undefined) return [];
    const { worksheet, code, page, field } = source;
    return textsIn({ [id]: answer }, [field])
      .filter(({ path }) => field.type !== 'rows' || path.at(-1) === column)
      .map((text) => ({
        ...text,
        isCopy: true,
        worksheet,
        source: { code, page },
        isShown: isShown(field, lookup),
      }));
  });
}

function derivedTexts(
  field: Extract<Field, { type: 'derived' }>,
  lookup: Lookup,
  sources: Sources,
): readonly string[] {
  const derived = derive(field, lookup, sources);
  switch (derived.type) {
    case 'text':
      return [derived.text];
    case 'lists':
      return derived.lists.flatMap(({ items }) => items.flatMap(({ text, detail }) => [text, detail]));
    case 'counts':
    case 'in-order':
      return [];
  }
}

/** Those that stand in what is printed, however its lines are broken. @param printed a print model: plain data. */
export function saidIn(printed: object, found: readonly FoundPersonalData[]): readonly FoundPersonalData[] {
  const said = oneLine(stringsIn(printed).join('\n'));
  return found.filter(({ text }) => said.includes(oneLine(text)));
}

function stringsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : [];
}
