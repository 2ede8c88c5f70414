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
  );
  return kept.map((question, at) => ({ question, minutes: minutes[at] ?? leastMinutes }));
}

/** Each at least a few minutes, and what is left in proportion; what rounding leaves goes to who is furthest below. */
function divided(weights: readonly number[], length: number): readonly number[] {
  const free = length - weights.length * leastMinutes;
  const extra = weights.map((weight) => Math.max(0, weight - leastMinutes));
  const total = extra.reduce((sum, weight) => sum + weight, 0);
  if (free <= 0) return weights.map(() => leastMinutes);
  const shares = extra.map((weight) => (total === 0 ? free / weights.length : (weight / total) * free));
  const whole = shares.map(Math.floor);
  const rest = free - whole.reduce((sum, share) => sum + share, 0);
  const order = shares
    .map((share, at) => ({ at, short: share - Math.floor(share) }))
    .sort((a, b) => b.short - a.short || a.at - b.at)
    .slice(0, Math.round(rest));
  const more = new Set(order.map(({ at }) => at));
  return whole.map((share, at) => leastMinutes + share + (more.has(at) ? 1 : 0));
}

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
  const planned = items.reduce((sum, { minutes }) => sum + minutes, 0);
  const gone = items.slice(0, present + 1).reduce((sum, one) => sum + minutesTaken(one), 0);
  return { topics, each: Math.max(0, Math.floor((planned - gone) / topics)) };
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
