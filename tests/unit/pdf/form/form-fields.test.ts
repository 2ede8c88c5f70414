import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import { formLayout } from '../../../../src/pdf/form/form-layout.ts';
import { fillableText } from '../../../../src/text/fillable.ts';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import type { Control } from '../../../../src/worksheet/print/control.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import { fillableAnswer } from '../../../../src/worksheet/print/fillable.ts';
import type { PrintedAnswer, WorksheetDocument } from '../../../../src/worksheet/print/printed.ts';
import { everyFont, fonts, fontsFor, hue, single } from '../../../setup/pdf/example-documents.ts';
import { squeezed, wordsOf } from '../../../setup/pdf/printed-words.ts';
import { readPdf, spokenWords } from '../../../setup/pdf/read-pdf.ts';
import { glyphTextsIn, objectsOf, streamsOf, taggingProblems } from '../../../setup/pdf/read-tagging.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { exampleAnswers, worksheets } from '../../../setup/worksheet/worksheets.ts';

const answers = Object.fromEntries(
  worksheets.flatMap(({ id }) => Object.entries(toAnswers(exampleAnswers(id)))),
);
const documents = worksheets.map((worksheet) => ({
  id: worksheet.id,
  document: toDocument(
    worksheet,
    lookupIn(answers),
    sourcesOf(worksheet.parts, worksheets),
    '2026-11-22',
    fillableAnswer,
  ),
}));

const make = (document: WorksheetDocument, loaded = fontsFor(document)) =>
  makeWorksheetPdf(document, loaded, { hue, controls: formLayout });

interface ReadField {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
  readonly options: readonly string[];
  readonly ids: readonly string[];
}

/** The fields as pdf.js, and so Firefox, finds them; names that only others stand under are left out. */
async function open(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const found: readonly (readonly [string, readonly object[]])[] = [...((await pdf.getFieldObjects()) ?? [])];
  const property = (holder: object, name: string): unknown => Reflect.get(holder, name);
  const fields = found.flatMap(([name, widgets]): readonly ReadField[] => {
    const kinds = widgets.filter((widget) => property(widget, 'type') !== '');
    const [first] = kinds;
    return first === undefined
      ? []
      : [
          {
            name,
            type: String(property(first, 'type')),
            value: property(first, 'value'),
            options: kinds.map((widget) => String(property(widget, 'exportValues'))),
            ids: kinds.map((widget) => String(property(widget, 'id'))),
          },
        ];
  });
  return { pdf, fields, close: () => task.destroy() };
}

const controlsIn = (answer: PrintedAnswer): readonly Control[] => {
  if (answer.type === 'control') return [answer.control];
  return answer.type === 'records'
    ? answer.records.flatMap(({ questions }) => questions.flatMap((question) => controlsIn(question.answer)))
    : [];
};
const controlsOf = ({ sections }: WorksheetDocument) =>
  sections.flatMap(({ questions }) => questions.flatMap(({ answer }) => controlsIn(answer)));

type NameTypeValue = readonly [name: string, type: string, value: string];

function expectedOf(control: Control): readonly NameTypeValue[] {
  switch (control.type) {
    case 'text':
      return [[control.name, 'text', control.value.replaceAll('\n', '\r')]];
    case 'choice':
      return [
        [control.name, 'radiobutton', control.options.find(({ isPicked }) => isPicked)?.value ?? 'Off'],
      ];
    case 'list':
      return [[control.name, 'combobox', control.options.find(({ isPicked }) => isPicked)?.value ?? '']];
    case 'checks':
      return control.options.map(({ name, isPicked }) => [name, 'checkbox', isPicked ? 'ja' : 'Off']);
  }
}

describe.each(documents)('the fillable PDF of $id', ({ document }) => {
  const { bytes, missing } = make(document);

  test('has a field for every control, under its name, with what was answered', async () => {
    const { fields, close } = await open(bytes);
    const read = fields.map(({ name, type, value }) => [name, type, value]);
    expect(read.sort()).toEqual(controlsOf(document).flatMap(expectedOf).sort());
    expect(new Set(read.map(([name]) => name)).size).toBe(read.length);
    await close();
  });

  test('has everything tagged, and is read in the order of the document', async () => {
    expect(taggingProblems(bytes)).toEqual([]);
    expect(spokenWords(await readPdf(bytes))).toBe(squeezed(wordsOf(document).join(' ')));
    expect(missing).toEqual([]);
  });

  test('says of each widget what it is for, where it is in the structure, and what it looks like', () => {
    const objects = objectsOf(bytes);
    const widgets = [...objects].filter(([, object]) => object.includes('/Subtype /Widget'));
    expect(widgets.length).toBeGreaterThan(10);
    for (const [number, widget] of widgets) {
      expect(widget).toMatch(/\/TU (?:<FEFF\w{8,}>|\(\w)/);
      expect(widget).toMatch(/\/StructParent \d+/);
      expect(widget).toMatch(/\/AP <<\/N /);
      const [form = ''] = [...objects.values()].filter((object) =>
        object.includes(`<</Type /OBJR /Pg ${/\/P (\d+) 0 R/.exec(widget)?.[1]} 0 R /Obj ${number} 0 R>>`),
      );
      expect(form).toContain('/S /Form');
    }
  });

  test('is the same file every time', () => {
    expect(make(document).bytes).toEqual(bytes);
  });
});

const textControl = (
  value: string,
  more: Partial<Extract<Control, { type: 'text' }>> = {},
): PrintedAnswer => ({
  type: 'control',
  control: { type: 'text', name: 'vraag', description: 'Vraag', value, size: 'long', hint: '', ...more },
});

const heightOf = (value: string): number => {
  const widget = [...objectsOf(make(single(textControl(value)), everyFont).bytes).values()].find((object) =>
    object.includes('/Subtype /Widget'),
  );
  const [, bottom = 0, , top = 0] = (/\/Rect \[(.*?)\]/.exec(widget ?? '')?.[1] ?? '').split(' ').map(Number);
  return top - bottom;
};

test('a field has room for what is in it and more, and for some lines when it is empty', () => {
  expect(heightOf('')).toBeGreaterThan(4 * 14);
  expect(heightOf('Zin. '.repeat(200))).toBeGreaterThan(heightOf('Zin. '.repeat(100)) + 40);
});

test('a field is never higher than the page: what is longer scrolls, and that is said', async () => {
  const long = 'Een heel verhaal. '.repeat(800).trim();
  expect(heightOf(long)).toBeLessThan(500);
  const { bytes } = make(single(textControl(long)), everyFont);
  expect(spokenWords(await readPdf(bytes))).toContain(squeezed(fillableText.longerThanField));
  const { fields, close } = await open(bytes);
  expect(fields[0]?.value).toBe(long);
  await close();
});

test('what is typed is set in our own font, and every character of it is in the file', () => {
  const { bytes } = make(single(textControl('')), fonts);
  const objects = [...objectsOf(bytes).values()];
  const widget = objects.find((object) => object.includes('/Subtype /Widget')) ?? '';
  const [, font] = /\/DA \(\/(F\d+) 10\.5 Tf/.exec(widget) ?? [];
  expect(objects.find((object) => object.includes('/DR <<'))).toContain(`/Font <</${font} `);
  const typed = glyphTextsIn(bytes).flatMap((texts) => texts.map(([, character]) => character));
  for (const letter of 'İşżłŐğ€≥☑Щω')
    expect(typed).toContain(letter.charCodeAt(0).toString(16).padStart(4, '0'));
});

test('an edit in Firefox keeps letters beyond Latin-1', async () => {
  const { pdf, fields, close } = await open(make(single(textControl('oud')), fonts).bytes);
  const written = 'İstanbul, gmina Łódź: ş ł ż ≥ 5';
  pdf.annotationStorage.setValue(fields[0]?.ids[0] ?? '', { value: written });
  const saved = await pdf.saveDocument();
  await close();
  const edited = await open(saved);
  expect(edited.fields[0]?.value).toBe(written);
  await edited.close();
  const shown = glyphTextsIn(saved).find((texts) => texts.length > 500) ?? [];
  const glyphOf = new Map(shown.map(([glyph, character]) => [character, glyph]));
  const glyphs = Array.from(written, (letter) =>
    glyphOf.get(letter.charCodeAt(0).toString(16).padStart(4, '0')),
  );
  expect(glyphs).not.toContain(undefined);
  // pdf.js writes the appearance as a literal string of two bytes a glyph, uncompressed.
  const bytesOf = Buffer.from(glyphs.join(''), 'hex')
    .toString('latin1')
    .replace(/[()\\]/g, '\\$&');
  expect(Buffer.from(saved).toString('latin1')).toContain(bytesOf.slice(0, 12));
});

test('what the fonts lack is a box in the field, and itself in its value', async () => {
  const { bytes, missing } = make(single(textControl('Hoi 😀 مرحبا')), everyFont);
  expect(missing).toEqual(['😀']);
  const { fields, close } = await open(bytes);
  expect(fields[0]?.value).toBe('Hoi 😀 مرحبا');
  await close();
  expect(
    streamsOf(bytes)
      .filter((stream) => stream.includes('/Tx BMC'))
      .join(''),
  ).not.toContain('0000> Tj');
});

test('a choice whose options somebody named oddly still has each of them apart', async () => {
  const options = ['a b', 'é/#(', 'c'].map((value) => ({ label: value, value, isPicked: value === 'é/#(' }));
  const control: Control = { type: 'choice', name: 'vraag', description: 'Vraag', options };
  const { fields, close } = await open(make(single({ type: 'control', control }), fonts).bytes);
  expect(fields).toHaveLength(1);
  expect(fields[0]?.options).toHaveLength(3);
  await close();
});

test('a PDF that is not to be filled in has no form', () => {
  const { bytes } = makeWorksheetPdf(single({ type: 'empty' }), fonts, { hue });
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('/AcroForm');
  expect(() => makeWorksheetPdf(single(textControl('')), fonts, { hue })).toThrow('not to be filled in');
});
