/** What a report is made of. */

import { isAnswered } from '../answers/walk.ts';
import type { Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Lookup } from '../reading/answer-text.ts';

/** The worksheets that a report is made of, and their answers: others it does not know. */
export interface ReportScope {
  readonly worksheets: readonly Worksheet[];
  readonly lookup: Lookup;
}

/**
 * An optional worksheet is left out until something is filled in. One about a person is left out, with all that others would take over from it.
 * @param asked ids of such worksheets that somebody wants in this one report.
 */
export function reportScope(
  all: readonly Worksheet[],
  lookup: Lookup,
  asked: readonly string[] = [],
): ReportScope {
  const isIn = (worksheet: Worksheet) =>
    worksheet.personal === true
      ? asked.includes(worksheet.id)
      : worksheet.optional !== true || fieldsOf(worksheet).some(({ id }) => isAnswered(lookup(id)));
  const hidden = new Set(
    all
      .filter((worksheet) => !isIn(worksheet))
      .flatMap(fieldsOf)
      .map(({ id }) => id),
  );
  return { worksheets: all.filter(isIn), lookup: (id) => (hidden.has(id) ? undefined : lookup(id)) };
}
