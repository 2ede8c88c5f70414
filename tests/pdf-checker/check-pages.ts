/** What is painted on the pages, and whether structure tree and parent tree know it. */
import type { Structure } from './check-structure.ts';
import { Parser } from './parse.ts';
import type { PdfModel, PdfPage } from './pdf-model.ts';
import type { Report } from './problem.ts';
import { itemsOf, nameOf, numberOf, objectOf, type PdfValue, textOf } from './values.ts';

/** Operators that put something on the page (ISO 32000-1, tables 60, 74, 87, 109). */
const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'Tj', 'TJ', "'", '"']);

interface Mark {
  /** `span`: it adds something to the text within, and is neither content nor artifact by itself. */
  readonly type: 'content' | 'artifact' | 'span';
  readonly isInText: boolean;
}

export function checkPages(model: PdfModel, structure: Structure, report: Report): void {
  const seen = new Set<string>();
  for (const page of model.pages) {
    if (nameOf(model.get(page.value, 'Tabs')) !== 'S') report('tabs', `page object ${page.object}`);
    const mcids = checkMarking(page, model, report);
    const key = numberOf(model.get(page.value, 'StructParents')) ?? -1;
    const parents = itemsOf(model.resolve(structure.parents.get(key) ?? { type: 'null' }));
    for (const mcid of mcids) {
      const where = `content ${mcid} on page object ${page.object}`;
      const content = `${page.object}/${mcid}`;
      if (seen.has(content)) report('content', `${where} is there twice`);
      seen.add(content);
      const element = structure.contents.get(content);
      const parent = parents[mcid];
      if (element === undefined) report('content', `${where} is in no element`);
      if (parent === undefined || objectOf(parent) !== element)
        report('content', `${where} has another element in the parent tree`);
    }
    if (parents.length > mcids.length)
      report('content', `the parent tree knows more than page object ${page.object} has`);
  }
  for (const content of structure.contents.keys())
    if (!seen.has(content)) report('content', `an element claims ${content}, which is on no page`);
  if (seen.size === 0) report('content', 'nothing is tagged');
}

/** @returns the marked-content identifiers on the page, in order. */
function checkMarking(page: PdfPage, model: PdfModel, report: Report): readonly number[] {
  const mcids: number[] = [];
  const open: Mark[] = [];
  let isInText = false;
  const fault = (what: string) => report('marking', `${what} on page object ${page.object}`);
  for (const { operator, operands } of new Parser(model.pageContent(page.value)).operations()) {
    if (operator === 'BT' || operator === 'ET') isInText = operator === 'BT';
    else if (operator === 'BDC' || operator === 'BMC') {
      const mcid = mcidOf(operands[1], page, model);
      if (mcid !== undefined) mcids.push(mcid);
      if (operands[1] !== undefined && /\p{Co}/u.test(textOf(model.get(operands[1], 'ActualText'))))
        report('actual-text', `a sign of one font on page object ${page.object}`);
      const isArtifact = operands[0] !== undefined && nameOf(operands[0]) === 'Artifact';
      const type = isArtifact ? 'artifact' : mcid === undefined ? 'span' : 'content';
      const around = open.findLast((mark) => mark.type !== 'span');
      if (type !== 'span' && around !== undefined) fault(`${type} within ${around.type}`);
      open.push({ type, isInText });
    } else if (operator === 'EMC') {
      const closed = open.pop();
      if (closed === undefined) fault('an end without a beginning');
      else if (closed.isInText !== isInText) fault('marked content that ends within a text');
    } else if (painting.has(operator) && open.every(({ type }) => type === 'span'))
      fault(`unmarked '${operator}'`);
  }
  if (open.length > 0) fault('marked content without an end');
  return mcids;
}

/** The property list may stand in the resources of the page, under a name (14.6.2). */
function mcidOf(properties: PdfValue | undefined, page: PdfPage, model: PdfModel): number | undefined {
  if (properties === undefined) return undefined;
  const list =
    properties.type === 'name'
      ? model.get(model.inherited(page.value, 'Resources'), 'Properties', properties.name)
      : properties;
  return numberOf(model.get(list, 'MCID'));
}
