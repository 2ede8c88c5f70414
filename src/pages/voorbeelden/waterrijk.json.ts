/** The filled-in example, each worksheet as it would lie in storage: islands open it instead of a person's own. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { parseContent } from '../../schema/schema.ts';
import { contentFolder } from '../../site/content-folder.ts';
import { getWorksheets } from '../../site/worksheets.ts';
import { ExampleCaseSchema, exampleAnswers } from '../../worksheet/definition/example-case.ts';
import { saveWorksheet } from '../../worksheet/saved/saved-worksheet.ts';

const file = `${contentFolder}/voorbeelden/waterrijk.json`;

export const GET: APIRoute = async () => {
  const example = parseContent(ExampleCaseSchema, JSON.parse(await readFile(file, 'utf8')), file);
  const worksheets = await getWorksheets();
  const saved = worksheets.map((worksheet) => [
    worksheet.id,
    saveWorksheet(worksheet.id, exampleAnswers(worksheet, example)),
  ]);
  return new Response(JSON.stringify(Object.fromEntries(saved)), {
    headers: { 'content-type': 'application/json' },
  });
};
