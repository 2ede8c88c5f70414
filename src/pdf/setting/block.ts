import type { StructureElement } from '../format/structure-tree.ts';

/**
 * Something to set, measured: its texts are broken into lines already. Where a page has to end is decided by the same
 * lines that are drawn, so that the two cannot disagree.
 */
export interface Block {
  /** pt that have to fit on the page where it begins: with less, what belongs together would be parted. */
  readonly first: number;
  /** pt of all of it; infinite for what may go on over pages wherever it stands. */
  readonly height: number;
  /** Draws at the cursor, as kids of `parent`, and moves past it. */
  draw(parent: StructureElement): void;
}
