/** What a bench is: a module `<name>.bench.ts` here that exports `bench`. Times are told, never tested. */

export interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Bench = () => Promise<readonly BenchTable[]>;

export interface Timed<Value> {
  readonly value: Value;
  /** ms, the median. */
  readonly time: number;
}

/**
 * Times each contender `rounds` times, in turn: what else the machine does meanwhile then slows all of them. The first
 * turn, in which code is loaded and compiled, does not count.
 */
export async function timeEach<Value>(
  contenders: Readonly<Record<string, () => Promise<Value>>>,
  rounds: number,
): Promise<ReadonlyMap<string, Timed<Value>>> {
  const values = new Map<string, Value>();
  const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now();
      values.set(name, await run());
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  return new Map([...values].map(([name, value]) => [name, { value, time: median(times.get(name) ?? []) }]));
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
