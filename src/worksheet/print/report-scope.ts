/** What a report is made of. */

import type { WorksheetId } from '../../basics/ids.ts';
import { isAnswered } from '../answers/walk.ts';
import type { Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { Lookup } from '../reading/answer-text.ts';

/** What somebody wants in one report. */
export type ReportContents =
  /** What is decided and where it stands, in two or three pages. */
  | { readonly type: 'brief' }
  /** All of the worksheets that are named; without names those that `isByDefault` gives. */
  | { readonly type: 'full'; readonly worksheets?: readonly WorksheetId[] };

/** The worksheets that a report is made of, and their answers: others it does not know. */
export interface ReportScope {
  readonly worksheets: readonly Worksheet[];
  readonly lookup: Lookup;
  /** Those that say something and that somebody chose to leave out: a report that has any is a part, and knows nothing of them. */
  readonly leftOut: readonly Worksheet[];
}

/** A worksheet about a person is left out with all that others would take over from it, unless it is asked for by name. */
export function reportScope(
  all: readonly Worksheet[],
  lookup: Lookup,
  contents: ReportContents = { type: 'full' },
): ReportScope {
  const named = contents.type === 'full' ? contents.worksheets : undefined;
  const isIn = (worksheet: Worksheet) => named?.includes(worksheet.id) ?? isByDefault(worksheet, lookup);
  const hidden = new Set(
    all
      .filter((worksheet) => worksheet.personal === true && !isIn(worksheet))
      .flatMap(fieldsOf)
      .map(({ id }) => id),
  );
  return {
    worksheets: all.filter(isIn),
    lookup: (id) => (hidden.has(id) ? undefined : lookup(id)),
    leftOut: all.filter(
      (worksheet) => !isIn(worksheet) && isByDefault(worksheet, lookup) && isFilled(worksheet, lookup),
    ),
  };
}

/** Never what is about a person; an optional one once something is filled in. */
export function isByDefault(worksheet: Worksheet, lookup: Lookup): boolean {
  return worksheet.personal !== true && (worksheet.optional !== true || isFilled(worksheet, lookup));
}

/** Whether anything stands in it. */
export function isFilled(worksheet: Worksheet, lookup: Lookup): boolean {
  return fieldsOf(worksheet).some(({ id }) => isAnswered(lookup(id)));
}
