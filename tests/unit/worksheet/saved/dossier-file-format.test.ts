import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestSaveFile, writeSaveFile } from '../../../../src/worksheet/saved/dossier-file-format.ts';
import {
  mostRows,
  openSaveFile,
  type SaveFileProblem,
} from '../../../../src/worksheet/saved/open-dossier-file.ts';
import { dossier, plainDossier } from '../../../setup/worksheet/dossiers.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { bron, doel } from '../../../setup/worksheet/small-worksheets.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const open = (text: string) => openSaveFile(bytesOf(text));
const check = { worksheets: [bron, doel], now: 1_800_000_000_000 };
const problemOf = (bytes: Uint8Array): SaveFileProblem | undefined => {
  const opened = openSaveFile(bytes, check);
  return opened.ok ? undefined : opened.problem;
};
const oost = plainDossier({ 'wb-1a': { answers: toAnswers({ wens: 'sport – één' }), unknown: {} } });
const saved = writeSaveFile({ savedAt: 5, dossier: oost });

describe('a dossier as a file', () => {
  test('opens as exactly the dossier that was saved', () => {
    fc.assert(
      fc.property(dossier, fc.nat(), (wanted, savedAt) => {
        const opened = open(writeSaveFile({ savedAt, dossier: wanted }));
        expect(opened).toEqual({ ok: true, value: { savedAt, dossier: wanted, broken: [] } });
      }),
      { numRuns: 500 },
    );
  });

  test('that is opened and saved again is the same file, to the byte', () => {
    fc.assert(
      fc.property(dossier, (wanted) => {
        const text = writeSaveFile({ savedAt: 7, dossier: wanted });
        const opened = open(text);
        expect(opened.ok && writeSaveFile(opened.value)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('is the text that the documentation of the format shows', () => {
    const source = readFileSync(
      new URL('../../../../src/worksheet/saved/dossier-file-format.ts', import.meta.url),
      'utf8',
    );
    const example = /```json\n(.*?)```/s.exec(source)?.[1]?.replaceAll(' * ', '') ?? '';
    const opened = open(example);
    expect(opened).toMatchObject({ ok: true, value: { broken: [], dossier: { id: 'eerste' } } });
    expect(opened.ok && JSON.parse(writeSaveFile(opened.value))).toEqual(JSON.parse(example));
  });

  test('keeps text as text, whatever it says', () => {
    const nasty = [
      '<script>alert(1)</script>',
      '=1+1',
      '{"a":1}',
      '__proto__',
      '\u0000\u2028',
      '\ud83d\ude00',
    ];
    const wanted = plainDossier({ 'wb-1a': { answers: toAnswers({ keuze: nasty }), unknown: {} } }, nasty[0]);
    expect(open(writeSaveFile({ savedAt: 1, dossier: wanted }))).toMatchObject({
      value: { dossier: wanted },
    });
  });

  test('may begin with the mark that some programs put before UTF-8', () => {
    expect(open(`\ufeff${saved}`).ok).toBe(true);
  });

  test('opens as far as it is sound, and says what is left out', () => {
    const json = JSON.parse(saved);
    json.worksheets['wb-1a'].answers.kapot = { type: 'hologram' };
    json.worksheets['wb-2'] = 'niets';
    json.worksheets['WB: 3'] = { answers: {} };
    expect(open(JSON.stringify(json))).toMatchObject({
      ok: true,
      value: { dossier: oost, broken: ['wb-1a.kapot', 'wb-2', 'WB: 3'] },
    });
  });
});

describe('a file that cannot be opened says why', () => {
  const json = (more: object) => JSON.stringify({ ...JSON.parse(saved), ...more });
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...saved].flatMap((letter) => [letter.charCodeAt(0) & 255, 0]),
  ]);

  test.each<[string, Uint8Array, SaveFileProblem]>([
    ['an empty file', new Uint8Array(), { type: 'empty' }],
    ['a file of spaces', bytesOf(' \n\t '), { type: 'empty' }],
    ['a file that is too large', new Uint8Array(largestSaveFile + 1), { type: 'too-large' }],
    ['UTF-16', utf16, { type: 'other-encoding' }],
    ['Windows-1252', bytesOf(saved).map((byte) => (byte === 0xe2 ? 0x96 : byte)), { type: 'other-encoding' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), { type: 'other-encoding' }],
    ['plain text', bytesOf('Notulen van 12 oktober'), { type: 'not-ours' }],
    ['JSON of something else', bytesOf('{"versie":1}'), { type: 'not-ours' }],
    ['a list', bytesOf('[]'), { type: 'not-ours' }],
    ['one worksheet out of storage', bytesOf('{"format":"kwaliteitskompas-werkblad"}'), { type: 'not-ours' }],
    ['a file cut in half', bytesOf(saved.slice(0, saved.length / 2)), { type: 'cut-off' }],
    ['a file without its last byte', bytesOf(saved.slice(0, -1)), { type: 'cut-off' }],
    ['a newer version', bytesOf(json({ formatVersion: 2 })), { type: 'newer-format', formatVersion: 2 }],
    ['no dossier', bytesOf(json({ dossier: undefined })), { type: 'no-dossier' }],
    ['no worksheets', bytesOf(json({ worksheets: [] })), { type: 'no-dossier' }],
    ['an id that is no id', bytesOf(json({ dossier: { id: '../x' } })), { type: 'no-dossier' }],
    ['a moment that is none', bytesOf(json({ savedAt: 'gisteren' })), { type: 'no-dossier' }],
  ])('%s', (_name, bytes, problem) => {
    expect(problemOf(bytes)).toEqual(problem);
  });

  test('more rows than any worksheet can have', () => {
    const rows = (count: number) =>
      plainDossier({
        'wb-1a': { answers: toAnswers({ keuze: Array.from({ length: count }, () => ({})) }), unknown: {} },
      });
    const problem = (count: number) =>
      problemOf(bytesOf(writeSaveFile({ savedAt: 1, dossier: rows(count) })));
    expect(problem(mostRows)).toBeUndefined();
    expect(problem(mostRows + 1)).toEqual({ type: 'too-many-rows' });
  });

  test('two worksheets with the names that every object inherits', () => {
    const text = saved.replace('"wb-1a":', '"__proto__":');
    expect(open(text)).toMatchObject({
      ok: true,
      value: { broken: ['__proto__'], dossier: { worksheets: {} } },
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('ten thousand mutated files', { timeout: 120_000 }, () => {
  const place = fc.nat({ max: 100_000 });
  type Mutation = (bytes: Uint8Array) => Uint8Array;
  const flip = fc.tuple(place, fc.nat({ max: 7 })).map(
    ([at, bit]): Mutation =>
      (bytes) => {
        const changed = bytes.slice();
        const here = at % Math.max(bytes.length, 1);
        changed[here] = (changed[here] ?? 0) ^ (1 << bit);
        return changed;
      },
  );
  const cut = place.map(
    (at): Mutation =>
      (bytes) =>
        bytes.slice(0, at % (bytes.length + 1)),
  );
  const swapKeys = fc
    .tuple(
      fc.constantFrom('type', 'value', 'changedAt', 'rows', 'cells', 'deleted', 'position', 'id', 'dossier'),
      fc.constantFrom('title', 'worksheets', 'answers', 'savedAt', '__proto__', 'constructor', 'format'),
    )
    .map(
      ([key, other]): Mutation =>
        (bytes) => {
          const text = new TextDecoder().decode(bytes);
          return bytesOf(text.replace(`"${key}"`, `"${other}"`));
        },
    );
  const double = fc.tuple(place, place).map(
    ([at, size]): Mutation =>
      (bytes) => {
        const from = at % (bytes.length + 1);
        const part = bytes.slice(from, from + (size % 200));
        return new Uint8Array([...bytes.slice(0, from), ...part, ...bytes.slice(from)]);
      },
  );
  const mutated = fc
    .tuple(dossier, fc.array(fc.oneof(flip, cut, swapKeys, double), { minLength: 1, maxLength: 3 }))
    .map(([base, mutations]) =>
      mutations.reduce<Uint8Array>(
        (bytes, mutate) => mutate(bytes),
        bytesOf(writeSaveFile({ savedAt: 3, dossier: base })),
      ),
    );

  /** A file can say -0, which JSON writes as 0: the same number. */
  const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  test('open or say why, and what opens can be saved and opened again', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(mutated, (bytes) => {
        const opened = openSaveFile(bytes);
        const outcome = opened.ok
          ? opened.value.broken.length > 0
            ? 'damaged'
            : 'whole'
          : opened.problem.type;
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        if (!opened.ok) return;
        const { broken: _left, unnamed: _more, ...sound } = opened.value;
        expect(asWritten(open(writeSaveFile(sound)))).toEqual(
          asWritten({ ok: true, value: { ...sound, broken: [] } }),
        );
      }),
      { numRuns: 10_000 },
    );
    expect([...seen.keys()], 'each outcome must be met, or the test proves nothing').toEqual(
      expect.arrayContaining(['whole', 'damaged', 'cut-off', 'not-ours', 'no-dossier', 'other-encoding']),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
