import { giveWorksheet, type WorksheetData } from '../islands/answers/worksheet-on-page.ts';
import { getWorksheetData } from '../site/worksheets.ts';

/** What islands of this worksheet are drawn with. To be awaited before them: Astro draws what stands side by side at once. */
export async function drawWorksheet(id: string): Promise<WorksheetData> {
  const data = await getWorksheetData(id);
  giveWorksheet(data);
  return data;
}
