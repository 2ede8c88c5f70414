/** Which rows changed places: as few as can be, so that one that was moved to the top does not move all others. */

/** Of two orders of the same ids, those that have to be taken out for the rest to stand in the same order. */
export function movedIds(then: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const placeThen = new Map(then.map((id, at) => [id, at]));
  const places = now.map((id) => placeThen.get(id) ?? -1);
  const stays = longestRising(places);
  return new Set(now.filter((_, at) => !stays.has(at)));
}

/** The indexes of a longest rising run among numbers that all differ (patience sorting). */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  /** For each length the index where a run of it ends lowest. */
  const ends: number[] = [];
  const before = numbers.map(() => -1);
  for (const [at, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? -1] ?? Number.POSITIVE_INFINITY) < number) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.add(at);
  return run;
}
