import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseContent, z } from '../../src/schema/schema.ts';
import {
  type Column,
  type Field,
  type Worksheet,
  WorksheetSchema,
} from '../../src/worksheet/definition/definition.ts';
import { checkWorksheets } from '../../src/worksheet/mentions/check-worksheets.ts';

const content = new URL('../../content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, content), 'utf8');

const files = readdirSync(new URL('werkbladen/', content)).filter((file) => file.endsWith('.yaml'));
const worksheets: readonly Worksheet[] = files.map((file) =>
  parseContent(WorksheetSchema, parse(read(`werkbladen/${file}`)), file),
);
const pages = readdirSync(new URL('paginas/', content), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({
    file,
    address: `/${file.replace(/(index)?\.mdx$/, '').replaceAll('\\', '/')}/`,
    text: read(`paginas/${file}`),
  }));

interface Placed {
  readonly page: string;
  readonly worksheet: string | undefined;
  readonly part: string | undefined;
}
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
const tagsNamed = (name: string): readonly Placed[] =>
  pages.flatMap(({ address, text }) =>
    [...text.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => ({
      page: address,
      worksheet: attribute(tag, 'id'),
      part: attribute(tag, 'deel'),
    })),
  );

describe('the worksheets of the site', () => {
  test('are there, and each file is named after its id', () => {
    expect(files.length).toBeGreaterThanOrEqual(7);
    expect(worksheets.map(({ id }) => `${id}.yaml`)).toEqual(files);
  });

  test('fit together: no id twice, no mention of something that is not there', () => {
    expect(checkWorksheets(worksheets)).toEqual([]);
  });

  test('have options and columns that can be told apart by their labels', () => {
    const lists = worksheets
      .flatMap(fieldsOf)
      .flatMap((field) => [...labelLists(field), ...columnsOf(field).flatMap(labelLists)]);
    for (const labels of lists) expect(new Set(labels).size, labels.join(', ')).toBe(labels.length);
  });
});

describe('ids are for ever', () => {
  const released = parseContent(
    z.array(z.string()),
    JSON.parse(readFileSync(new URL('../fixtures/ids.json', import.meta.url), 'utf8')),
    'ids.json',
  );
  const present = worksheets.flatMap(idsOf);

  test('no id that was ever released has vanished', () => {
    const vanished = released.filter((id) => !present.includes(id));
    expect(
      vanished,
      `Ids are for ever: people have answers saved under them. Put back in content/werkbladen: ${vanished.join(', ')}`,
    ).toEqual([]);
  });

  test('every new id is written down, so that it cannot vanish later', () => {
    const added = present.filter((id) => !released.includes(id));
    const lines = added.map((id) => JSON.stringify(id)).join(',\n');
    expect(added, `New ids are for ever too. Add them to tests/fixtures/ids.json:\n${lines}\n`).toEqual([]);
  });

  test('no id is written down twice', () => {
    expect(released).toEqual([...new Set(released)]);
    expect(present).toEqual([...new Set(present)]);
  });
});

describe('the pages of the site', () => {
  const placed = tagsNamed('Werkblad');

  test('place only parts that exist', () => {
    expect(placed.length).toBeGreaterThan(0);
    for (const { page, worksheet, part } of placed)
      expect(partsOf(worksheet), `${page}: <Werkblad id="${worksheet}" deel="${part}">`).toContain(part);
  });

  test.each(worksheets)(
    'hold every part of $id exactly once, on its own page and in its own order',
    (worksheet) => {
      const own = placed.filter((one) => one.worksheet === worksheet.id);
      expect(own.map(({ part }) => part)).toEqual(worksheet.parts.map(({ id }) => id));
      expect([...new Set(own.map(({ page }) => page))]).toEqual([worksheet.page]);
    },
  );

  test.each(worksheets)('close $id with its actions, once and after its last part', (worksheet) => {
    const closing = tagsNamed('WerkbladAfronden').filter((one) => one.worksheet === worksheet.id);
    expect(closing.map(({ page }) => page)).toEqual([worksheet.page]);
    const text = pages.find(({ address }) => address === worksheet.page)?.text ?? '';
    expect(text.lastIndexOf('<Werkblad ')).toBeLessThan(text.indexOf('<WerkbladAfronden '));
  });
});

function partsOf(worksheet: string | undefined): readonly string[] {
  return worksheets.filter(({ id }) => id === worksheet).flatMap(({ parts }) => parts.map(({ id }) => id));
}

function fieldsOf({ parts }: Worksheet): readonly Field[] {
  return parts.flatMap(({ fields }) => fields);
}

function columnsOf(asked: Field | Column): readonly Column[] {
  return asked.type === 'rows' || asked.type === 'group' ? asked.columns : [];
}

/** Lists of labels in which a person has to choose. */
function labelLists(asked: Field | Column): readonly (readonly string[])[] {
  const options =
    asked.type === 'choice' || asked.type === 'multichoice' ? [asked.options.map(({ label }) => label)] : [];
  return [...options, columnsOf(asked).map(({ label }) => label)];
}

/** Every id of a worksheet as a path: 'wb-1a', 'wb-1a/vooraf', 'wb1a-lokaal.soort', 'wb1a-lokaal.soort=zorg'. */
function idsOf(worksheet: Worksheet): readonly string[] {
  return [
    worksheet.id,
    ...worksheet.parts.map(({ id }) => `${worksheet.id}/${id}`),
    ...fieldsOf(worksheet).flatMap((field) => askedIds(field, field.id)),
  ];
}

function askedIds(asked: Field | Column, path: string): readonly string[] {
  const options = asked.type === 'choice' || asked.type === 'multichoice' ? asked.options : [];
  return [
    path,
    ...options.map(({ id }) => `${path}=${id}`),
    ...columnsOf(asked).flatMap((column) => askedIds(column, `${path}.${column.id}`)),
  ];
}
