/** Which words of an answer went or came since a version is marked in every format, and never by colour. */
import { describe, expect, test } from 'vitest';
import { type Block, blocksOf } from '../../../src/office/blocks.ts';
import { htmlFrom } from '../../../src/office/html.ts';
import { plainFrom } from '../../../src/office/plain.ts';
import { makeWorksheetPdf } from '../../../src/pdf/documents/worksheet-pdf.ts';
import type { MarkedRows, PrintedAnswer } from '../../../src/worksheet/print/printed.ts';
import { officeBytes, worksheetContent } from '../../setup/office/example-office.ts';
import { all, parseXml, partsOf, textOf, type XmlElement } from '../../setup/office/read-office.ts';
import { fonts, hue, single } from '../../setup/pdf/example-documents.ts';
import { readPdf, spokenWords } from '../../setup/pdf/read-pdf.ts';
import { objectsOf, pagesOf, taggingProblems } from '../../setup/pdf/read-tagging.ts';

const rows = [['Zin', 'We willen rust.\nEn sport.', 'We willen slaap.\nEn sport.']];
const marked: MarkedRows = [
  [
    undefined,
    [
      { type: 'same', text: 'We willen ' },
      { type: 'gone', text: 'rust' },
      { type: 'same', text: '.\nEn sport.' },
    ],
    [
      { type: 'same', text: 'We willen ' },
      { type: 'new', text: 'slaap' },
      { type: 'same', text: '.\nEn sport.' },
    ],
  ],
];
const table = (marks?: MarkedRows): PrintedAnswer => ({
  type: 'table',
  columns: ['Wat', 'Toen', 'Nu'],
  rows,
  ...(marks && { marked: marks }),
});
const blocks: readonly Block[] = blocksOf(table(marked), 3, 'Ambities');

test('as text between brackets, with a word that says which', () => {
  expect(plainFrom(blocks)).toBe(
    '- Wat: Zin\n  Toen: We willen [weg: rust].\n  En sport.\n  Nu: We willen [nieuw: slaap].\n  En sport.',
  );
  expect(plainFrom(blocksOf(table(), 3, ''))).not.toContain('[');
});

test('pasted as deleted and inserted words', () => {
  expect(htmlFrom(blocks)).toContain(
    '<td>Zin</td><td>We willen <del>rust</del>.<br>En sport.</td><td>We willen <ins><b>slaap</b></ins>.<br>En sport.</td>',
  );
});

describe('in a file for a word processor', () => {
  const part = async (format: 'docx' | 'odt', path: string) => {
    const parts = partsOf(await officeBytes(format, worksheetContent(single(table(marked)))));
    return parseXml(parts.get(path) ?? '');
  };
  const wordsWith = (elements: readonly XmlElement[], isMarked: (element: XmlElement) => boolean) =>
    elements.filter(isMarked).map(textOf);

  test('of Word struck through, and underlined and bold', async () => {
    const runs = all(await part('docx', 'word/document.xml'), 'w:r');
    const has = (name: string) => (run: XmlElement) => all(run, name).length > 0;
    expect(wordsWith(runs, has('w:strike'))).toEqual(['rust']);
    expect(wordsWith(runs, has('w:u'))).toEqual(['slaap']);
    expect(wordsWith(runs, (run) => has('w:u')(run) && has('w:b')(run))).toEqual(['slaap']);
  });

  test('of LibreOffice struck through, and underlined and bold', async () => {
    const spans = all(await part('odt', 'content.xml'), 'text:span');
    const styled = (style: string) =>
      wordsWith(spans, ({ attributes }) => attributes['text:style-name'] === style);
    expect(styled('Deletion')).toEqual(['rust']);
    expect(styled('Insertion')).toEqual(['slaap']);
    const styles = all(await part('odt', 'styles.xml'), 'style:style');
    const look = (name: string) =>
      JSON.stringify(styles.find(({ attributes }) => attributes['style:name'] === name)?.children);
    expect(look('Deletion')).toContain('"style:text-line-through-style":"solid"');
    expect(look('Insertion')).toMatch(/"style:text-underline-style":"solid".*"fo:font-weight":"bold"/);
  });
});

describe('in a PDF', () => {
  const bytesOf = (marks?: MarkedRows) => makeWorksheetPdf(single(table(marks)), fonts, { hue }).bytes;
  /** Lines that are drawn: where each begins and how far it goes. */
  const linesOf = (bytes: Uint8Array) =>
    pagesOf(objectsOf(bytes)).flatMap(({ lines }) =>
      [...lines.join(' ').matchAll(/([\d.]+) ([\d.]+) m ([\d.]+) [\d.]+ l S/g)].map(([, x, y, to]) => ({
        x: Number(x),
        y: Number(y),
        width: Number(to) - Number(x),
      })),
    );

  test('a line stands through what is gone and one under what is new, as wide as the words', async () => {
    const added = linesOf(bytesOf(marked)).slice();
    for (const line of linesOf(bytesOf())) {
      const at = added.findIndex((one) => one.x === line.x && one.y === line.y && one.width === line.width);
      if (at !== -1) added.splice(at, 1);
    }
    expect(added).toHaveLength(2);
    const [gone, fresh] = added;
    if (gone === undefined || fresh === undefined) throw new Error('Two lines');
    const widthOf = (words: string) => words.length * 4.5;
    expect(gone.width).toBeGreaterThan(widthOf('rust') * 0.7);
    expect(gone.width).toBeLessThan(widthOf('rust') * 1.3);
    expect(fresh.width).toBeGreaterThan(gone.width);
    // From the foot of the page: through the letters is higher than under them.
    expect(gone.y).toBeGreaterThan(fresh.y);
  });

  test('it is read as before, in words, and the lines are decoration', async () => {
    const [with_, without] = [bytesOf(marked), bytesOf()];
    expect(spokenWords(await readPdf(with_))).toBe(spokenWords(await readPdf(without)));
    expect(taggingProblems(with_)).toEqual([]);
  });

  test('pieces that are not the text mark nothing, and nothing fails', () => {
    const other: MarkedRows = [[undefined, [{ type: 'gone', text: 'Iets anders' }], undefined]];
    expect(linesOf(bytesOf(other))).toEqual(linesOf(bytesOf()));
  });
});
