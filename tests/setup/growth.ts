/** Whether work grows as its input does. Seconds say how busy a machine is; how often more work it becomes says how it is made. */

/** An input so many times as long. */
const longer = 8;

/**
 * How many times as much work an input of the whole size is as one of an eighth: about 8 when each sign is looked at a few
 * times, about 64 when it is for each other sign. In time that this thread really worked, the least of three; what takes less
 * than four milliseconds counts as four: nobody waits for it.
 */
export function growthOf<Input>(
  size: number,
  inputOf: (size: number) => Input,
  work: (input: Input) => unknown,
): number {
  const [little, much] = [inputOf(size / longer), inputOf(size)];
  const least = (input: Input) => Math.min(...[1, 2, 3].map(() => worked(() => work(input))));
  return least(much) / Math.max(least(little), 4);
}

/** Far from both: a machine that is busy makes no linear work look like this. */
export const mostGrowth = 3 * longer;

/** In ms of this thread's own. */
function worked(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
