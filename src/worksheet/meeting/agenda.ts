/** The time of a meeting that goes on: what is left of it, divided anew when an item runs over. */
import type { MeetingQuestion } from './questions.ts';

export interface AgendaItem {
  readonly question: MeetingQuestion;
  readonly minutes: number;
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** An item as the agenda of a meeting has it, with the time that went into it. */
export interface TimedItem {
  readonly minutes: number;
  /** Milliseconds. */
  readonly spent: number;
}

export interface DividedAnew {
  /** Items that are still to come. */
  readonly topics: number;
  /** Whole minutes for each of them; 0 when there is no time left. */
  readonly each: number;
}

/**
 * What is left for the items after the present one, when that runs over: the planned time of all, less what went into what
 * came before and into the present one, in equal parts. What came before without a clock took what was planned for it.
 * `undefined` as long as it does not run over, and behind the last.
 */
export function divideAnew(items: readonly TimedItem[], present: number): DividedAnew | undefined {
  const item = items[present];
  const topics = items.length - present - 1;
  if (item === undefined || topics <= 0 || item.spent <= item.minutes * 60_000) return undefined;
  const planned = plannedMinutes(items);
  const gone = sum(items.slice(0, present + 1).map(minutesTaken));
  return { topics, each: Math.max(0, Math.floor((planned - gone) / topics)) };
}

export const plannedMinutes = (items: readonly Pick<TimedItem, 'minutes'>[]) =>
  sum(items.map(({ minutes }) => minutes));

/**
 * How much is left of the whole meeting at an item, in whole minutes and never less than none. What came before without a clock took
 * what was planned for it. `undefined` as long as no clock was started.
 * @param present -1 at a question that is not on the agenda.
 */
export function minutesLeft(items: readonly TimedItem[], present: number): number | undefined {
  if (items.every(({ spent }) => spent === 0)) return undefined;
  const gone = sum(items.map((item, at) => (at < present ? minutesTaken(item) : item.spent / 60_000)));
  return Math.max(0, Math.ceil(plannedMinutes(items) - gone));
}

const minutesTaken = ({ minutes, spent }: TimedItem) => (spent === 0 ? minutes : spent / 60_000);

/**
 * The minutes of each item once what is left is divided anew: what was talked about has the time it took, so that all of it
 * together stays what was planned. `undefined` when there is nothing to divide.
 */
export function dividedMinutes(items: readonly TimedItem[], present: number): readonly number[] | undefined {
  const anew = divideAnew(items, present);
  if (anew === undefined || anew.each === 0) return undefined;
  return items.map((item, at) => {
    if (at > present) return anew.each;
    const taken = minutesTaken(item);
    return Math.max(1, at === present ? Math.ceil(taken) : Math.round(taken));
  });
}
