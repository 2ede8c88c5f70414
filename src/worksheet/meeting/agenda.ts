/** Dividing the time of a meeting over its questions, beforehand and anew when an item runs over. */
import type { MeetingQuestion } from './questions.ts';

export const meetingLengths = [30, 60, 90] as const;

/** Shorter than this nothing can be talked about, in minutes. */
const leastMinutes = 3;

export interface AgendaItem {
  readonly question: MeetingQuestion;
  readonly minutes: number;
}

/**
 * Whole minutes that together are the whole meeting, in proportion to what each question takes. When that is too little for
 * all, questions that are not needed are left out, the last first; then the last of all.
 */
export function makeAgenda(questions: readonly MeetingQuestion[], length: number): readonly AgendaItem[] {
  const most = Math.max(1, Math.floor(length / leastMinutes));
  const kept = [...questions];
  while (kept.length > most) {
    const spare = kept.findLastIndex(({ isNeeded }) => !isNeeded);
    kept.splice(spare === -1 ? kept.length - 1 : spare, 1);
  }
  const minutes = divided(
    kept.map((question) => question.minutes),
    length,
    leastMinutes,
  );
  return kept.map((question, at) => ({ question, minutes: minutes[at] ?? leastMinutes }));
}

/** Each at least a few minutes, and what is left in proportion; what rounding leaves goes to who is furthest below. */
function divided(weights: readonly number[], length: number, least: number): readonly number[] {
  const free = length - weights.length * least;
  const extra = weights.map((weight) => Math.max(0, weight - least));
  const total = sum(extra);
  if (free <= 0) return weights.map(() => least);
  const shares = extra.map((weight) => (total === 0 ? free / weights.length : (weight / total) * free));
  const whole = shares.map(Math.floor);
  const rest = free - sum(whole);
  const order = shares
    .map((share, at) => ({ at, short: share - Math.floor(share) }))
    .sort((a, b) => b.short - a.short || a.at - b.at)
    .slice(0, Math.round(rest));
  const more = new Set(order.map(({ at }) => at));
  return whole.map((share, at) => least + share + (more.has(at) ? 1 : 0));
}

/** An item of which the time is divided anew. */
export interface WeighedItem {
  readonly minutes: number;
  /** What it takes by itself; of what somebody added in words nothing is known but its minutes. */
  readonly usual: number;
}

/**
 * The minutes of each when all of them together are to be so long; none is left out for it. In proportion to what each takes by
 * itself, as long as nobody gave them other minutes; then to what they have.
 */
export function minutesFor(items: readonly WeighedItem[], length: number): readonly number[] {
  const usual = items.map((item) => item.usual);
  const minutes = items.map((item) => item.minutes);
  const leastIn = (whole: number) => Math.min(leastMinutes, Math.max(1, Math.floor(whole / items.length)));
  const planned = sum(minutes);
  const isAsUsual = divided(usual, planned, leastIn(planned)).every((one, at) => one === minutes[at]);
  return divided(isAsUsual ? usual : minutes, length, leastIn(length));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

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
