/** The look of a file for a word processor: that of the PDF as far as a word processor has it. Lengths in pt. */
import { accentOf } from '../../basics/color.ts';
import { paperColors as colors } from '../../basics/paper-colors.ts';
import type { Level } from '../blocks.ts';

/** On nearly every computer with an office program; LibreOffice has one of the same measures in its place. */
export const fontFamily = 'Calibri';

/** A4, with the margins of the PDF. */
export const paper = { width: 595.3, height: 841.9, margin: 60 } as const;
export const textWidth = paper.width - 2 * paper.margin;

export interface Style {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** Stays with what comes next. */
  readonly keepsNext?: boolean;
}

const { ink, muted } = colors;
const heading = { color: ink, bold: true, keepsNext: true } as const;

export const looks = {
  body: { size: 11, color: ink, after: 5 },
  eyebrow: { size: 11, color: muted, bold: true, after: 2, keepsNext: true },
  title: { size: 26, color: ink, bold: true, after: 12, keepsNext: true },
  contentsTitle: { ...heading, size: 16, before: 24, after: 8 },
  fact: { size: 10, color: ink, after: 2 },
  caption: { size: 10, color: muted, before: 8, after: 4, keepsNext: true },
  cell: { size: 10, color: ink },
  columnHead: { size: 9.5, color: muted, bold: true },
  foot: { size: 9, color: muted },
} as const satisfies Readonly<Record<string, Style>>;

/** By the level of the heading in the document: its title is the first. */
export const headingLooks: Readonly<Record<Exclude<Level, 1>, Style>> = {
  2: { ...heading, size: 20, before: 30, after: 8 },
  3: { ...heading, size: 15, before: 22, after: 6 },
  4: { ...heading, size: 12, before: 14, after: 4 },
  5: { ...heading, size: 11, before: 10, after: 3 },
  6: { ...heading, size: 10.5, color: muted, before: 8, after: 2 },
};

/** @param hue '#rrggbb', or anything else for grey. */
export function accentFor(hue: string) {
  return accentOf(hue, { surface: colors.rule, tint: colors.ground, shape: colors.rule, text: colors.muted });
}

/** Wide enough for a word of some length; the rest goes by how much there is to read. */
const leastShare = 0.12;
const enough = 400;

/** What part of the width each column of a table gets: together 1. */
export function columnShares(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const needs = columns.map((column, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), column.length);
    return Math.sqrt(Math.min(enough, Math.max(8, longest)));
  });
  const sum = needs.reduce((total, need) => total + need, 0);
  const least = Math.min(leastShare, 1 / columns.length);
  const raised = needs.map((need) => Math.max(least, need / sum));
  const all = raised.reduce((total, share) => total + share, 0);
  return raised.map((share) => share / all);
}

/** A row goes to the next page as a whole, unless it is so high that half a page would stay empty. */
export function staysTogether(cells: readonly string[]): boolean {
  const longestCell = 600;
  return cells.every((cell) => cell.length <= longestCell);
}

/** A text of which the first letter with a direction is one of Hebrew or Arabic is read from the right. */
export function isFromRight(text: string): boolean {
  return /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(text);
}

/** pt: as wide as the text, and never larger than on the screen. */
export function figureSize({ width, height }: { readonly width: number; readonly height: number }) {
  const scale = Math.min(0.7, textWidth / width);
  return { width: width * scale, height: height * scale };
}
