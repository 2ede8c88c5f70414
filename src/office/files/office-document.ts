/** What goes into a file for a word processor, whichever: the same words in the same order as in the PDF. */
import { entryOf } from '../../basics/entry-of.ts';
import type { Logo } from '../../basics/logo.ts';
import type { Composition, Fact, Heading, WorksheetComposition } from '../../worksheet/print/composition.ts';
import type { ReportComposition } from '../../worksheet/print/report-composition.ts';
import { oneLine, shortened } from '../../worksheet/reading/answer-text.ts';
import { type Block, type Level, reportContent, worksheetContent } from '../blocks.ts';

export interface OfficeDocument {
  /** Of the file as a whole, in its properties. */
  readonly fileTitle: string;
  readonly heading: Heading;
  /** Above the title, where the title has a page of its own in print. */
  readonly logo?: Logo | undefined;
  readonly facts: readonly Fact[];
  /** Over the list of the chapters; '' where there is none. */
  readonly contents: string;
  /** At the foot of each page. */
  readonly belongsTo: readonly string[];
  /** Headings begin at level 2: the title of the document is the first. */
  readonly blocks: readonly Block[];
  /** Accent of the document, and of the chapter of each worksheet by its code: '#rrggbb'. */
  readonly hue: string;
  readonly hues: { readonly [code: string]: string };
}

export function worksheetForOffice(composition: WorksheetComposition, hue: string): OfficeDocument {
  return { ...about(composition), contents: '', blocks: worksheetContent(composition), hue, hues: {} };
}

export function reportForOffice(
  composition: ReportComposition,
  hues: { readonly [code: string]: string },
  logo?: Logo,
): OfficeDocument {
  const contents = composition.isBrief ? '' : composition.contents;
  return {
    ...about(composition),
    logo: composition.isBrief ? undefined : logo,
    contents,
    blocks: reportContent(composition),
    hue: '',
    hues,
  };
}

function about({ fileTitle, heading, facts, belongsTo }: Composition) {
  return { fileTitle, heading, facts, belongsTo };
}

/** A heading of the text, with a name that links lead to. */
export interface PlacedHeading {
  readonly level: Level;
  readonly text: string;
  readonly anchor: string;
}

/** In the list of contents: the chapters and their parts. */
const deepestInContents = 3;

/** Characters. What is named there is read in one look: an ambition that heads a part is whole where it stands. */
const longestInContents = 80;

export function headingsForContents(blocks: readonly Block[]): readonly PlacedHeading[] {
  return blocks.flatMap((block, at) =>
    block.type === 'heading' && block.level <= deepestInContents
      ? [
          {
            level: block.level,
            text: shortened(oneLine(block.text), longestInContents),
            anchor: anchorOf(at),
          },
        ]
      : [],
  );
}

/** @param at the block's place in the document. */
export const anchorOf = (at: number) => `kop-${at + 1}`;

/**
 * Each figure as PNG, for programs that know no SVG, in their order; `undefined` of one that could not be made: then its words
 * are all there is of it.
 */
export type Pictures = readonly (Uint8Array | undefined)[];

/** The accent of each figure is that of its chapter. */
export function figuresOf({ blocks, hue, hues }: OfficeDocument) {
  let current = hue;
  return blocks.flatMap((block) => {
    current = hueAfter(block, current, { hue, hues });
    return block.type === 'figure' ? [{ drawing: block.drawing, hue: current }] : [];
  });
}

/** @param before the accent of what stands before the block. */
export function hueAfter(
  block: Block,
  before: string,
  { hue, hues }: Pick<OfficeDocument, 'hue' | 'hues'>,
): string {
  if (block.type !== 'heading' || block.level !== 2) return before;
  return block.code === undefined ? hue : (entryOf(hues, block.code) ?? '');
}
