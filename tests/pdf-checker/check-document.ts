/** What the catalog, the bookmarks and the attachments of a PDF have to say. */
import type { PdfModel } from './pdf-model.ts';
import type { Report } from './problem.ts';
import { entriesOf, itemsOf, nameOf, objectOf, type PdfValue, textOf } from './values.ts';

export function checkDocument(model: PdfModel, report: Report): void {
  const { catalog } = model;
  const isTrue = (...keys: readonly string[]) => {
    const value = model.get(catalog, ...keys);
    return value.type === 'boolean' && value.value;
  };
  if (model.version !== '1.7') report('version', model.version);
  if (!isTrue('MarkInfo', 'Marked')) report('mark-info', 'the file does not say that it is tagged');
  const language = textOf(model.get(catalog, 'Lang'));
  if (language !== 'nl-NL') report('language', `'${language}'`);
  if (!isTrue('ViewerPreferences', 'DisplayDocTitle')) report('display-title', 'the title is not displayed');
  checkOutline(model, report);
  checkAttachments(model, report);
  checkReferences(model, report);
  checkDestinations(model, report);
}

/** ISO 32000-1, 12.3.3: every item has a title, leads to a page, and knows its neighbours. */
function checkOutline(model: PdfModel, report: Report): void {
  const pages = new Set(model.pages.map(({ object }) => object));
  const visit = (parent: PdfValue): number => {
    let count = 0;
    let before: number | undefined;
    const seen = new Set<number>();
    let item = model.entry(parent, 'First');
    for (let object = objectOf(item); object !== undefined; object = objectOf(item)) {
      const title = textOf(model.get(item, 'Title'));
      if (seen.has(object)) return count;
      seen.add(object);
      count += 1;
      if (title === '') report('outline', `item ${object} has no title`);
      const [page] = model.items(model.get(item, 'A'), 'D');
      if (page === undefined || !pages.has(objectOf(page) ?? 0))
        report('outline', `'${title}' leads nowhere`);
      if (objectOf(model.entry(item, 'Prev')) !== before)
        report('outline', `'${title}' follows another item`);
      visit(item);
      before = object;
      item = model.entry(item, 'Next');
    }
    if (objectOf(model.entry(parent, 'Last')) !== before) report('outline', 'the last item is another one');
    return count;
  };
  if (visit(model.get(model.catalog, 'Outlines')) === 0) report('outline', 'there is none');
}

function checkAttachments(model: PdfModel, report: Report): void {
  const named = model.items(model.get(model.catalog, 'Names', 'EmbeddedFiles'), 'Names');
  const listed = named.flatMap((item) => objectOf(item) ?? []);
  const associated = model.items(model.catalog, 'AF').flatMap((item) => objectOf(item) ?? []);
  const specifications = [...model.objects].filter(
    ([, value]) => nameOf(model.get(value, 'Type')) === 'Filespec',
  );
  for (const [object, value] of specifications) {
    const lacks = (what: string) => report('attachment', `file specification ${object} lacks ${what}`);
    for (const key of ['F', 'UF', 'Desc']) if (textOf(model.get(value, key)) === '') lacks(key);
    if (textOf(model.get(value, 'F')) !== textOf(model.get(value, 'UF'))) lacks('one name');
    if (nameOf(model.get(value, 'AFRelationship')) === '') lacks('AFRelationship');
    if (!listed.includes(object)) lacks('a place in the name tree');
    if (!associated.includes(object)) lacks('a place in the AF of the catalog');
    for (const key of ['F', 'UF']) {
      const file = model.get(value, 'EF', key);
      if (file.type !== 'stream' || nameOf(model.get(file, 'Type')) !== 'EmbeddedFile') lacks(`EF ${key}`);
      else {
        if (!/^[-\w+.]+\/[-\w+.]+$/.test(nameOf(model.get(file, 'Subtype')))) lacks('a media type');
        if (textOf(model.get(file, 'Params', 'ModDate')) === '') lacks('a date');
      }
    }
  }
}

function checkReferences(model: PdfModel, report: Report): void {
  const visit = (value: PdfValue, from: string): void => {
    if (value.type === 'reference') {
      if (!model.objects.has(value.object)) report('reference', `${from} refers to object ${value.object}`);
    } else for (const kid of [...itemsOf(value), ...entriesOf(value).values()]) visit(kid, from);
  };
  visit(model.trailer, 'the trailer');
  for (const [object, value] of model.objects) visit(value, `object ${object}`);
}

/** Whatever goes to a page goes to an element as well (ISO 32000-2, 12.6.4.2). */
function checkDestinations(model: PdfModel, report: Report): void {
  for (const [object, value] of model.objects) {
    for (const [key, held] of entriesOf(value)) {
      if (key === 'Dest') report('destination', `object ${object} leads to a page only`);
      const isJump = nameOf(model.get(held, 'S')) === 'GoTo' && held.type === 'dictionary';
      if (isJump) checkJump(held, object);
    }
    if (nameOf(model.get(value, 'S')) === 'GoTo') checkJump(value, object);
  }
  if (itemsOf(model.get(model.catalog, 'OpenAction')).length > 0)
    report('destination', 'the file opens at a page only');

  function checkJump(action: PdfValue, object: number): void {
    const [element] = model.items(action, 'SD');
    if (element === undefined || nameOf(model.get(element, 'Type')) !== 'StructElem')
      report('destination', `object ${object} leads to no element`);
  }
}
