/**
 * What a meeting keeps beside answers, each a register with an id that no question has (`../answers/aside.ts`): so it is stored,
 * merged, saved and undone as any answer, by older sites too, and never wins from words.
 */
import { type FieldId, toFieldId } from '../../basics/ids.ts';
import { besideId } from '../answers/aside.ts';

const besideField =
  (name: string) =>
  (field: FieldId): FieldId =>
    toFieldId(besideId(field, name));

const besideRow = (name: string) => besideId('', name);

/** Beside a question. */
export const besideQuestion = {
  /** That what everybody gave is in sight, and since when. */
  shown: besideField('shown'),
  /** Dots for each person, and how many persons give them. */
  dotsEach: besideField('dots-each'),
  dotsPeople: besideField('dots-people'),
  /** In which order rows are shown, and whether without who said them. */
  order: besideField('order'),
  namesHidden: besideField('names-hidden'),
  /** Words that stood there before, the oldest first. */
  versions: besideField('versions'),
  agreed: besideField('agreed'),
  /** Of which day a look-back is, and of which day its figures: see `look-back-day.ts`. */
  day: besideField('day'),
  /** Of the record of meetings: the room sees the clock too. */
  clockForAll: besideField('clock-for-all'),
} as const;

/** In the cells of a row. */
export const besideRows = {
  dots: besideRow('dots'),
  /** Of the first time that dots were given, once they are given again. */
  dotsFirst: besideRow('dots-first'),
  choice: besideRow('choice'),
  reason: besideRow('reason'),
  course: besideRow('course'),
  /** Of what a meeting leaves behind: the question at which it was made. */
  question: besideRow('question'),
  /** Of an item of the agenda: when its clock was started and stopped, by turns. */
  clock: besideRow('clock'),
  /** Beside the cell of one column. */
  first: (column: string) => besideId(column, 'first'),
  second: (column: string) => besideId(column, 'second'),
  versions: (column: string) => besideId(column, 'versions'),
  agreed: (column: string) => besideId(column, 'agreed'),
} as const;
