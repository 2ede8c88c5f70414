/** The document outline, or bookmarks (ISO 32000-1, 12.3.3). */
import { coordinate, reference, textString } from './pdf-syntax.ts';
import { tidied } from './sanitize.ts';
import type { ObjectWriter, StructureElement } from './structure-tree.ts';

/** A place in the document to go to (12.3.2). */
export interface Destination {
  readonly page: number;
  /** Distance from the bottom of the page, in pt, to show at the top of the window. */
  readonly fromBottom: number;
}

export interface OutlineItem extends Destination {
  readonly title: string;
  readonly element: StructureElement;
  readonly kids: OutlineItem[];
}

/**
 * Writes the outline, all of it unfolded.
 * @returns the object number of the outline dictionary.
 */
export function putOutline(
  items: readonly OutlineItem[],
  writer: ObjectWriter,
  elementObjects: ReadonlyMap<StructureElement, number>,
): number {
  const outline = writer.reserve();
  writer.putObject(outline, `<</Type /Outlines${putItems(items, outline, writer, elementObjects)}>>`);
  return outline;
}

/** @returns the entries First, Last and Count for the parent. */
function putItems(
  items: readonly OutlineItem[],
  parent: number,
  writer: ObjectWriter,
  elementObjects: ReadonlyMap<StructureElement, number>,
): string {
  const numbered = items.map((item) => ({ item, objectNumber: writer.reserve() }));
  numbered.forEach(({ item, objectNumber }, at) => {
    const kids = putItems(item.kids, objectNumber, writer, elementObjects);
    const element = elementObjects.get(item.element);
    const entries = [
      `/Title ${textString(tidied(item.title))} /Parent ${reference(parent)}`,
      entry('Prev', numbered[at - 1]?.objectNumber),
      entry('Next', numbered[at + 1]?.objectNumber),
      kids,
      ` ${destinationEntry(item, writer)}`,
      entry('SE', element),
    ];
    writer.putObject(objectNumber, `<<${entries.join('')}>>`);
  });
  const first = numbered.at(0)?.objectNumber;
  return first === undefined
    ? ''
    : `${entry('First', first)}${entry('Last', numbered.at(-1)?.objectNumber)} /Count ${countAll(items)}`;
}

/** Keeps the window's zoom as it is. */
export function destinationEntry({ page, fromBottom }: Destination, writer: ObjectWriter): string {
  return `/Dest [${reference(writer.pageObject(page))} /XYZ 0 ${coordinate(fromBottom)} null]`;
}

function entry(key: string, objectNumber: number | undefined): string {
  return objectNumber === undefined ? '' : ` /${key} ${reference(objectNumber)}`;
}

function countAll(items: readonly OutlineItem[]): number {
  return items.reduce((count, { kids }) => count + 1 + countAll(kids), 0);
}
