import { giveWorksheet, type WorksheetData } from '../islands/answers/worksheet-on-page.ts';
import { getWorksheetData } from '../site/worksheets.ts';

/** The data that this worksheet's islands render from. Await it before them: Astro renders siblings in parallel. */
export async function drawWorksheet(id: string): Promise<WorksheetData> {
  const data = await getWorksheetData(id);
  giveWorksheet(data);
  return data;
}
