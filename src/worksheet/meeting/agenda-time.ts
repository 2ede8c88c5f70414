/** The time of a meeting that is prepared: over its questions, and anew over what is on its agenda. */
import { type AgendaItem, sum } from './agenda.ts';
import type { MeetingQuestion } from './questions.ts';

export const meetingLengths = [30, 60, 90] as const;

/** Shorter than this nothing can be talked about, in minutes. */
const leastMinutes = 3;

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
