import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from '../../../../src/schema/schema.ts';
import { readCoach } from '../../../../src/worksheet/coach/wording.ts';
import { CoachSchema } from '../../../../src/worksheet/definition/coach-definition.ts';

const yaml = (file: string): unknown =>
  parse(readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8'));

const Sentences = z.array(z.strictObject({ says: z.string(), advice: z.array(z.string()) }));
const SentencesByKind = z.strictObject({ ambition: Sentences, result: Sentences, indicator: Sentences });

/** What the worksheets ask of the coach for each kind of sentence. */
const asked = {
  ambition: ['negatief', 'systeem', 'wie', 'twee', 'percentage'],
  result: ['systeem', 'richting'],
  indicator: ['activiteit'],
};

const coach = readCoach(CoachSchema.parse(yaml('content/raad.yaml')));

function judged(file: string) {
  const sentences = SentencesByKind.parse(yaml(`tests/fixtures/coach/${file}`));
  return (['ambition', 'result', 'indicator'] as const).flatMap((kind) =>
    sentences[kind].map(({ says, advice }) => ({
      says,
      expected: [...advice].sort(),
      given: coach
        .judge(says, asked[kind])
        .map(({ kind: check }) => check)
        .sort(),
    })),
  );
}

/** The first was written before the rules; the others after, and the rules learned from them since. */
describe.each(['sentences', 'held-out', 'held-out-2'])('the coach on %s', (file) => {
  const all = judged(`${file}.yaml`);
  const wrong = all.filter(({ expected, given }) => expected.join() !== given.join());
  const fine = all.filter(({ expected }) => expected.length === 0);

  test('gives exactly the right advice on at least nine in ten', () => {
    expect(wrong.length / all.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.1);
  });

  test('leaves all but one in fifteen of the fine ones alone', () => {
    expect(fine.filter(({ given }) => given.length > 0).length / fine.length).toBeLessThanOrEqual(1 / 15);
  });
});

test('the first set is sixty sentences or more, half of them fine', () => {
  const all = judged('sentences.yaml');
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(all.filter(({ expected }) => expected.length === 0).length / all.length).toBeCloseTo(0.5, 1);
});
