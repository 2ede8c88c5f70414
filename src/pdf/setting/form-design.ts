/** The look of a form that is meant for one page: tight, nothing under 9 pt, labels of 10 pt and more. Lengths in pt. */
import { pageSize } from '../format/tagged.ts';
import { type PageDesign, styles, type TextStyle } from './page-design.ts';

/** How much room a form has to write in. */
export interface FieldRoom {
  /** Lines of an empty field for many sentences. */
  readonly long: number;
  /** Lines of a field for a few. */
  readonly some: number;
  /** Lines of a field in a table. */
  readonly inCell: number;
  /** What is typed in a field, and options beside boxes. */
  readonly text: TextStyle;
  readonly cell: TextStyle;
  /** Whether short options stand beside each other. */
  readonly sharesLines: boolean;
}

export const usualRoom: FieldRoom = {
  long: 4,
  some: 3,
  inCell: 2,
  text: styles.body,
  cell: styles.cell,
  sharesLines: false,
};

export const formStyles = {
  eyebrow: { ...styles.eyebrow, size: 10, leading: 13 },
  title: { ...styles.chapter, size: 17, leading: 21 },
  body: { ...styles.body, size: 10, leading: 13.5 },
  facts: { ...styles.muted, size: 10, leading: 13.5 },
  question: { ...styles.question, size: 11, leading: 14.5 },
  note: { ...styles.note, leading: 12 },
  /** Of the leading of a question, to stand beside it. */
  noteBeside: { ...styles.note, leading: 14.5 },
  cell: { ...styles.cell, leading: 11.5 },
  closing: { ...styles.group, leading: 13 },
  small: { ...styles.small, size: 9, leading: 11.5 },
} as const satisfies Readonly<Record<string, TextStyle>>;

export const formPage: PageDesign = {
  top: 40,
  bottom: pageSize.height - 50,
  foot: pageSize.height - 29,
  small: formStyles.small,
  label: { ...styles.label, size: 10 },
};

export const formGaps = {
  afterEyebrow: 1,
  afterTitle: 3,
  afterFacts: 2,
  betweenQuestions: 8,
  afterQuestion: 2,
  beside: 8,
  betweenParagraphs: 3,
  afterClosingRule: 7,
} as const;

/** Long texts stand within records here, which are several. */
const tight = { long: 2, text: formStyles.body, cell: formStyles.cell, sharesLines: true } as const;
/** Every field of one line is as high as one in a table. */
const tightest = { ...tight, text: { ...formStyles.body, leading: formStyles.cell.leading } } as const;

/** From the most to the least room that a form may give: how many rows a list has, and how high its fields are. */
export const formRooms: readonly (FieldRoom & { readonly rows: 'most' | 'fewest' })[] = [
  { ...tight, rows: 'most', some: 5, inCell: 2 },
  { ...tight, rows: 'most', some: 3, inCell: 2 },
  { ...tight, rows: 'fewest', some: 3, inCell: 2 },
  { ...tight, rows: 'fewest', some: 2, inCell: 2 },
  { ...tightest, rows: 'fewest', some: 3, inCell: 1 },
  { ...tightest, rows: 'fewest', some: 2, inCell: 1 },
];
