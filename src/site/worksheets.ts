/** The worksheets of this edition, checked as a whole: what one file alone cannot show. Build time only. */
import { getCollection } from 'astro:content';
import { buildText } from '../text/build.ts';
import type { Part, Worksheet } from '../worksheet/definition/definition.ts';
import { checkWorksheets } from '../worksheet/mentions/check-worksheets.ts';
import { sourcesOf } from '../worksheet/mentions/sources-of.ts';

/** In the order of their pages, as the menu has them: everything that lists worksheets follows it. */
let checked: Promise<readonly Worksheet[]> | undefined;

export function getWorksheets(): Promise<readonly Worksheet[]> {
  checked ??= Promise.all([getCollection('worksheets'), getCollection('pages')]).then(([entries, pages]) => {
    const orderOf = ({ id }: Worksheet) =>
      pages.find(({ data }) => data.worksheet === id)?.data.order ?? Number.MAX_SAFE_INTEGER;
    const worksheets = entries.map(({ data }) => data).sort((a, b) => orderOf(a) - orderOf(b));
    const problems = checkWorksheets(worksheets);
    if (problems.length > 0) throw new Error(buildText.fileProblems('content/werkbladen', problems));
    return worksheets;
  });
  return checked;
}

/** All worksheets as the page about dossiers lists them. */
export async function listWorksheets() {
  return (await getWorksheets()).map(({ id, code, title, page, personal }) => ({
    id,
    code,
    title,
    page,
    personal,
  }));
}

/** What the islands of a worksheet are drawn with: see src/islands/answers/worksheet-on-page.ts. */
export async function getWorksheetData(id: string) {
  const all = await getWorksheets();
  const worksheet = await getWorksheet(id);
  const sources = Object.entries(sourcesOf(worksheet.parts, all));
  return {
    worksheet,
    elsewhere: Object.fromEntries(sources.filter(([, source]) => source.worksheet !== worksheet.id)),
    inFile: all.map(({ id, code, personal }) => ({ id, code, personal })),
  };
}

/** The worksheet with this id; an error an editor can act on when there is none. */
export async function getWorksheet(id: string): Promise<Worksheet> {
  const worksheets = await getWorksheets();
  const worksheet = worksheets.find((candidate) => candidate.id === id);
  if (worksheet === undefined)
    throw new Error(
      buildText.unknownWorksheet(
        id,
        worksheets.map((known) => known.id),
      ),
    );
  return worksheet;
}

export function getPart(worksheet: Worksheet, id: string): Part {
  const part = worksheet.parts.find((candidate) => candidate.id === id);
  if (part === undefined)
    throw new Error(
      buildText.unknownPart(
        worksheet.id,
        id,
        worksheet.parts.map((known) => known.id),
      ),
    );
  return part;
}
