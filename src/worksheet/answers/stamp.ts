/** Moments of change: what every merge goes by. */

/** A value and when it changed, in ms since 1970 (UTC). */
export interface Stamped<Content> {
  readonly value: Content;
  readonly changedAt: number;
}

/** The last moment that a clock can tell: what a Date can hold at most. */
export const latestClock = 8.64e15;

/** Further beyond the latest clock than any number of edits can have come. */
export const latestMade = 2 ** 53 - 2 ** 40;

/** A clock that stands still, runs back or is beyond all time must not let an older value win from a newer one. */
export function stampAfter(previous: { readonly changedAt: number } | undefined, now: number): number {
  const moment = now < latestMade - 2 ** 39 ? now : latestMade - 2 ** 40;
  return Math.max(moment, (previous?.changedAt ?? 0) + 1);
}
