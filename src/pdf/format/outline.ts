/** The document outline, or bookmarks (ISO 32000-1, 12.3.3). */
import { coordinate, reference, textString } from './pdf-syntax.ts';
import { tidied } from './sanitize.ts';
import type { ObjectOfElement, ObjectWriter, StructureElement } from './structure-tree.ts';

/** A place in the document to go to (12.3.2). */
export interface Destination {
  readonly page: number;
  /** Distance from the bottom of the page, in pt, to show at the top of the window. */
  readonly fromBottom: number;
  /** What stands there. */
  readonly element: StructureElement;
}

export interface OutlineItem extends Destination {
  readonly title: string;
  readonly kids: OutlineItem[];
}

/**
 * Writes the outline, all of it unfolded.
 * @returns the object number of the outline dictionary.
 */
export function putOutline(
  items: readonly OutlineItem[],
  writer: ObjectWriter,
  objectOf: ObjectOfElement,
): number {
  const outline = writer.reserve();
  writer.putObject(outline, `<</Type /Outlines${putItems(items, outline, writer, objectOf)}>>`);
  return outline;
}

/** @returns the entries First, Last and Count for the parent. */
function putItems(
  items: readonly OutlineItem[],
  parent: number,
  writer: ObjectWriter,
  objectOf: ObjectOfElement,
): string {
  const numbered = items.map((item) => ({ item, objectNumber: writer.reserve() }));
  numbered.forEach(({ item, objectNumber }, at) => {
    const kids = putItems(item.kids, objectNumber, writer, objectOf);
    const entries = [
      `/Title ${textString(tidied(item.title))} /Parent ${reference(parent)}`,
      entry('Prev', numbered[at - 1]?.objectNumber),
      entry('Next', numbered[at + 1]?.objectNumber),
      kids,
      ` ${goToEntry(item, writer, objectOf)}`,
      entry('SE', objectOf(item.element)),
    ];
    writer.putObject(objectNumber, `<<${entries.join('')}>>`);
  });
  const first = numbered.at(0)?.objectNumber;
  return first === undefined
    ? ''
    : `${entry('First', first)}${entry('Last', numbered.at(-1)?.objectNumber)} /Count ${countAll(items)}`;
}

/**
 * The action that goes there and keeps the window's zoom as it is. D is the place on the page; SD the element (ISO 32000-2,
 * 12.6.4.2), for readers that know it: it is found again where pages were laid out anew.
 */
export function goToEntry(
  { page, fromBottom, element }: Destination,
  writer: ObjectWriter,
  objectOf: ObjectOfElement,
): string {
  const place = `/XYZ 0 ${coordinate(fromBottom)} null`;
  const target = `/D [${reference(writer.pageObject(page))} ${place}] /SD [${reference(objectOf(element))} ${place}]`;
  return `/A <</S /GoTo ${target}>>`;
}

function entry(key: string, objectNumber: number | undefined): string {
  return objectNumber === undefined ? '' : ` /${key} ${reference(objectNumber)}`;
}

function countAll(items: readonly OutlineItem[]): number {
  return items.reduce((count, { kids }) => count + 1 + countAll(kids), 0);
}
