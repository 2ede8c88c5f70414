/** What is shown by which font: on the pages, and in the appearances of form fields. */
import { type Operation, Parser } from './parse.ts';
import type { PdfModel } from './pdf-model.ts';
import type { Report } from './problem.ts';
import { glyphWidths } from './true-type.ts';
import { entriesOf, itemsOf, nameOf, numberOf, type PdfValue, utf16Text } from './values.ts';

/** By object or name of a font, the codes it shows. */
type ShownCodes = Map<PdfValue, Set<number>>;

export function checkFonts(model: PdfModel, report: Report): void {
  const shown: ShownCodes = new Map();
  for (const { value: page } of model.pages) {
    const content = new Parser(model.pageContent(page)).operations();
    collect(content, model.inherited(page, 'Resources'), model, shown, report);
  }
  for (const value of model.objects.values())
    if (value.type === 'stream' && nameOf(model.get(value, 'Subtype')) === 'Form')
      collect(
        new Parser(model.content(value)).operations(),
        model.get(value, 'Resources'),
        model,
        shown,
        report,
      );
  // Text fields are drawn anew with these when somebody edits them; what no field names, nothing is rendered with (7.21.4.1).
  const forFields = model.get(model.catalog, 'AcroForm', 'DR', 'Font');
  const named = defaultAppearances(model);
  for (const [name, font] of entriesOf(forFields))
    if (named.some((appearance) => appearance.includes(`/${name} `))) codesOf(model.resolve(font), shown);
  for (const [font, codes] of shown) checkFont(font, codes, model, report);
}

/** What the form and its fields say of how they are drawn (12.7.3.3): '/F1 11 Tf 0 g'. */
function defaultAppearances(model: PdfModel): readonly string[] {
  const owners = [model.get(model.catalog, 'AcroForm'), ...model.objects.values()];
  return owners.flatMap((owner) => {
    const appearance = model.get(owner, 'DA');
    return appearance.type === 'string' ? appearance.bytes : [];
  });
}

function codesOf(font: PdfValue, shown: ShownCodes): Set<number> {
  const codes = shown.get(font) ?? new Set();
  shown.set(font, codes);
  return codes;
}

function collect(
  operations: readonly Operation[],
  resources: PdfValue,
  model: PdfModel,
  shown: ShownCodes,
  report: Report,
): void {
  let font: PdfValue | undefined;
  for (const { operator, operands } of operations) {
    const [first] = operands;
    if (operator === 'Tf' && first !== undefined) {
      font = model.get(resources, 'Font', nameOf(first));
      if (font.type === 'null') report('font', `${nameOf(first)} is not among the resources`);
    }
    if (!['Tj', 'TJ', "'", '"'].includes(operator)) continue;
    if (font === undefined || font.type === 'null') {
      report('font', 'text without a font');
      continue;
    }
    const codes = codesOf(font, shown);
    const isWide = nameOf(model.get(font, 'Subtype')) === 'Type0';
    const last = operands.at(-1);
    for (const part of last === undefined ? [] : [last, ...itemsOf(last)])
      if (part.type === 'string')
        for (let at = 0; at < part.bytes.length; at += isWide ? 2 : 1)
          codes.add(
            isWide
              ? part.bytes.charCodeAt(at) * 256 + part.bytes.charCodeAt(at + 1)
              : part.bytes.charCodeAt(at),
          );
  }
}

function checkFont(font: PdfValue, codes: ReadonlySet<number>, model: PdfModel, report: Report): void {
  const label = nameOf(model.get(font, 'BaseFont'));
  const descendant = model.resolve(itemsOf(model.get(font, 'DescendantFonts'))[0] ?? font);
  const program = ['FontFile', 'FontFile2', 'FontFile3']
    .map((key) => model.get(descendant, 'FontDescriptor', key))
    .find(({ type }) => type === 'stream');
  if (program === undefined) report('font', `${label} is not embedded`);
  if (codes.has(0)) report('notdef', `${label} shows the glyph for what is missing`);
  const toUnicode = model.get(font, 'ToUnicode');
  const characters =
    toUnicode.type === 'stream' ? charactersIn(model.content(toUnicode)) : new Map<number, string>();
  for (const code of codes) {
    const character = characters.get(code) ?? '';
    if (character === '' || /[\0\ufeff\ufffe\ufffd]|\p{Co}/u.test(character))
      report('to-unicode', `${label} shows code ${code}, which is no character`);
  }
  if (program?.type === 'stream' && nameOf(model.get(font, 'Encoding')) === 'Identity-H')
    checkWidths(label, descendant, glyphWidths(model.content(program)), codes, model, report);
}

function checkWidths(
  label: string,
  descendant: PdfValue,
  widths: readonly number[],
  codes: ReadonlySet<number>,
  model: PdfModel,
  report: Report,
): void {
  const said = widthsIn(itemsOf(model.get(descendant, 'W')), model);
  const otherwise = numberOf(model.get(descendant, 'DW')) ?? 1000;
  for (const code of codes) {
    const width = widths[code];
    if (width === undefined) report('font', `${label} has no glyph ${code}`);
    else if (Math.abs((said.get(code) ?? otherwise) - width) > 1)
      report('font', `${label} says another width of glyph ${code} than it has`);
  }
}

/** 9.7.4.3: a first code with a list of widths, or a range with one. */
function widthsIn(items: readonly PdfValue[], model: PdfModel): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at < items.length; ) {
    const first = numberOf(items[at] ?? { type: 'null' }) ?? 0;
    const second = model.resolve(items[at + 1] ?? { type: 'null' });
    if (second.type === 'array') {
      second.items.forEach((width, index) => void widths.set(first + index, numberOf(width) ?? 0));
      at += 2;
    } else {
      const width = numberOf(items[at + 2] ?? { type: 'null' }) ?? 0;
      for (let code = first; code <= (numberOf(second) ?? 0); code += 1) widths.set(code, width);
      at += 3;
    }
  }
  return widths;
}

/** A ToUnicode CMap (9.10.3). */
function charactersIn(cmap: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  const code = (hex = '') => Number.parseInt(hex, 16);
  const character = (hex = '') => utf16Text(Buffer.from(hex, 'hex').toString('latin1'));
  for (const [, pairs = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, from, to] of pairs.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g))
      characters.set(code(from), character(to));
  for (const [, ranges = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from, to, start] of ranges.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g))
      for (let at = code(from); at <= code(to); at += 1)
        characters.set(at, String.fromCodePoint((character(start).codePointAt(0) ?? 0) + at - code(from)));
  return characters;
}
