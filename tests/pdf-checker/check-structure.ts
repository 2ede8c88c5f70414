/** The structure tree (ISO 32000-1, 14.7): which element stands where, and what content and annotations it claims. */
import type { PdfModel } from './pdf-model.ts';
import type { Report } from './problem.ts';
import { itemsOf, nameOf, nothing, numberOf, objectOf, type PdfValue, textOf } from './values.ts';

export interface Structure {
  /** By page object and marked-content identifier, 'page/mcid', the object of the element that claims it. */
  readonly contents: ReadonlyMap<string, number>;
  /** By object of the annotation, the object of the element that claims it. */
  readonly annotations: ReadonlyMap<number, number>;
  /** The parent tree (14.7.4.4), flat: by key, an element or a list of elements. */
  readonly parents: ReadonlyMap<number, PdfValue>;
}

interface Element {
  readonly object: number;
  readonly role: string;
  readonly kids: readonly Element[];
  readonly value: PdfValue;
}

/** ISO 32000-1, 14.8.4. */
const groupingRoles = ['Document', 'Part', 'Art', 'Sect', 'Div', 'TOC', 'NonStruct'];
const blockRoles = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'BlockQuote', 'Caption', 'TOCI', 'Index'];
const listAndTableRoles = ['L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TFoot', 'TR', 'TH', 'TD'];
const inlineRoles = ['Span', 'Quote', 'Note', 'Reference', 'Code', 'Link', 'Annot', 'Figure', 'Form'];
const standardRoles = new Set([...groupingRoles, ...blockRoles, ...listAndTableRoles, ...inlineRoles]);

/** The kids that a role may have, where it is choosy. */
const kidsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['Table', ['THead', 'TBody', 'TFoot', 'TR', 'Caption']],
  ['THead', ['TR']],
  ['TBody', ['TR']],
  ['TFoot', ['TR']],
  ['TR', ['TH', 'TD']],
  ['L', ['LI', 'Caption']],
  ['LI', ['Lbl', 'LBody']],
  ['TOC', ['TOCI', 'TOC', 'Caption']],
]);
/** The parents that a role must have, where it is choosy. */
const parentsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['THead', ['Table']],
  ['TBody', ['Table']],
  ['TFoot', ['Table']],
  ['TR', ['Table', 'THead', 'TBody', 'TFoot']],
  ['TH', ['TR']],
  ['TD', ['TR']],
  ['LI', ['L']],
  ['LBody', ['LI']],
  ['TOCI', ['TOC']],
]);
/** These hold elements only: their content would be read without a role. */
const withoutContent = new Set([...groupingRoles, ...kidsOf.keys()]);

export function checkStructure(model: PdfModel, report: Report): Structure {
  const contents = new Map<string, number>();
  const annotations = new Map<number, number>();
  const treeRoot = model.get(model.catalog, 'StructTreeRoot');
  const roleMap = model.get(treeRoot, 'RoleMap');

  const read = (reference: PdfValue, parent: number | undefined, page: number | undefined): Element => {
    const object = objectOf(reference) ?? 0;
    const value = model.resolve(reference);
    const named = nameOf(model.get(value, 'S'));
    const role = nameOf(model.get(roleMap, named)) || named;
    const ownPage = objectOf(model.entry(value, 'Pg')) ?? page;
    if (objectOf(model.entry(value, 'P')) !== parent)
      report('parent', `${role} ${object} has another parent`);
    const claim = (mcid: number | undefined, onPage: number | undefined) => {
      const key = `${onPage}/${mcid}`;
      if (contents.has(key)) report('content', `content ${mcid} on page object ${onPage} is claimed twice`);
      if (withoutContent.has(role)) report('nesting', `${role} ${object} has content of its own`);
      contents.set(key, object);
    };
    const kids: Element[] = [];
    const kid = model.get(value, 'K');
    for (const item of kid.type === 'array'
      ? kid.items
      : kid.type === 'null'
        ? []
        : [model.entry(value, 'K')]) {
      const type = nameOf(model.get(item, 'Type'));
      if (numberOf(item) !== undefined) claim(numberOf(item), ownPage);
      else if (type === 'MCR')
        claim(numberOf(model.get(item, 'MCID')), objectOf(model.entry(item, 'Pg')) ?? ownPage);
      else if (type === 'OBJR') annotations.set(objectOf(model.entry(item, 'Obj')) ?? 0, object);
      else kids.push(read(item, object, ownPage));
    }
    const element: Element = { object, role, kids, value };
    checkElement(element, model, report);
    if ((role === 'Link' || role === 'Form') && ![...annotations.values()].includes(object))
      report('annotation', `${role} ${object} has no annotation`);
    return element;
  };
  const kid = model.get(treeRoot, 'K');
  const roots = kid.type === 'array' ? kid.items : [model.entry(treeRoot, 'K')];
  const treeRootObject = objectOf(model.entry(model.catalog, 'StructTreeRoot'));
  const elements = roots.map((root) => read(root, treeRootObject, undefined));
  if (elements.map(({ role }) => role).join() !== 'Document')
    report('nesting', 'the tree is not one Document');
  checkHeadings(elements.flatMap(withDescendants), report);
  return { contents, annotations, parents: parentTree(model, model.get(treeRoot, 'ParentTree')) };
}

function checkElement({ object, role, kids, value }: Element, model: PdfModel, report: Report): void {
  if (!standardRoles.has(role)) report('role', `'${role}'`);
  const allowed = kidsOf.get(role);
  for (const kid of kids) {
    if (allowed !== undefined && !allowed.includes(kid.role))
      report('nesting', `${kid.role} in ${role} ${object}`);
    const parents = parentsOf.get(kid.role);
    if (parents !== undefined && !parents.includes(role))
      report('nesting', `${kid.role} in ${role} ${object}`);
  }
  if (role === 'L') {
    if (kids.length === 0) report('nesting', `list ${object} is empty`);
    const isLabelled = kids.some((item) => item.kids.some((kid) => kid.role === 'Lbl'));
    if (isLabelled && ['', 'None'].includes(attribute(value, 'ListNumbering', model)))
      report('list', `list ${object} has labels of no shape`);
  }
  if (/^(?:P|H\d|Lbl)$/.test(role) && model.items(value, 'K').length === 0)
    report('empty', `${role} ${object} says nothing`);
  if (role === 'TOCI' && nameOf(model.get(model.items(value, 'Ref')[0] ?? nothing, 'Type')) !== 'StructElem')
    report('destination', `entry ${object} of the contents names nothing`);
  if (/\p{Co}/u.test(textOf(model.get(value, 'ActualText'))))
    report('actual-text', `${role} ${object} is read by a sign of one font`);
  if (role === 'Figure' && textOf(model.get(value, 'Alt')) === '')
    report('alternative', `figure ${object} has no description`);
  if (role === 'TH' && !['Column', 'Row', 'Both'].includes(attribute(value, 'Scope', model)))
    report('table', `header ${object} has no scope`);
  if (role === 'Table') {
    const rows = kids.flatMap((kid) => (kid.role === 'TR' ? [kid] : kid.kids));
    const widths = new Set(rows.map((row) => row.kids.length));
    if (widths.size !== 1) report('table', `table ${object} has rows of ${[...widths].join(' and ')} cells`);
  }
}

/** 14.7.5: attributes are one dictionary or a list of them. */
function attribute(element: PdfValue, key: string, model: PdfModel): string {
  const attributes = model.get(element, 'A');
  const owners = attributes.type === 'array' ? attributes.items : [attributes];
  return owners.map((owner) => nameOf(model.get(owner, key))).find((found) => found !== '') ?? '';
}

function checkHeadings(elements: readonly Element[], report: Report): void {
  let level = 0;
  for (const { role, object } of elements) {
    const found = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
    if (found === 0) continue;
    if (found > level + 1) report('heading', `${role} ${object} follows level ${level}`);
    level = found;
  }
  if (level === 0) report('heading', 'there is none');
}

function withDescendants(element: Element): readonly Element[] {
  return [element, ...element.kids.flatMap(withDescendants)];
}

/** A number tree (7.9.7). */
function parentTree(model: PdfModel, node: PdfValue): ReadonlyMap<number, PdfValue> {
  const numbers = itemsOf(model.get(node, 'Nums'));
  const own = numbers.flatMap((key, at): readonly (readonly [number, PdfValue])[] => {
    const value = numbers[at + 1];
    return at % 2 === 1 || value === undefined ? [] : [[numberOf(key) ?? -1, value]];
  });
  const below = model.items(node, 'Kids').flatMap((kid) => [...parentTree(model, model.resolve(kid))]);
  return new Map([...own, ...below]);
}
