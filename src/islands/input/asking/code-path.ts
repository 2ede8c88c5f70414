/** The dark squares of a QR code as one path, run by run: each square is 1 by 1, and the code stands at (0, 0). */
export interface SquareCode {
  readonly size: number;
  readonly get: (x: number, y: number) => boolean;
}

export function codePath({ size, get }: SquareCode): string {
  const runs: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!get(x, y)) continue;
      const from = x;
      while (x < size && get(x, y)) x += 1;
      runs.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
    }
  }
  return runs.join('');
}
