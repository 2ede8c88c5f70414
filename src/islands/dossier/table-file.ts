/** One table of a worksheet as a file: loaded when it is asked for. */
import type { IsoDate } from '../../basics/iso-date.ts';
import { csvFrom } from '../../office/csv.ts';
import { tablesText } from '../../text/tables.ts';
import { seriesOf, seriesTable } from '../../worksheet/charts/series.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import { listFileName } from '../../worksheet/print/file-name.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { type FilledTable, type RowsTable, rowsTable } from '../../worksheet/reading/rows-table.ts';
import type { ListFile } from '../download/use-list-download.tsx';

interface From {
  readonly lookup: Lookup;
  readonly sources: Sources;
}

interface About {
  /** Of the dossier; '' without a name. */
  readonly title: string;
  readonly today: IsoDate;
}

export function tableFile({ field, worksheet }: FilledTable, { lookup }: From, about: About): ListFile {
  return fileOf(`${worksheet.code} ${field.plural ?? field.row}`, rowsTable(field, lookup), about);
}

/** Of each result its figures over the years. */
export function seriesFile(
  { field, worksheet }: FilledTable,
  { lookup, sources }: From,
  about: About,
): ListFile {
  const series = field.chart === undefined ? [] : seriesOf(field.chart, lookup, sources);
  return fileOf(`${worksheet.code} ${tablesText.seriesName}`, seriesTable(series), about);
}

function fileOf(what: string, table: RowsTable, { title, today }: About): ListFile {
  return {
    type: 'file',
    fileName: `${listFileName(what, title, today)}.csv`,
    mediaType: 'text/csv;charset=utf-8',
    content: csvFrom(table),
    message: tablesText.done,
  };
}
