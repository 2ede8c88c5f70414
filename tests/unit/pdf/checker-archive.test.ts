/** The test of the test, for what PDF/A-3a and PDF/UA-2 add: a file with a single fault is refused for that fault. */
import { expect, test } from 'vitest';
import { pdfUaProblems } from '../../pdf-checker/check.ts';
import { modelBytes, type PdfModel, readModel } from '../../pdf-checker/pdf-model.ts';
import type { Rule } from '../../pdf-checker/problem.ts';
import { array, dictionary, name, number, textString } from '../../pdf-checker/values.ts';
import { catalog, dictionaryAt, first, rewrite, rewritePage } from '../../setup/pdf/broken-copies.ts';
import { everyRole } from '../../setup/pdf/every-role.ts';

const good = everyRole();

const inMetadata = (model: PdfModel, before: string | RegExp, after: string) =>
  rewrite(model, model.get(model.catalog, 'Metadata'), (xml) => xml.replace(before, after));
const intent = (model: PdfModel) => {
  const [first] = model.items(model.catalog, 'OutputIntents');
  if (first?.type !== 'dictionary') throw new Error('No output intent to break');
  return first.entries;
};
const rewriteProfile = (model: PdfModel, change: (icc: string) => string) =>
  rewrite(model, model.resolve(intent(model).get('DestOutputProfile') ?? array()), change);
const inProfile = (model: PdfModel, before: string, after: string) =>
  rewriteProfile(model, (icc) => icc.replace(before, after));
const info = (model: PdfModel) => dictionaryAt(model, model.trailer, 'Info').entries;
const link = (model: PdfModel) => first(model, 'Subtype', 'Link').entries;

const copies: readonly (readonly [
  fault: string,
  rules: readonly Rule[],
  damage: (model: PdfModel) => void,
])[] = [
  [
    'metadata that do not name PDF/A',
    ['metadata'],
    (model) => inMetadata(model, 'pdfaid:part>3', 'pdfaid:part>2'),
  ],
  [
    'metadata of another level',
    ['metadata'],
    (model) => inMetadata(model, 'pdfaid:conformance>A', 'pdfaid:conformance>B'),
  ],
  [
    'metadata without a schema for PDF/UA',
    ['metadata'],
    (model) => inMetadata(model, /<pdfaExtension:schemas>.*<\/pdfaExtension:schemas>/s, ''),
  ],
  [
    'a schema of another address',
    ['metadata'],
    (model) => inMetadata(model, 'pdfua/ns/id/</', 'pdfua/ns/ip/</'),
  ],
  [
    'a schema that lacks the property',
    ['metadata'],
    (model) => inMetadata(model, 'name>part<', 'name>parts<'),
  ],
  [
    'a property without a type',
    ['metadata'],
    (model) => inMetadata(model, 'valueType>Integer<', 'valueType><'),
  ],
  [
    'metadata that name their encoding',
    ['metadata'],
    (model) => inMetadata(model, ' id="', ' encoding="UTF-8" id="'),
  ],
  ...(['Title', 'Creator', 'Producer', 'CreationDate'] as const).map(
    (key) =>
      [
        `another ${key} than in the metadata`,
        ['metadata'],
        (model: PdfModel) => info(model).set(key, textString('D:20200101000000Z')),
      ] as const,
  ),
  ['no output intent', ['color'], (model) => catalog(model).delete('OutputIntents')],
  ['an output intent of another standard', ['color'], (model) => intent(model).set('S', name('GTS_PDFX'))],
  [
    'an output intent without a name',
    ['color'],
    (model) => intent(model).delete('OutputConditionIdentifier'),
  ],
  ['an output intent without a profile', ['color'], (model) => intent(model).delete('DestOutputProfile')],
  ['a profile of a printer', ['color'], (model) => inProfile(model, 'mntr', 'prtr')],
  ['a profile of other colours', ['color'], (model) => inProfile(model, 'RGB ', 'CMYK')],
  ['a profile that lacks a curve', ['color'], (model) => inProfile(model, 'gTRC', 'none')],
  ['a profile that is cut off', ['color'], (model) => rewriteProfile(model, (icc) => icc.slice(0, -4))],
  ['a colour for print', ['color'], (model) => rewritePage(model, 0, (content) => `0 0 0 1 k\n${content}`)],
  ['no mark that it is no text', ['file'], (model) => Object.assign(model, { comment: '%' })],
  ['no identifier', ['file'], (model) => model.trailer.entries.delete('ID')],
  [
    'a string that is too long',
    ['file'],
    (model) => first(model, 'S', 'P').entries.set('ActualText', textString('x'.repeat(16_384))),
  ],
  [
    'a string on a page that is too long',
    ['file'],
    (model) =>
      rewritePage(
        model,
        0,
        (content) => `${content}\n/Artifact <</Contents (${'x'.repeat(32_768)})>> BDC EMC`,
      ),
  ],
  ['a name that is too long', ['file'], (model) => catalog(model).set('x'.repeat(9), name('x'.repeat(128)))],
  ['a number that is too large', ['file'], (model) => catalog(model).set('Count', number(2 ** 31))],
  [
    'a script',
    ['behaviour'],
    (model) => link(model).set('A', dictionary({ S: name('JavaScript'), JS: textString('app.alert(1)') })),
  ],
  ['a program to start', ['behaviour'], (model) => link(model).set('A', dictionary({ S: name('Launch') }))],
  ['something to do when it closes', ['behaviour'], (model) => catalog(model).set('AA', dictionary({}))],
  [
    'fields that the reader draws',
    ['behaviour'],
    (model) =>
      catalog(model).set('AcroForm', dictionary({ NeedAppearances: { type: 'boolean', value: true } })),
  ],
  [
    'a form within the form',
    ['behaviour'],
    (model) => catalog(model).set('AcroForm', dictionary({ XFA: array() })),
  ],
  ['a link that is hidden', ['annotation'], (model) => link(model).set('F', number(4 | 2))],
  ['a link that is not printed', ['annotation'], (model) => link(model).delete('F')],
  [
    'an attachment without a date',
    ['attachment'],
    (model) =>
      dictionaryAt(
        model,
        { type: 'dictionary', entries: first(model, 'Type', 'EmbeddedFile').entries },
        'Params',
      ).entries.delete('ModDate'),
  ],
  ['labels of no shape', ['list'], (model) => first(model, 'S', 'L').entries.delete('A')],
  [
    'a paragraph that says nothing',
    ['content', 'empty'],
    (model) => first(model, 'S', 'H3').entries.set('K', array()),
  ],
  [
    'a sign of one font in what is read',
    ['actual-text'],
    (model) => first(model, 'S', 'P').entries.set('ActualText', textString('\ue000')),
  ],
  [
    'a sign of one font in what is read for a box',
    ['actual-text'],
    (model) => rewritePage(model, 1, (content) => content.replace('D83DDE00', 'E000')),
  ],
  [
    'a bookmark that leads to a page only',
    ['destination'],
    (model) => dictionaryAt(model, model.catalog, 'Outlines', 'First', 'A').entries.delete('SD'),
  ],
  [
    'a file that opens at a page only',
    ['destination'],
    (model) => catalog(model).set('OpenAction', array(number(3), name('Fit'))),
  ],
  [
    'an entry of the contents that names nothing',
    ['destination'],
    (model) => {
      first(model, 'S', 'L').entries.set('S', name('TOC'));
      const item = first(model, 'S', 'LI').entries;
      item.set('S', name('TOCI'));
      for (const role of ['Lbl', 'LBody']) first(model, 'S', role).entries.set('S', name('P'));
    },
  ],
];

test.for(copies)('%s is refused for %s', ([, rules, damage]) => {
  const model = readModel(good);
  damage(model);
  const found = new Set(pdfUaProblems(modelBytes(model)).map(({ rule }) => rule));
  expect([...found].sort()).toEqual(rules);
});

test('a name on a page that is too long is refused', () => {
  const model = readModel(good);
  rewritePage(model, 0, (content) => `${content}\n/Artifact <</Name /${'x'.repeat(128)}>> BDC EMC`);
  expect(pdfUaProblems(modelBytes(model)).map(({ rule }) => rule)).toEqual(['file']);
});
