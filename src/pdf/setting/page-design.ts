/** The look of the page: one family in two weights, few sizes, much white. Lengths in pt; text at least 4.5:1 on white. */
import { paperColors } from '../../basics/paper-colors.ts';
import type { Lettering, Stroke } from '../format/canvas.ts';
import { pageSize } from '../format/tagged.ts';

export interface TextStyle extends Lettering {
  /** From baseline to baseline. */
  readonly leading: number;
}

/** A column to set text in. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export const colors = paperColors;

export const page = {
  top: 60,
  bottom: pageSize.height - 76,
  /** The foot's baseline. */
  foot: pageSize.height - 40,
} as const;

/** Where the text of a page stands, and what differs by kind of document. */
export interface PageDesign {
  readonly top: number;
  readonly bottom: number;
  readonly foot: number;
  /** What a page says of the document, and of what goes on from the page before. */
  readonly small: TextStyle;
  /** Of a question within a record. */
  readonly label: TextStyle;
}

const margin = 60;

/** From margin to margin: tables and the foot. */
export const fullWidth: Column = { x: margin, width: pageSize.width - 2 * margin };
/** Running text: a line of about 80 characters. */
export const measureColumn: Column = { x: margin, width: 412 };

export const styles = {
  eyebrow: { face: 'bold', size: 11, leading: 15, color: colors.ink },
  title: { face: 'bold', size: 26, leading: 31, color: colors.ink },
  /** Title of a dossier on the cover of its report, and of a worksheet within the report. */
  cover: { face: 'bold', size: 34, leading: 40, color: colors.ink },
  chapter: { face: 'bold', size: 21, leading: 26, color: colors.ink },
  contentsChapter: { face: 'bold', size: 10.5, leading: 16, color: colors.ink },
  contentsPart: { face: 'regular', size: 9.5, leading: 14.5, color: colors.muted },
  section: { face: 'bold', size: 15.5, leading: 20, color: colors.ink },
  question: { face: 'bold', size: 11.5, leading: 16, color: colors.ink },
  /** Headings within an answer. */
  group: { face: 'bold', size: 10, leading: 14.5, color: colors.ink },
  body: { face: 'regular', size: 10.5, leading: 14.5, color: colors.ink },
  muted: { face: 'regular', size: 10.5, leading: 14.5, color: colors.muted },
  label: { face: 'regular', size: 9.5, leading: 14.5, color: colors.muted },
  /** Help with a question. */
  note: { face: 'regular', size: 9.5, leading: 13, color: colors.muted },
  columnHead: { face: 'bold', size: 9, leading: 12, color: colors.muted },
  cell: { face: 'regular', size: 9.5, leading: 13, color: colors.ink },
  small: { face: 'regular', size: 8.5, leading: 12, color: colors.muted },
} as const satisfies Readonly<Record<string, TextStyle>>;

export const usualPage: PageDesign = { ...page, small: styles.small, label: styles.label };

export const strokes = {
  hairline: { color: colors.hairline, width: 0.5 },
  rule: { color: colors.rule, width: 0.75 },
  box: { color: colors.muted, width: 0.8 },
  /** To write on by pen. */
  writing: { color: colors.rule, width: 0.6 },
  tick: { color: colors.ink, width: 1.5 },
} as const satisfies Readonly<Record<string, Stroke>>;

/** The coloured edge: broad where a worksheet begins, narrow where it goes on. */
export const spine = { first: 14, next: 4 } as const;

/** Labels in a column of their own, what they are about beside them. */
export const pairs = { label: 124, gutter: 16 } as const;

/** White between things. */
export const gaps = {
  afterEyebrow: 6,
  afterTitle: 10,
  beforeSection: 34,
  aboveSection: 14,
  afterSection: 12,
  afterQuestion: 3,
  beforeGroup: 5,
  afterGroup: 2,
  betweenQuestions: 22,
  /** In a document of a few pages. */
  betweenInBrief: 13,
  betweenParagraphs: 4,
  beforeRecord: 10,
  betweenPairs: 5,
  beforeSentence: 8,
  option: 3,
  beforeOutcomes: 14,
  betweenOutcomes: 18,
  beforeFigure: 4,
  afterContinued: 10,
  beforeWriting: 7,
  pairTop: 8,
  beforeFacts: 8,
  factPadding: 14,
  betweenFacts: 4,
  afterChapter: 4,
  belowCoverTitle: 30,
  aboveEntry: 5,
  belowEntry: 9,
} as const;

/** Where the first baseline lies under the top of a line: styles of one leading stand on one line beside each other. */
export function baseline({ leading }: TextStyle): number {
  return leading * 0.74;
}
