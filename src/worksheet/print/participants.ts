/** Who takes part, as it stands on the first page. */
import { entryOf } from '../../basics/entry-of.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import type { Worksheet } from '../definition/definition.ts';
import type { Sources } from '../mentions/sources.ts';
import { columnText, type Lookup, oneLine, shortened } from '../reading/answer-text.ts';

/** Characters of a name of somebody who takes part: what is longer is a story, to be read in its worksheet. */
const longestName = 100;

/** Each once. */
export function participantsOf(
  { participants }: Worksheet,
  lookup: Lookup,
  sources: Sources,
): readonly string[] {
  const field = participants === undefined ? undefined : entryOf(sources, participants.field)?.field;
  if (participants === undefined || field?.type !== 'rows') return [];
  const names = visibleRows(lookup(field.id)).map((row) =>
    oneLine(columnText(field.columns, participants.column, cellOf(row, participants.column), lookup)),
  );
  return [...new Set(names.filter((name) => name !== '').map((name) => shortened(name, longestName)))];
}
