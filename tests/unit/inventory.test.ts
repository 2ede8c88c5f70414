import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseContent, z } from '../../src/schema/schema.ts';
import { WorksheetSchema } from '../../src/worksheet/definition/definition.ts';

/**
 * The sources say 243 things that belong on the site (`inventory-ids.json`). A page notes in a comment which of them
 * the text below it carries, and a question of a worksheet lists them as its `source`.
 */
const content = new URL('../../content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, content), 'utf8');

const inventory = parseContent(
  z.array(z.string()),
  JSON.parse(readFileSync(new URL('../fixtures/inventory-ids.json', import.meta.url), 'utf8')),
  'inventory-ids.json',
);

const pages = filesIn('paginas/', '.mdx').map((file) => ({ file, text: read(file) }));

function filesIn(folder: string, extension: string): readonly string[] {
  return readdirSync(new URL(folder, content), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => `${folder}${file}`);
}

/** Inventory ids in the notes of a page that visitors do not see. */
function notedIn(text: string): readonly string[] {
  const comments = [...text.matchAll(/\{\/\*([\s\S]*?)\*\/\}/g)].map((comment) => comment[1] ?? '');
  return comments.flatMap((comment) => comment.split(/[\s,]+/));
}

describe('what the sources say', () => {
  const onPages = pages.flatMap(({ text }) => notedIn(text));
  const inWorksheets = filesIn('werkbladen/', '.yaml').flatMap((file) =>
    parseContent(WorksheetSchema, parse(read(file)), file).parts.flatMap(({ fields }) =>
      fields.flatMap(({ source }) => source),
    ),
  );
  const placed = new Set([...onPages, ...inWorksheets]);

  test('is listed without repeats, and without what must stay out', () => {
    expect(inventory).toHaveLength(243);
    expect(new Set(inventory).size).toBe(inventory.length);
    for (const id of ['0A-45', '1B-34', 'B2-28', 'ST5-13', 'L-13']) expect(inventory).not.toContain(id);
  });

  test('is somewhere on the site, point by point', () => {
    const missing = inventory.filter((id) => !placed.has(id));
    expect(
      missing,
      `Note where the text says this, as {/* ${missing.join(' ')} */} above it, or as source of a question.`,
    ).toEqual([]);
  });

  test('keeps out what was marked as not to be taken over', () => {
    for (const id of ['0A-45', '1B-34', 'B2-28', 'ST5-13', 'L-13']) expect([...placed]).not.toContain(id);
  });
});

describe('the counted content', () => {
  test('has all questions of the FAQ, each with an answer and with its place in the list on top', () => {
    const [top = '', ...questions] = read('paginas/veelgestelde-vragen.mdx').split(/^### /m);
    // 20 of the inventory, of which one was two questions, and seven that people asked.
    expect(questions).toHaveLength(29);
    const listed = [...top.matchAll(/^- \[(.*)\]\(#.*\)$/gm)].map(([, title]) => title);
    expect(listed).toEqual(questions.map((question) => question.split('\n')[0]));
    for (const question of questions) {
      const [title, ...answer] = question.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').split('\n');
      expect(title).toMatch(/\?$/);
      expect(answer.join(' ').trim().length, `answer to: ${title}`).toBeGreaterThan(60);
    }
  });

  test('has all 36 terms of the glossary, each with a definition', () => {
    const terms = parseContent(
      z.array(z.looseObject({ id: z.string(), term: z.string().min(1), definition: z.string().min(1) })),
      parse(read('begrippen.yaml')),
      'begrippen.yaml',
    );
    expect(terms).toHaveLength(36);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(36);
  });

  test.each(pages)('has no link that leads nowhere: $file', ({ text }) => {
    const addresses = [...text.matchAll(/\]\(([^)]*)\)|href="([^"]*)"/g)].map(
      ([, inText, inTag]) => inText ?? inTag,
    );
    for (const address of addresses) expect(address).not.toMatch(/^#?$/);
  });
});
