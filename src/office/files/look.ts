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

/** A column has room for its longest word, or for all that it says when that is short: a day, an amount, where an action stands. */
const shortCell = 16;
const longestWord = 18;
/** pt: a letter of a cell, and what stands around its text. Letters differ: this is a wide one. */
const letter = 5.6;
const aroundText = 12;
const leastShare = 0.08;
/** Characters: more to read asks for no more width. */
const enough = 400;

/** What part of the width each column of a table gets: together 1. What words leave goes by how much there is to read. */
export function columnShares(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const cells = columns.map((column, at) => [column, ...rows.map((row) => row[at] ?? '')]);
  const least = cells.map((texts) =>
    Math.max(leastShare, (Math.max(...texts.map(unbroken)) * letter + aroundText) / textWidth),
  );
  const taken = sum(least);
  if (taken >= 1) return least.map((share) => share / taken);
  const needs = cells.map((texts) =>
    Math.sqrt(Math.min(enough, Math.max(8, ...texts.map(({ length }) => length)))),
  );
  const all = sum(needs);
  const wanted = needs.map((need, at) => Math.max(0, need / all - (least[at] ?? 0)));
  const rest = (1 - taken) / sum(wanted);
  return least.map((share, at) => share + rest * (wanted[at] ?? 0));
}

/** How many characters of it stand together. */
function unbroken(text: string): number {
  if (text.length <= shortCell) return text.length;
  return Math.min(longestWord, Math.max(...text.split(/[\s-]+/).map(({ length }) => length)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

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
