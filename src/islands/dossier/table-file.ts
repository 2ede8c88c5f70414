/** One table of a worksheet as a file: loaded when it is asked for. */
import type { IsoDate } from '../../basics/iso-date.ts';
import { csvFrom } from '../../office/csv.ts';
import { tablesText } from '../../text/tables.ts';
import { listFileName } from '../../worksheet/print/file-name.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { type FilledTable, rowsTable } from '../../worksheet/reading/rows-table.ts';
import type { ListFile } from '../download/use-list-download.tsx';

/** @param about.title of the dossier; '' without a name. */
export function tableFile(
  { field, worksheet }: FilledTable,
  lookup: Lookup,
  { title, today }: { readonly title: string; readonly today: IsoDate },
): ListFile {
  const what = `${worksheet.code} ${field.plural ?? field.row}`;
  return {
    type: 'file',
    fileName: `${listFileName(what, title, today)}.csv`,
    mediaType: 'text/csv;charset=utf-8',
    content: csvFrom(rowsTable(field, lookup)),
    message: tablesText.done,
  };
}
