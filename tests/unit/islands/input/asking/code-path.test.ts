import fc from 'fast-check';
import { correction, generate } from 'lean-qr/nano';
import { describe, expect, test } from 'vitest';
import { codePath, type SquareCode } from '../../../../../src/islands/input/asking/code-path.ts';

/** The squares that a path covers. */
function covered(path: string): readonly string[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].flatMap(([run, x, y, there, back]) => {
    expect(there, run).toBe(back);
    return Array.from({ length: Number(there) }, (_, at) => `${Number(x) + at},${y}`);
  });
}

function dark({ size, get }: SquareCode): readonly string[] {
  const all = Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)] as const);
  return all.filter(([x, y]) => get(x, y)).map(([x, y]) => `${x},${y}`);
}

describe('the path of a QR code', () => {
  test('covers every dark square once, and no other', () => {
    const codes = fc.integer({ min: 1, max: 6 }).chain((size) =>
      fc.array(fc.boolean(), { minLength: size * size, maxLength: size * size }).map(
        (squares): SquareCode => ({
          size,
          get: (x, y) => x >= 0 && x < size && squares[y * size + x] === true,
        }),
      ),
    );
    fc.assert(
      fc.property(codes, (code) => {
        expect(covered(codePath(code))).toEqual(dark(code));
      }),
    );
  });

  test('is that of the code itself, whose three corners a camera looks for', () => {
    const code = generate(`https://x.example/inbreng/#${'aB3x'.repeat(100)}`, {
      minCorrectionLevel: correction.L,
    });
    expect(covered(codePath(code))).toEqual(dark(code));
    expect(codePath(code)).toMatch(/^M0 0h7v1h-7z/);
  });
});
