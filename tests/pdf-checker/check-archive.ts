/** What PDF/A-3 (ISO 19005-3) asks of a file that is to be kept, beside what it says of itself and of its colours. */
import { Parser } from './parse.ts';
import type { PdfModel } from './pdf-model.ts';
import type { Report } from './problem.ts';
import { entriesOf, itemsOf, nameOf, numberOf, type PdfValue } from './values.ts';

/** 6.1.13. */
const longest = { string: 32_767, name: 127, integer: 2_147_483_647 } as const;
/** 6.5.1. */
const allowedActions = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);
/** Keys that a dictionary may not have, wherever it stands: 6.2.5, 6.2.8, 6.2.9, 6.4.1, 6.4.2, 6.5.2, 6.10, 6.11. */
const forbidden = [
  'AA',
  'XFA',
  'JS',
  'JavaScript',
  'TR',
  'HTP',
  'OPI',
  'Alternates',
  'NeedsRendering',
  'Requirements',
];

export function checkArchive(model: PdfModel, report: Report): void {
  if (!/^%[\x80-\xff]{4}/.test(model.comment)) report('file', 'nothing says that it is no text');
  const identifiers = model.items(model.trailer, 'ID');
  if (identifiers.length !== 2 || identifiers.some((id) => id.type !== 'string' || id.bytes === ''))
    report('file', 'it has no identifier');
  if (model.trailer.entries.has('Encrypt')) report('file', 'it is encrypted');
  for (const [object, value] of model.objects) {
    checkLengths(value, `object ${object}`, report);
    checkBehaviour(value, `object ${object}`, model, report);
  }
  for (const { object, value } of model.pages)
    for (const { operands } of new Parser(model.pageContent(value)).operations())
      for (const operand of operands) checkLengths(operand, `page object ${object}`, report);
  const needsAppearances = model.get(model.catalog, 'AcroForm', 'NeedAppearances');
  if (needsAppearances.type === 'boolean' && needsAppearances.value)
    report('behaviour', 'the reader has to draw the fields');
  for (const page of model.pages)
    for (const annotation of model.items(page.value, 'Annots')) checkLooks(annotation, model, report);
}

function checkLengths(value: PdfValue, where: string, report: Report): void {
  if (value.type === 'string' && value.bytes.length > longest.string)
    report('file', `a string of ${value.bytes.length} bytes in ${where}`);
  if (value.type === 'name' && value.name.length > longest.name)
    report('file', `a name too long in ${where}`);
  if (value.type === 'number' && Math.abs(value.value) > longest.integer)
    report('file', `a number too large in ${where}`);
  for (const kid of [...itemsOf(value), ...entriesOf(value).values()]) checkLengths(kid, where, report);
}

function checkBehaviour(value: PdfValue, where: string, model: PdfModel, report: Report): void {
  for (const [key, held] of entriesOf(value)) {
    if (forbidden.includes(key)) report('behaviour', `${where} has ${key}`);
    const action = ['A', 'OpenAction', 'Next'].includes(key) ? nameOf(model.get(held, 'S')) : '';
    if (action !== '' && !allowedActions.has(action)) report('behaviour', `${where} does ${action}`);
    checkBehaviour(held, where, model, report);
  }
  for (const item of itemsOf(value)) checkBehaviour(item, where, model, report);
}

/** 6.3.2: printed, and never hidden. 6.3.3: one look, of a button one for each state. */
function checkLooks(annotation: PdfValue, model: PdfModel, report: Report): void {
  const fault = (what: string) => report('annotation', `${nameOf(model.get(annotation, 'Subtype'))} ${what}`);
  const print = 4;
  const hidden = 1 | 2 | 32 | 256;
  const flags = numberOf(model.get(annotation, 'F')) ?? 0;
  if ((flags & print) === 0 || (flags & hidden) !== 0) fault('is hidden or not printed');
  const looks = model.get(annotation, 'AP');
  if (looks.type === 'null') return;
  if ([...entriesOf(looks).keys()].join() !== 'N') fault('has another look than its own');
  const type = nameOf(model.get(annotation, 'FT')) || nameOf(model.get(annotation, 'Parent', 'FT'));
  const wanted = type === 'Btn' ? 'dictionary' : 'stream';
  if (model.get(looks, 'N').type !== wanted) fault(`has a look that is no ${wanted}`);
}
