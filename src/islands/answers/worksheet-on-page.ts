/**
 * The worksheet of a page as its islands know it. It stands in the page once, as data that no browser runs, and an island gets
 * no more than its id: as props the same questions would be sent once for each island.
 */
import type { WorksheetId } from '../../basics/ids.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { type Sources, sourcesIn } from '../../worksheet/mentions/sources.ts';

/** A worksheet of this edition as what is said of a save file names it. */
export type ListedInFile = Pick<Worksheet, 'id' | 'code' | 'personal'>;

/** What stands in the page. */
export interface WorksheetData {
  readonly worksheet: Worksheet;
  /** The fields of other worksheets that it mentions: its own are in it already. */
  readonly elsewhere: Sources;
  readonly inFile: readonly ListedInFile[];
}

export interface WorksheetOnPage {
  readonly worksheet: Worksheet;
  /** Where every answer comes from that the worksheet shows. */
  readonly sources: Sources;
  readonly inFile: readonly ListedInFile[];
}

const known = new Map<string, WorksheetOnPage>();

/** Of the element that holds the data. */
export const dataId = (worksheet: WorksheetId) => `gegevens-${worksheet}`;

/** Gives the build what a browser reads in the page. */
export function giveWorksheet(data: WorksheetData): void {
  known.set(data.worksheet.id, withOwnFields(data));
}

/** The same object each time. @throws Error when the page has no such worksheet. */
export function worksheetOnPage(id: WorksheetId): WorksheetOnPage {
  const found = known.get(id);
  if (found !== undefined) return found;
  giveWorksheet(JSON.parse(document.getElementById(dataId(id))?.textContent ?? ''));
  return worksheetOnPage(id);
}

function withOwnFields({ worksheet, elsewhere, inFile }: WorksheetData): WorksheetOnPage {
  return { worksheet, sources: { ...sourcesIn([worksheet]), ...elsewhere }, inFile };
}
