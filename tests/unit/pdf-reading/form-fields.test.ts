import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { modelBytes, PdfModel } from '../../pdf-checker/pdf-model.ts';
import {
  array,
  dictionary,
  name,
  number,
  type PdfValue,
  referenceTo,
  textString,
} from '../../pdf-checker/values.ts';
import { dossierPdf, fieldsIn, plainPdf } from '../../setup/pdf/dossier-pdfs.ts';
import { needs, runOn } from '../../setup/pdf/pdf-programs.ts';

const widget = (entries: Readonly<Record<string, PdfValue>>) =>
  dictionary({
    Type: name('Annot'),
    Subtype: name('Widget'),
    Rect: array(number(10), number(10), number(200), number(40)),
    ...entries,
  });
const textField = (partialName: string, value: string, more: Readonly<Record<string, PdfValue>> = {}) =>
  widget({ T: textString(partialName), FT: name('Tx'), V: textString(value), ...more });
const checkBox = (partialName: string, state: 'Ja' | 'Off') =>
  widget({
    T: textString(partialName),
    FT: name('Btn'),
    V: name(state),
    AS: name(state),
    AP: dictionary({ N: dictionary({ Ja: referenceTo(20), Off: referenceTo(20) }) }),
  });

/** Two buttons of one field, of which `picked` is the one that is picked. */
const radioButtons = (partialName: string, picked: string, kids: readonly number[]) =>
  dictionary({
    T: textString(partialName),
    FT: name('Btn'),
    Ff: number(2 ** 15),
    V: name(picked),
    Kids: array(...kids.map(referenceTo)),
  });
const radioButton = (value: string, picked: string, parent: number) =>
  widget({
    Parent: referenceTo(parent),
    AS: name(value === picked ? value : 'Off'),
    AP: dictionary({ N: dictionary({ [value]: referenceTo(20), Off: referenceTo(20) }) }),
  });

const appearance: PdfValue = {
  type: 'stream',
  entries: new Map(
    Object.entries({
      Type: name('XObject'),
      Subtype: name('Form'),
      BBox: array(number(0), number(0), number(9), number(9)),
    }),
  ),
  data: '',
};

/** A form of every kind of field; some are kids of the field before them. */
const form = modelBytes(
  new PdfModel(
    '1.7',
    '%',
    dictionary({ Root: referenceTo(1) }),
    new Map<number, PdfValue>([
      [
        1,
        dictionary({
          Type: name('Catalog'),
          Pages: referenceTo(2),
          AcroForm: dictionary({ Fields: array(...[10, 11, 12, 13, 15, 30, 40].map(referenceTo)) }),
        }),
      ],
      [2, dictionary({ Type: name('Pages'), Count: number(1), Kids: array(referenceTo(3)) })],
      [
        3,
        dictionary({
          Type: name('Page'),
          Parent: referenceTo(2),
          MediaBox: array(number(0), number(0), number(300), number(300)),
          Annots: array(...[10, 11, 12, 14, 15, 31, 32, 41, 42].map(referenceTo)),
        }),
      ],
      [10, textField('vraag-een', 'Łódź €\rTweede regel')],
      [11, checkBox('akkoord', 'Ja')],
      [12, checkBox('later', 'Off')],
      [13, dictionary({ T: textString('partners'), Kids: array(referenceTo(14)) })],
      [14, textField('rij.naam', 'GGD', { Parent: referenceTo(13) })],
      [15, textField('leeg', '')],
      [20, appearance],
      [30, radioButtons('keuze', 'nee', [31, 32])],
      [31, radioButton('ja', 'nee', 30)],
      [32, radioButton('nee', 'nee', 30)],
      [40, radioButtons('open', 'Off', [41, 42])],
      [41, radioButton('ja', 'Off', 40)],
      [42, radioButton('nee', 'Off', 40)],
    ]),
  ),
);

const fields = [
  { name: 'vraag-een', value: 'Łódź €\nTweede regel' },
  { name: 'akkoord', value: true },
  { name: 'later', value: false },
  { name: 'partners.rij.naam', value: 'GGD' },
  { name: 'leeg', value: '' },
  { name: 'keuze', value: 'nee' },
  { name: 'open', value: '' },
];

test('every field comes with its full name: texts as texts, boxes as ticked or not', async () => {
  expect(await fieldsIn(form)).toEqual({ ok: true, value: fields });
});

test('a field that was edited in a viewer comes with what stands there now', async () => {
  const task = getDocument({ data: form.slice(), verbosity: 0 });
  const pdf = await task.promise;
  pdf.annotationStorage.setValue('10R', { value: 'Anders: ş' });
  pdf.annotationStorage.setValue('12R', { value: true });
  const edited = await pdf.saveDocument();
  await task.destroy();
  const read = await fieldsIn(edited);
  expect(
    read.ok ? Object.fromEntries(read.value.map(({ name: field, value }) => [field, value])) : read,
  ).toEqual({
    'vraag-een': 'Anders: ş',
    akkoord: true,
    later: true,
    'partners.rij.naam': 'GGD',
    leeg: '',
    keuze: 'nee',
    open: '',
  });
});

test('fields in object streams are found too', async (context) => {
  needs(context, 'qpdf');
  const packed = runOn(form, 'qpdf', ['--object-streams=generate', 'IN', 'OUT']).written();
  expect(await fieldsIn(packed)).toEqual({ ok: true, value: fields });
});

test('a PDF that is no form has no fields', async () => {
  expect(await fieldsIn(plainPdf)).toEqual({ ok: true, value: [] });
  expect(await fieldsIn(dossierPdf)).toEqual({ ok: true, value: [] });
});

test('a form that is not whole is refused', async () => {
  expect(await fieldsIn(form.slice(0, -20))).toEqual({ ok: false, problem: { type: 'cut-off' } });
  expect(await fieldsIn(new Uint8Array(3))).toEqual({ ok: false, problem: { type: 'not-a-pdf' } });
});

test('a form that opens with a password only says so', async (context) => {
  needs(context, 'qpdf');
  const locked = runOn(form, 'qpdf', ['--encrypt', 'geheim', 'geheim', '256', '--', 'IN', 'OUT']).written();
  expect(await fieldsIn(locked)).toEqual({ ok: false, problem: { type: 'encrypted' } });
});
