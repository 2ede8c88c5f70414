/** Whether rows fit the sheet as a table: one line a row, and no column so narrow that its words are broken. */
import type { Column, InputOf } from '../definition/definition.ts';

/**
 * The least that a column takes, in rem; `undefined` of what no line has room for. The widths that `src/styles/row-table.css` gives
 * them are no less.
 */
const least = {
  text: 7.5,
  // A sentence reads in a line or two, or the line of a folded row says more in less.
  longtext: 25,
  number: 5.5,
  date: 10.5,
  choice: 8,
  scale: 6,
  check: 5,
  reference: 14,
  multichoice: undefined,
  rows: undefined,
} as const satisfies { readonly [type in Column['type']]: number | undefined };

/**
 * Of a choice, by the letters of the longest word in its options: what it takes and its class. Beside the word stands the arrow of
 * the list.
 */
const ofChoice = [
  { letters: 7, least: 7.5, words: 'shortest' },
  { letters: 9, least: 8, words: 'short' },
  { letters: 14, least: 11, words: 'long' },
  { letters: Number.POSITIVE_INFINITY, least: 14, words: 'longest' },
] as const;

/** How long the words are that a column offers. */
export type LongestWord = (typeof ofChoice)[number]['words'];

function choiceSize({ options }: InputOf<'choice'>) {
  const letters = Math.max(
    0,
    ...options.flatMap(({ label }) => label.split(/[\s-]/)).map((word) => word.length),
  );
  return ofChoice.find((size) => letters <= size.letters) ?? ofChoice[3];
}

export const longestWord = (column: Column): LongestWord =>
  column.type === 'choice' ? choiceSize(column).words : 'short';

/** The number of the row, and the buttons behind it. */
const around = 2.5 + 7;
/** A time in words goes on over more lines; a day that is picked has its box. */
const dateInWords = 8.5;

/** Beside a sentence stands what that is about, in some words; beside other short answers a name or a task. */
const besideSentence = 9;

function leastOf(column: Column, hasSentence: boolean): number | undefined {
  if (hasSentence && column.type === 'text') return besideSentence;
  if (column.type === 'choice') return choiceSize(column).least;
  return column.type === 'date' && column.inWords === true ? dateInWords : least[column.type];
}

/** @returns in rem; `undefined` when these rows are cards, however much room there is. */
export function tableWidth(columns: readonly Column[]): number | undefined {
  let width = around;
  const hasSentence = columns.some(({ type }) => type === 'longtext');
  for (const column of columns) {
    const own = leastOf(column, hasSentence);
    // What is said under a question has no room above a column.
    if (own === undefined || column.help !== undefined) return undefined;
    width += own;
  }
  return width;
}

/** @param room in rem. */
export function fitsAsTable(columns: readonly Column[], room: number): boolean {
  const width = tableWidth(columns);
  return width !== undefined && width <= room;
}
