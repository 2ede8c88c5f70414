/** What is in the package of a Word file and of OpenDocument: each complaint of users of other tools is a test. */
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { WorksheetDocument } from '../../../../src/worksheet/print/printed.ts';
import {
  formats,
  officeBytes,
  reportContent,
  worksheetContent,
} from '../../../setup/office/example-office.ts';
import {
  all,
  linesOf,
  parseXml,
  partsOf,
  textOf,
  wordsOf,
  type XmlElement,
} from '../../../setup/office/read-office.ts';
import { question, section, single, text } from '../../../setup/pdf/example-documents.ts';

const files = Object.fromEntries(
  await Promise.all(
    formats.map(async (format) => [format, await officeBytes(format, reportContent)] as const),
  ),
);
const bytesOf = (format: string) => files[format] ?? new Uint8Array();
const partOf = (format: string, path: string): XmlElement =>
  parseXml(partsOf(bytesOf(format)).get(path) ?? '');
const word = () => partOf('docx', 'word/document.xml');
const open = () => partOf('odt', 'content.xml');

test.for(formats)('%s: every XML file in it is well-formed', (format) => {
  for (const [path, content] of partsOf(bytesOf(format)))
    if (/\.(xml|rels|svg)$/.test(path)) expect(() => parseXml(content), path).not.toThrow();
});

test.for(formats)('%s: the same answers make the same bytes', async (format) => {
  const again = await officeBytes(format, reportContent);
  expect(Buffer.compare(again, bytesOf(format))).toBe(0);
});

test.for(formats)('%s: nothing says who made it, when, or with what', (format) => {
  const parts = [...partsOf(bytesOf(format))].filter(([path]) =>
    /(core|app|custom|meta|settings)\.xml$/.test(path),
  );
  expect(parts.length).toBeGreaterThan(0);
  for (const [path, content] of parts)
    expect(content, path).not.toMatch(
      /creator|lastModifiedBy|dcterms|creation-date|dc:date|<meta:generator|editing-|Un-named|rsid|<Application>|<Company>/i,
    );
});

test('docx: the core properties are the title and the language', () => {
  const core = partOf('docx', 'docProps/core.xml');
  expect(core.children).toEqual([
    { name: 'dc:title', attributes: {}, children: ['Rapport: Gezond en op school – Gemeente Waterrijk'] },
    { name: 'dc:language', attributes: {}, children: ['nl-NL'] },
  ]);
});

test('odt: the properties are the title and the language', () => {
  const [meta] = all(partOf('odt', 'meta.xml'), 'office:meta');
  expect(meta?.children).toEqual([
    { name: 'dc:title', attributes: {}, children: ['Rapport: Gezond en op school – Gemeente Waterrijk'] },
    { name: 'dc:language', attributes: {}, children: ['nl-NL'] },
  ]);
});

test('docx: no part that Word calls unreadable: no comments, and each part has its type', () => {
  const parts = partsOf(bytesOf('docx'));
  expect([...parts.keys()].filter((path) => /comment|people|vba/i.test(path))).toEqual([]);
  const types = partOf('docx', '[Content_Types].xml');
  const named = all(types, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1) ?? '');
  expect(named.filter((path) => !parts.has(path))).toEqual([]);
  const known = new Set(all(types, 'Default').map(({ attributes }) => attributes['Extension']));
  const untyped = [...parts.keys()].filter(
    (path) =>
      !named.includes(path) && !known.has(path.replace(/^.*\./, '')) && path !== '[Content_Types].xml',
  );
  expect(untyped).toEqual([]);
});

test('docx: each relation leads to a part that is there', () => {
  const parts = partsOf(bytesOf('docx'));
  const targets = all(partOf('docx', 'word/_rels/document.xml.rels'), 'Relationship').map(
    ({ attributes }) => `word/${attributes['Target']}`,
  );
  expect(targets.filter((path) => !parts.has(path))).toEqual([]);
});

test('docx: a field for the page number has the number that it last showed', () => {
  const foot = partOf('docx', 'word/footer1.xml');
  const [field, ...others] = all(foot, 'w:fldSimple');
  expect(others).toEqual([]);
  expect(field?.attributes['w:instr']).toBe('PAGE');
  expect(field === undefined ? '' : linesText(field)).toBe('1');
  expect(all(foot, 'w:fldChar')).toEqual([]);
});

test('docx: the list of contents is there, and no field asks to be made anew', () => {
  const marks = all(word(), 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
  expect(marks).toEqual(['begin', 'separate', 'end']);
  expect(all(word(), 'w:fldChar').filter(({ attributes }) => attributes['w:dirty'] === 'true')).toEqual([]);
  expect(partsOf(bytesOf('docx')).get('word/settings.xml')).not.toContain('updateFields');
  const anchors = all(word(), 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
  const names = all(word(), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
  expect(anchors.length).toBeGreaterThan(10);
  expect(anchors.filter((anchor) => !names.includes(anchor))).toEqual([]);
});

test('odt: the list of contents is there, and each of its links leads to a heading', () => {
  const [contents] = all(open(), 'text:table-of-content');
  const links = all(contents ?? open(), 'text:a').map(({ attributes }) => attributes['xlink:href']?.slice(1));
  const names = all(open(), 'text:bookmark').map(({ attributes }) => attributes['text:name']);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !names.includes(link))).toEqual([]);
});

test.each(formats)(
  '%s: what is long is shortened behind a word in the list of contents, and whole where it stands',
  (format) => {
    const entries =
      format === 'docx'
        ? all(word(), 'w:hyperlink').map(linesText)
        : all(open(), 'text:table-of-content').flatMap((list) => all(list, 'text:p').map(textOf));
    const long = 'We willen dat alle kinderen en jongeren in Waterrijk met plezier bewegen en genoeg';
    const shown = entries.filter((entry) => entry.startsWith('We willen dat alle'));
    expect(shown).toEqual(['We willen dat alle kinderen en jongeren in Waterrijk met plezier bewegen en …']);
    expect(wordsOf(bytesOf(format))).toContain(`${long} slapen.`);
  },
);

test('docx: a list is a real list, of a numbering that is defined', async () => {
  const parts = partsOf(await officeBytes('docx', worksheetContent(everything)));
  const used = all(parseXml(parts.get('word/document.xml') ?? ''), 'w:numId').map(
    ({ attributes }) => attributes['w:val'],
  );
  expect(used).toHaveLength(2);
  const numbering = parseXml(parts.get('word/numbering.xml') ?? '');
  const defined = all(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']);
  expect(used.filter((id) => !defined.includes(id))).toEqual([]);
});

test('docx: every table says its width, on the table, in its grid and in each cell, and none is 0', () => {
  const tables = all(word(), 'w:tbl');
  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) {
    const widths = ['w:tblW', 'w:gridCol', 'w:tcW'].map((name) =>
      all(table, name).map(({ attributes }) => Number(attributes['w:w'])),
    );
    const [whole = [], grid = [], cells = []] = widths;
    expect(whole).toHaveLength(1);
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(whole[0]);
    expect(cells).toHaveLength(all(table, 'w:tc').length);
    expect(Math.min(...whole, ...grid, ...cells)).toBeGreaterThan(500);
    expect(all(table, 'w:tblW')[0]?.attributes['w:type']).toBe('dxa');
  }
});

test('docx: the head of every table comes back on each page, and is a head for a screen reader', () => {
  for (const table of all(word(), 'w:tbl')) {
    const rows = all(table, 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual(
      rows.map((_, at) => (at === 0 ? 1 : 0)),
    );
    expect(all(table, 'w:tblLook')[0]?.attributes['w:firstRow']).toBe('true');
    expect(all(table, 'w:tblCaption')[0]?.attributes['w:val']).not.toBe('');
    const style = all(table, 'w:tblStyle')[0]?.attributes['w:val'];
    const styles = all(partOf('docx', 'word/styles.xml'), 'w:style');
    const [own] = styles.filter(({ attributes }) => attributes['w:styleId'] === style);
    expect(
      own === undefined ? [] : all(own, 'w:tblStylePr').map(({ attributes }) => attributes['w:type']),
    ).toEqual(['firstRow']);
  }
});

test('odt: the head of every table is one, and every table has a name', () => {
  const tables = all(open(), 'table:table');
  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) {
    expect(all(table, 'table:table-header-rows').map((head) => all(head, 'table:table-row').length)).toEqual([
      1,
    ]);
    expect(all(table, 'table:title')[0]?.children[0]).toEqual(expect.stringMatching(/\S/));
  }
});

test.for(formats)('%s: every picture says what it shows, as SVG and as PNG', (format) => {
  const parts = partsOf(bytesOf(format));
  const words =
    format === 'docx'
      ? all(word(), 'wp:docPr').map(({ attributes }) => attributes['descr'])
      : all(open(), 'svg:desc').map(({ children }) => children[0]);
  expect(words.length).toBeGreaterThan(3);
  expect(words.every((description) => typeof description === 'string' && description.length > 20)).toBe(true);
  expect([...parts.keys()].filter((path) => path.endsWith('.svg')).length).toBeGreaterThan(3);
  expect([...parts.keys()].filter((path) => path.endsWith('.png')).length).toBeGreaterThan(0);
  const [images] =
    format === 'docx'
      ? [all(word(), 'a:blip').map((blip) => all(blip, 'asvg:svgBlip').length)]
      : [all(open(), 'draw:frame').map((frame) => all(frame, 'draw:image').length - 1)];
  expect(new Set(images)).toEqual(new Set([1]));
});

test.for(formats)('%s: headings go down one level at a time', (format) => {
  const levels = linesOf(bytesOf(format)).flatMap(({ style }) => {
    const [, level] = /^Heading(?:_20_)?(\d)/.exec(style) ?? (/^Kop\d/.test(style) ? ['', '1'] : []);
    return level === undefined ? [] : [Number(level)];
  });
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
});

test('both are in Dutch', () => {
  const lang = all(partOf('docx', 'word/styles.xml'), 'w:lang').map(({ attributes }) => attributes['w:val']);
  expect(lang).toEqual(['nl-NL']);
  const [style] = all(partOf('odt', 'styles.xml'), 'style:default-style');
  const properties = style && all(style, 'style:text-properties')[0]?.attributes;
  expect([properties?.['fo:language'], properties?.['fo:country']]).toEqual(['nl', 'NL']);
});

test('odt: its type stands first, and can be read without unpacking', () => {
  const bytes = bytesOf('odt');
  const header = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  expect(header.slice(30)).toMatch(/^mimetypeapplication\/vnd\.oasis\.opendocument\.text/);
  const isStored = bytes[8] === 0 && bytes[9] === 0;
  expect(isStored).toBe(true);
  const paths = all(partOf('odt', 'META-INF/manifest.xml'), 'manifest:file-entry').map(
    ({ attributes }) => attributes['manifest:full-path'],
  );
  const inPackage = Object.keys(unzipSync(bytes)).filter((path) => !/^(mimetype|META-INF\/)/.test(path));
  expect(paths).toEqual(['/', ...inPackage]);
});

/** All questions, a table, a list, and what is open: each in its place. */
const everything: WorksheetDocument = {
  ...single(text()),
  area: 'Gemeente Waterrijk',
  sections: [
    section(
      'deel',
      'Deel 1. Kijken',
      question('a', 'Wat zien we?', text('Eén regel', '', 'Nog een\nmet een breuk'), { text: 'Samen 2.' }),
      question('b', 'Waar?', {
        type: 'options',
        options: [
          { label: 'Oost', picked: true },
          { label: 'West', picked: false },
        ],
      }),
      question('c', 'Wie doet wat?', { type: 'table', columns: ['Wie', 'Wat'], rows: [['GGD', 'Cijfers']] }),
      question('d', 'Nog iets?', { type: 'empty' }),
    ),
  ],
};

test.for(formats)('%s is set as agreed', async (format) => {
  const lines = linesOf(await officeBytes(format, worksheetContent(everything)));
  const shown = lines
    .map(({ style, text: words }) => `${style}: ${words.replaceAll('\n', ' ⏎ ')}\n`)
    .join('');
  await expect(shown).toMatchFileSnapshot(`../../../fixtures/office/worksheet.${format}.txt`);
});

function linesText(element: XmlElement): string {
  return all(element, 'w:t')
    .flatMap(({ children }) => children)
    .join('');
}

test('odt: every style that is used is one of the file', () => {
  const used = new Set<string>();
  const known = new Set<string>();
  const look = (element: XmlElement) => {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (/^(?:text|table|draw):(?:visited-)?style-name$/.test(name)) used.add(value);
      if (name === 'style:name') known.add(value);
    }
    for (const child of element.children) if (typeof child !== 'string') look(child);
  };
  look(open());
  look(partOf('odt', 'styles.xml'));
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
});
