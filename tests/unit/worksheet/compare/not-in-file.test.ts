import { describe, expect, test } from 'vitest';
import { notInFile } from '../../../../src/worksheet/compare/not-in-file.ts';
import { thenAndNow } from '../../../../src/worksheet/compare/then-and-now.ts';
import type { Dossier } from '../../../../src/worksheet/saved/dossier.ts';
import { changedAt } from '../../../../src/worksheet/saved/dossier.ts';
import { plainDossier } from '../../../setup/worksheet/dossiers.ts';
import { bron, doel } from '../../../setup/worksheet/small-worksheets.ts';
import { waterrijk } from '../../../setup/worksheet/versions.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const day = 24 * 60 * 60 * 1000;
const told = (at: number) => ({
  answers: { wens: { type: 'value', value: 'Sport', changedAt: at } as const },
  unknown: {},
});
const missing = (file: Dossier, savedAt: number, now: Dossier, all = [bron, doel]) =>
  notInFile({ dossier: file, savedAt }, now, all).map(({ code }) => code);

describe('a file of then', () => {
  const savedAt = 10 * day;

  test('does not hold what was left out of it, which was there at that time', () => {
    expect(missing(plainDossier({}), savedAt, plainDossier({ 'wb-bron': told(5 * day) }))).toEqual(['bron']);
  });

  test('does not hold what may have been there that day: no file says at what time it was saved', () => {
    const later = plainDossier({ 'wb-bron': told(savedAt + day - 1) });
    expect(missing(plainDossier({}), savedAt, later)).toEqual(['bron']);
  });

  test('holds all of a worksheet that nobody had begun on by then', () => {
    expect(missing(plainDossier({}), savedAt, plainDossier({ 'wb-bron': told(savedAt + day) }))).toEqual([]);
  });

  test('holds what is in it, and lacks nothing of what never was filled in', () => {
    const one = plainDossier({ 'wb-bron': told(5 * day) });
    expect(missing(one, savedAt, one)).toEqual([]);
  });

  test('of which a worksheet about a person was left out, differs in nothing else', () => {
    const now = waterrijk();
    const { 'wb-big5': left, ...rest } = now.worksheets;
    expect(left).toBeDefined();
    const file = { ...now, worksheets: rest };
    const out = notInFile({ dossier: file, savedAt: changedAt(now) }, now, worksheets);
    expect(out.map(({ code }) => code)).toEqual(['BIG-5']);
    const compared = worksheets.filter((worksheet) => !out.includes(worksheet));
    expect(thenAndNow(file, now, compared)).toEqual([]);
    expect(thenAndNow(file, now, worksheets)).toHaveLength(1);
  });
});
