import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseContent, placeOf, z } from '../../src/schema/schema.ts';
import { parseSynonyms, SynonymsSchema } from '../../src/search/index/synonyms.ts';
import { TermSchema } from '../../src/site/glossary.ts';
import { PageSchema } from '../../src/site/page.ts';
import { parseSiteConfig, SiteConfigSchema } from '../../src/site/site-config.ts';
import { buildText } from '../../src/text/build.ts';
import { CoachSchema, checkCoach } from '../../src/worksheet/definition/coach-definition.ts';
import { type Worksheet, WorksheetSchema } from '../../src/worksheet/definition/definition.ts';
import { checkThread, ThreadSchema } from '../../src/worksheet/definition/thread-definition.ts';
import { checkWorksheets } from '../../src/worksheet/mentions/check-worksheets.ts';
import { schemaWords } from '../setup/worksheet/schema-words.ts';
import { worksheets } from '../setup/worksheet/worksheets.ts';

/** An editor goes by `content/README.md` alone: it names every key there is, and its examples are right. */
const readme = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1] ?? '',
  );

const examples = blocks('yaml').map((block): unknown => parse(block));
const isTerm = (example: unknown) => Array.isArray(example) && example.some((item) => 'term' in Object(item));
const isThread = (example: unknown) => 'steps' in Object(example);
const isCoach = (example: unknown) => 'checks' in Object(example);
const isSite = (example: unknown) => 'publisher' in Object(example);
const isSynonyms = (example: unknown) => 'groups' in Object(example);
const fieldLists = examples.filter((example) => Array.isArray(example) && !isTerm(example));

/** The example worksheets of the page, and one that holds every field the page shows. */
function shownWorksheets(): readonly Worksheet[] {
  const whole = examples.filter(
    (example) => ![Array.isArray, isThread, isCoach, isSynonyms, isSite].some((isOther) => isOther(example)),
  );
  const about = { code: 'Oogst', title: 'Oogst', page: '/oogst/', who: 'Wij', when: 'Nu' };
  const shown = new Map(
    fieldLists.flat().map((field) => [String(Object(field).id), field] satisfies [string, unknown]),
  );
  const fields = {
    id: 'wb-velden',
    ...about,
    parts: [{ id: 'velden', title: 'Velden', fields: [...shown.values()] }],
  };
  return [...whole, fields].map((worksheet) => parseContent(WorksheetSchema, worksheet, 'content/README.md'));
}

const asBlock = (lines: string) => `\n\`\`\`\n${lines}\n\`\`\`\n`;

/** A worksheet with these fields, to make mistakes in. */
function proof(fields: readonly object[]): object {
  const about = { id: 'wb-proef', code: 'Proef', title: 'Proef', page: '/proef/', who: 'Wij', when: 'Nu' };
  return { ...about, parts: [{ id: 'deel', title: 'Deel', fields }] };
}

describe('the guide for editors', () => {
  test.each([
    ['a worksheet', WorksheetSchema],
    ['a page', PageSchema],
    ['a term', TermSchema],
    ['the thread', ThreadSchema],
    ['the coach', CoachSchema],
  ])('names every key and every kind that %s can have', (_, schema) => {
    const words = schemaWords(schema);
    expect(words.length).toBeGreaterThan(5);
    const unnamed = words.filter((word) => !readme.includes(`\`${word}\``));
    expect(unnamed, 'not in content/README.md between `backticks`').toEqual([]);
  });

  test('names every block that a page can have, and no other', () => {
    const map = readFileSync(new URL('../../src/components/author/mdx.ts', import.meta.url), 'utf8');
    const blocksInCode = [...map.matchAll(/^ {2}([A-Z]\w+),$/gm)].map(([, name]) => name);
    const blocksInGuide = [...readme.matchAll(/^\| `<(\w+)[ >/]/gm)].map(([, name]) => name);
    expect(blocksInCode.length).toBeGreaterThan(10);
    expect([...blocksInGuide].sort()).toEqual([...blocksInCode].sort());
  });

  test('shows examples that are right, each by itself and with the worksheets of the site', () => {
    expect(fieldLists.length).toBeGreaterThan(15);
    const shown = shownWorksheets();
    expect(shown.map(({ id }) => id)).toEqual(['wb-oogst', 'wb-avond', 'wb-velden']);
    for (const worksheet of shown) {
      const problems = checkWorksheets([...worksheets, worksheet]);
      expect(problems.filter(({ place }) => place.startsWith(worksheet.id))).toEqual([]);
    }
  });

  test('shows a term that is right', () => {
    const [term] = examples.filter(isTerm);
    expect(() => parseContent(z.array(TermSchema), term, 'content/README.md')).not.toThrow();
  });

  test('shows a thread that is right, and the errors of one as the build gives them', () => {
    const threads = examples.filter(isThread);
    expect(threads).toHaveLength(1);
    const thread = parseContent(ThreadSchema, threads[0], 'content/README.md');
    expect(checkThread(thread, worksheets)).toEqual([]);
    const wrong = JSON.stringify(thread)
      .replace('"wb1b-ambities"', '"wb1b-ambitie"')
      .replace('"jaar"', '"percentages"');
    const problems = checkThread(
      parseContent(ThreadSchema, JSON.parse(wrong), 'content/README.md'),
      worksheets,
    );
    expect(readme).toContain(asBlock(buildText.fileProblems('content/rode-draad.yaml', problems)));
  });

  test('shows a coach that is right', () => {
    const [coach] = examples.filter(isCoach);
    expect(checkCoach(parseContent(CoachSchema, coach, 'content/README.md'), [])).toEqual([]);
  });

  test('shows synonyms that are right, and the errors of some as the build gives them', () => {
    const file = 'content/synoniemen.yaml';
    for (const word of schemaWords(SynonymsSchema)) expect(readme).toContain(`\`${word}\``);
    const [shown] = blocks('yaml').filter((block) => isSynonyms(parse(block)));
    expect(parseSynonyms(shown ?? '', file)).toHaveLength(2);
    const errorOf = (yaml: string) => {
      try {
        parseSynonyms(yaml, file);
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
      return '';
    };
    const twice = shown?.replace('wissen', 'vsv') ?? '';
    expect(readme).toContain(asBlock(errorOf(twice)));
    const alone = 'groups:\n  - words: [vsv]\n';
    expect(readme).toContain(asBlock(errorOf(alone)));
  });

  test('shows a site config that is right, and the errors of one as the build gives them', () => {
    for (const word of schemaWords(SiteConfigSchema)) expect(readme).toContain(`\`${word}\``);
    const [shown = ''] = blocks('yaml').filter((block) => isSite(parse(block)));
    const parseShown = (yaml: string) =>
      parseSiteConfig(
        yaml,
        'content/site.yaml',
        () => true,
        () => 1000,
      );
    expect(parseShown(shown).theme?.light).toBe('@utrecht/design-tokens/dist/theme.css');
    const wrong = shown.replace('jeugd@oogst.example', 'Gemeente Oogst').replace(/^address: .*\n/m, '');
    const errorOf = () => {
      try {
        parseShown(wrong);
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
      return '';
    };
    expect(readme).toContain(asBlock(errorOf()));
  });

  test('shows frontmatter that is right', () => {
    const heads = blocks('mdx').flatMap((block) => /^---\n([\s\S]*?)\n---/.exec(block)?.[1] ?? []);
    expect(heads).toHaveLength(2);
    for (const head of heads)
      expect(() => parseContent(PageSchema, parse(head), 'content/README.md')).not.toThrow();
  });

  test('shows the errors of a worksheet as the build gives them', () => {
    const asked = { id: 'wbproef-veld', label: 'Vraag', type: 'text', source: ['0A-14'] };
    const options = [{ id: 'links', label: 'Links' }];
    const scale = { type: 'scale', to: 5, fromLabel: 'weinig', toLabel: 'veel' };
    const errorsOf = (worksheet: object) => {
      const issues = WorksheetSchema.safeParse(worksheet, { reportInput: true }).error?.issues ?? [];
      const lines = issues.map(({ path, message }) => `  ${placeOf(path)}: ${message}`);
      return ['worksheets → wb-proef data does not match collection schema.', '', ...lines].join('\n');
    };
    const { source, ...unsourced } = asked;
    const first = proof([
      { ...asked, type: 'tekst' },
      { ...asked, type: 'choice', options },
      { ...asked, hulp: 'Uitleg.' },
      { ...asked, id: 'wbproef-Datum' },
      unsourced,
      { ...asked, ...scale, from: 'een' },
    ]);
    const second = proof([
      { ...unsourced, source: source[0] },
      { ...asked, needed: 'ja' },
    ]);
    expect(readme).toContain(asBlock(errorsOf(first)));
    expect(readme).toContain(asBlock(errorsOf({ ...second, code: 2, page: 'proef' })));
  });

  test('shows the errors of worksheets that do not fit together as the build gives them', () => {
    const asked = { label: 'Vraag', source: ['0A-14'] };
    const reference = {
      id: 'zorg',
      label: 'Zorg',
      type: 'reference',
      to: { field: 'wb1a-zorgen', column: 'zorgen' },
    };
    const counted = { type: 'choice-count', field: 'wb1b-keuze', column: 'soort', wanted: ['kanz'] };
    const worksheet = proof([
      { ...asked, id: 'wbproef-a', type: 'text', carry: { type: 'linked', from: [{ field: 'wb1a-zorg' }] } },
      { ...asked, id: 'wbproef-b', type: 'rows', row: 'rij', columns: [reference] },
      {
        ...asked,
        id: 'wbproef-c',
        type: 'derived',
        derive: { ...counted, whenWanted: 'Ja.', whenNotWanted: 'Nee.' },
      },
    ]);
    const problems = checkWorksheets([
      ...worksheets,
      parseContent(WorksheetSchema, worksheet, 'wb-proef.yaml'),
    ]);
    const own = problems.filter(({ place }) => place.startsWith('wb-proef'));
    expect(own).toHaveLength(3);
    expect(readme).toContain(asBlock(buildText.fileProblems('content/werkbladen', own)));
  });

  test('leads to headings that are there', () => {
    const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor] of readme.matchAll(/\]\(#([^)]*)\)/g)) expect(headings).toContain(anchor);
  });
});
