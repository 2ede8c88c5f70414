/** The test of the test: a good file passes the checker, and one with a single fault is refused for that fault. */
import { expect, test } from 'vitest';
import { pdfUaProblems } from '../../pdf-checker/check.ts';
import { modelBytes, type PdfModel, readModel } from '../../pdf-checker/pdf-model.ts';
import type { Rule } from '../../pdf-checker/problem.ts';
import {
  array,
  dictionary,
  entriesOf,
  name,
  nothing,
  number,
  type PdfStream,
  type PdfValue,
  referenceTo,
  textString,
} from '../../pdf-checker/values.ts';
import {
  catalog,
  dictionaryAt,
  first,
  rewrite,
  rewritePage,
  setData,
} from '../../setup/pdf/broken-copies.ts';
import { everyRole } from '../../setup/pdf/every-role.ts';

const good = everyRole();
const rulesBroken = (bytes: Uint8Array) => [...new Set(pdfUaProblems(bytes).map(({ rule }) => rule))].sort();

const toUnicodeOf = (model: PdfModel): PdfValue =>
  model.get({ type: 'dictionary', entries: first(model, 'Subtype', 'Type0').entries }, 'ToUnicode');

const copies: readonly (readonly [
  fault: string,
  rules: readonly Rule[],
  damage: (model: PdfModel) => void,
])[] = [
  ['PDF 1.4', ['version'], (model) => Object.assign(model, { version: '1.4' })],
  ['no language', ['language'], (model) => catalog(model).delete('Lang')],
  ['another language', ['language'], (model) => catalog(model).set('Lang', textString('en'))],
  ['no title in the window', ['display-title'], (model) => catalog(model).delete('ViewerPreferences')],
  ['no mark that it is tagged', ['mark-info'], (model) => catalog(model).delete('MarkInfo')],
  ['no metadata', ['metadata'], (model) => catalog(model).delete('Metadata')],
  [
    'metadata of another standard',
    ['metadata'],
    (model) =>
      rewrite(model, model.get(model.catalog, 'Metadata'), (xml) =>
        xml.replace('pdfuaid:part>1', 'pdfuaid:part>2'),
      ),
  ],
  [
    'another title in the metadata',
    ['metadata'],
    (model) => dictionaryAt(model, model.trailer, 'Info').entries.set('Title', textString('Anders')),
  ],
  ['no bookmarks', ['outline'], (model) => catalog(model).delete('Outlines')],
  [
    'a bookmark that leads nowhere',
    ['outline'],
    (model) => dictionaryAt(model, model.catalog, 'Outlines', 'First').entries.delete('A'),
  ],
  [
    'a bookmark without a title',
    ['outline'],
    (model) => dictionaryAt(model, model.catalog, 'Outlines', 'First').entries.set('Title', textString('')),
  ],
  ['tabbing in any order', ['tabs'], (model) => first(model, 'Type', 'Page').entries.delete('Tabs')],
  ...(['UF', 'F', 'Desc', 'AFRelationship', 'EF'] as const).map(
    (key) =>
      [
        `an attachment without ${key}`,
        ['attachment'],
        (model: PdfModel) => first(model, 'Type', 'Filespec').entries.delete(key),
      ] as const,
  ),
  ['an attachment that belongs to nothing', ['attachment'], (model) => catalog(model).delete('AF')],
  ['an attachment that is not listed', ['attachment'], (model) => catalog(model).delete('Names')],
  [
    'an attachment without a media type',
    ['attachment'],
    (model) => first(model, 'Type', 'EmbeddedFile').entries.delete('Subtype'),
  ],
  ['a role that nobody knows', ['role'], (model) => first(model, 'S', 'P').entries.set('S', name('Alinea'))],
  [
    'a heading that skips a level',
    ['heading'],
    (model) => first(model, 'S', 'H2').entries.set('S', name('H3')),
  ],
  [
    'no heading of the first level',
    ['heading'],
    (model) => first(model, 'S', 'H1').entries.set('S', name('H2')),
  ],
  ['a header without a scope', ['table'], (model) => first(model, 'S', 'TH').entries.delete('A')],
  [
    'a row that lacks a cell',
    ['content', 'table'],
    (model) => {
      const kids = first(model, 'S', 'TR').entries.get('K');
      if (kids?.type === 'array') kids.items.pop();
    },
  ],
  ['a cell outside a row', ['nesting'], (model) => first(model, 'S', 'TR').entries.set('S', name('TBody'))],
  ['an item outside a list', ['nesting'], (model) => first(model, 'S', 'L').entries.set('S', name('Div'))],
  ['a body outside an item', ['nesting'], (model) => first(model, 'S', 'LI').entries.set('S', name('Div'))],
  [
    'text straight in a section',
    ['nesting'],
    (model) => first(model, 'S', 'P').entries.set('S', name('Sect')),
  ],
  [
    'a picture without a description',
    ['alternative'],
    (model) => first(model, 'S', 'Figure').entries.delete('Alt'),
  ],
  [
    'an element that names another parent',
    ['parent'],
    (model) => first(model, 'S', 'H3').entries.set('P', referenceTo(first(model, 'S', 'Document').object)),
  ],
  [
    'an empty parent tree',
    ['annotation', 'content'],
    (model) =>
      dictionaryAt(model, model.catalog, 'StructTreeRoot', 'ParentTree').entries.set('Nums', array()),
  ],
  [
    'a parent tree that points elsewhere',
    ['content'],
    (model) => {
      const [, parents] = model.items(
        dictionaryAt(model, model.catalog, 'StructTreeRoot', 'ParentTree'),
        'Nums',
      );
      if (parents?.type === 'array') parents.items.reverse();
    },
  ],
  [
    'an element that claims what is not there',
    ['content'],
    (model) => {
      const kids = first(model, 'S', 'H1').entries.get('K');
      if (kids?.type === 'array')
        kids.items.push(
          dictionary({ Type: name('MCR'), Pg: referenceTo(model.pages[0]?.object ?? 0), MCID: number(99) }),
        );
    },
  ],
  [
    'content that no element claims',
    ['content', 'empty'],
    (model) => first(model, 'S', 'H1').entries.set('K', array()),
  ],
  [
    'two contents of one number',
    ['content'],
    (model) => rewritePage(model, 0, (content) => content.replace('/MCID 1>>', '/MCID 0>>')),
  ],
  [
    'a text without a mark',
    ['marking'],
    (model) => rewritePage(model, 0, (content) => `${content}\n0 0 m 10 10 l S`),
  ],
  [
    'a span that is no mark of content',
    ['marking'],
    (model) =>
      rewritePage(model, 0, (content) => `${content}\n/Span <</ActualText (x)>> BDC 0 0 5 5 re f EMC`),
  ],
  [
    'an artifact within content',
    ['marking'],
    (model) =>
      rewritePage(model, 0, (content) => content.replace('/MCID 1>> BDC', '/MCID 1>> BDC /Artifact BMC EMC')),
  ],
  [
    'content within an artifact',
    ['marking'],
    (model) =>
      rewritePage(model, 0, (content) =>
        content.replace('/H2', '/Artifact BMC /H2').replace('EMC\n', 'EMC EMC\n'),
      ),
  ],
  [
    'content that does not end',
    ['marking'],
    (model) => rewritePage(model, 1, (content) => `${content}\n/Artifact BMC`),
  ],
  ['an end too many', ['marking'], (model) => rewritePage(model, 1, (content) => `${content}\nEMC`)],
  [
    'content that ends within a text',
    ['marking'],
    (model) => rewritePage(model, 1, (content) => `${content}\n/Artifact BMC BT EMC ET`),
  ],
  [
    'a font that is not embedded',
    ['font'],
    (model) => first(model, 'Type', 'FontDescriptor').entries.delete('FontFile2'),
  ],
  [
    'a font that says other widths',
    ['font'],
    (model) => first(model, 'Subtype', 'CIDFontType2').entries.set('W', array()),
  ],
  [
    'a font without characters',
    ['to-unicode'],
    (model) => first(model, 'Subtype', 'Type0').entries.delete('ToUnicode'),
  ],
  [
    'one code without a character',
    ['to-unicode'],
    (model) => rewrite(model, toUnicodeOf(model), (cmap) => cmap.replace(/<[\dA-F]{4}>\s*<004B>/i, '')),
  ],
  [
    'the glyph for what is missing',
    ['font', 'notdef', 'to-unicode'],
    (model) => rewritePage(model, 0, (content) => content.replace(/<[\dA-F]{4}/i, '<0000')),
  ],
  [
    'a link without a description',
    ['annotation'],
    (model) => first(model, 'Subtype', 'Link').entries.delete('Contents'),
  ],
  [
    'a link that the parent tree does not know',
    ['annotation'],
    (model) => first(model, 'Subtype', 'Link').entries.delete('StructParent'),
  ],
  [
    'a link that no element claims',
    ['annotation'],
    (model) => {
      const kids = first(model, 'S', 'Link').entries.get('K');
      if (kids?.type === 'array') kids.items.pop();
    },
  ],
  [
    'a link in a paragraph',
    ['annotation'],
    (model) => first(model, 'S', 'Link').entries.set('S', name('Span')),
  ],
  ['a reference to nothing', ['reference'], (model) => catalog(model).set('Threads', referenceTo(9999))],
];

test('a good file has no problem', () => {
  expect(pdfUaProblems(good)).toEqual([]);
});

test('a file that was read and written again is the same to the checker', () => {
  expect(pdfUaProblems(modelBytes(readModel(good)))).toEqual([]);
});

test.for(copies)('%s is refused for %s', ([, rules, damage]) => {
  const model = readModel(good);
  damage(model);
  expect(rulesBroken(modelBytes(model))).toEqual(rules);
});

/** The same file with its link made into a text field. */
function withField(
  change: (field: Map<string, PdfValue>, appearance: PdfStream) => void = () => undefined,
): Uint8Array {
  const model = readModel(good);
  const object = Math.max(...model.objects.keys()) + 1;
  const font = first(model, 'Subtype', 'Type0');
  const appearance: PdfStream = {
    type: 'stream',
    entries: new Map(
      entriesOf(
        dictionary({
          Type: name('XObject'),
          Subtype: name('Form'),
          Resources: dictionary({ Font: dictionary({ F1: referenceTo(font.object) }) }),
        }),
      ),
    ),
    data: '/Tx BMC BT /F1 10 Tf (\0\x24) Tj ET EMC',
  };
  model.objects.set(object, appearance);
  first(model, 'S', 'Link').entries.set('S', name('Form'));
  const { entries } = first(model, 'Subtype', 'Link');
  entries.set('Subtype', name('Widget'));
  entries.set('Contents', textString('Wie doen er mee?'));
  entries.set('FT', name('Tx'));
  entries.set('TU', textString('Wie doen er mee?'));
  entries.set('AP', dictionary({ N: referenceTo(object) }));
  change(entries, appearance);
  return modelBytes(model);
}

test('a field with a name, an appearance and a place in the structure is good', () => {
  const shown =
    /<([\dA-F]{4})/i.exec(readModel(good).pageContent(readModel(good).pages[0]?.value ?? nothing))?.[1] ?? '';
  expect(
    rulesBroken(
      withField((_, appearance) => setData(appearance, `/Tx BMC BT /F1 10 Tf <${shown}> Tj ET EMC`)),
    ),
  ).toEqual([]);
});

test.for<readonly [string, readonly Rule[], (field: Map<string, PdfValue>, appearance: PdfStream) => void]>([
  ['without a name', ['annotation'], (field) => field.delete('TU')],
  ['without an appearance', ['annotation'], (field) => field.delete('AP')],
  [
    'that shows what has no character',
    ['font', 'to-unicode'],
    (_, appearance) => setData(appearance, '/Tx BMC BT /F1 10 Tf <0300> Tj ET EMC'),
  ],
  [
    'in a font that is not there',
    ['font'],
    (_, appearance) => setData(appearance, '/Tx BMC BT /Helv 10 Tf (a) Tj ET EMC'),
  ],
])('a field %s is refused for %s', ([, rules, change]) => {
  const clean = (field: Map<string, PdfValue>, appearance: PdfStream) => {
    appearance.data = '/Tx BMC EMC';
    change(field, appearance);
  };
  expect(rulesBroken(withField(clean))).toEqual(rules);
});

test.for([
  ['no PDF', new Uint8Array([1, 2, 3])],
  ['a PDF without its end', good.slice(0, -30)],
  ['a PDF of which the objects have moved', new Uint8Array([...good.slice(0, 100), 32, ...good.slice(100)])],
] as const)('%s is an error', ([, bytes]) => {
  expect(() => pdfUaProblems(bytes)).toThrow();
});
