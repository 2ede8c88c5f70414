/**
 * Texts that name a row read as that row does now. Once it is gone they say what they said last, so that is written down in
 * them at the moment it goes; and they name it still, should it come back.
 */
import type { FieldId, RowId, WorksheetId } from '../../basics/ids.ts';
import { type Answers, answerOf, type Row, textOf } from '../answers/answers.ts';
import type { Change } from '../answers/change.ts';
import { linkOf, setName } from '../answers/name.ts';
import { asRows, cellOf, changeCell, visibleRows } from '../answers/rows.ts';
import type { MadeChange } from '../answers/undo.ts';
import type { Sources } from '../mentions/sources.ts';
import { type Lookup, oneLine } from './answer-text.ts';

export interface KeptName {
  readonly worksheet: WorksheetId;
  readonly field: FieldId;
  readonly change: Change;
}

/** What has to be written down after a change of the answers of one worksheet: nothing, unless rows went that texts name. */
export function keptNames(
  { before, after }: MadeChange,
  lookup: Lookup,
  sources: Sources,
): readonly KeptName[] {
  return Object.values(sources).flatMap(({ worksheet, field }) => {
    if (field.type !== 'rows') return [];
    return field.columns.flatMap((column) => {
      const names = column.type === 'text' ? column.names : undefined;
      const gone = names === undefined ? undefined : rowsGone(before, after, names.field);
      if (names === undefined || gone === undefined || gone.size === 0) return [];
      return visibleRows(lookup(field.id)).flatMap((row): KeptName[] => {
        const link = linkOf(cellOf(row, column.id));
        const named = link && gone.get(link.row);
        const text = named === undefined ? '' : oneLine(textOf(cellOf(named, names.column)));
        if (link === undefined || text === '' || text === link.text) return [];
        return [
          { worksheet, field: field.id, change: changeCell(row.id, column.id, setName({ ...link, text })) },
        ];
      });
    });
  });
}

/** Rows of a field that were seen and are no more, as they were. */
function rowsGone(before: Answers, after: Answers, field: FieldId): ReadonlyMap<RowId, Row> {
  const [was, is] = [answerOf(before, field), answerOf(after, field)];
  if (was === is || was === undefined) return new Map();
  const left = new Set(asRows(is).rows.flatMap(({ id, deleted }) => (deleted.value ? [] : [id])));
  return new Map(visibleRows(was).flatMap((row) => (left.has(row.id) ? [] : [[row.id, row] as const])));
}
