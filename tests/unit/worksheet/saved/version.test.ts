import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deflate } from '../../../../src/basics/deflate.ts';
import { packUnits } from '../../../../src/worksheet/packed/packed-units.ts';
import { openCard, saveCard } from '../../../../src/worksheet/saved/dossier-card.ts';
import { writeSaveFile } from '../../../../src/worksheet/saved/dossier-file-format.ts';
import { Damage } from '../../../../src/worksheet/saved/open-answers.ts';
import { openSaveText } from '../../../../src/worksheet/saved/open-dossier-file.ts';
import {
  openDossierVersions,
  readDossierVersions,
  withVersionsBeside,
} from '../../../../src/worksheet/saved/open-dossier-versions.ts';
import {
  type DossierVersions,
  dossierVersionsJson,
  mergeDossierVersions,
  mostByThemselves,
  noDossierVersions,
  saveDossierVersions,
  versionKey,
  versionsIn,
  versionsWithout,
  withoutVersion,
  withVersion,
  withVersionBack,
} from '../../../../src/worksheet/saved/version.ts';
import { freeze, thaw, thawedBytes } from '../../../../src/worksheet/saved/version-text.ts';
import { dossier, plainDossier } from '../../../setup/worksheet/dossiers.ts';
import { versionOf, waterrijk } from '../../../setup/worksheet/versions.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const names = ['juni', 'juli', 'augustus'];
const words = { name: 'Vastgesteld', date: '2026-12-01', by: 'College', remark: '' };

const steps = fc.array(
  fc.record({
    do: fc.constantFrom('lay-down' as const, 'remove' as const, 'put-back' as const, 'by-itself' as const),
    at: fc.nat(2),
    now: fc.nat(4),
  }),
  { maxLength: 10 },
);
type Steps = typeof steps extends fc.Arbitrary<infer Made> ? Made : never;

function after(all: DossierVersions, { do: what, at, now }: Steps[number]): DossierVersions {
  const version = versionOf(names[at] ?? '', what === 'by-itself' ? { isByItself: true, madeAt: now } : {});
  const key = versionKey(version);
  switch (what) {
    case 'lay-down':
    case 'by-itself':
      return withVersion(all, version, now);
    case 'remove':
      return withoutVersion(all, key, now);
    case 'put-back':
      return withVersionBack(all, { key, version }, now);
  }
}
const made = (taken: Steps) => taken.reduce(after, noDossierVersions);

describe('versions, in any number of tabs', () => {
  test('end up the same in whatever order they meet, and however often', () => {
    fc.assert(
      fc.property(steps, steps, steps, (one, two, three) => {
        const [a, b, c] = [made(one), made(two), made(three)];
        const ab = mergeDossierVersions(a, b);
        expect(ab).toEqual(mergeDossierVersions(b, a));
        expect(mergeDossierVersions(ab, c)).toEqual(mergeDossierVersions(a, mergeDossierVersions(b, c)));
        expect(mergeDossierVersions(ab, b)).toBe(ab);
        expect(mergeDossierVersions(a, structuredClone(a))).toBe(a);
      }),
      { numRuns: 500 },
    );
  });

  test('never change, whatever is done', () => {
    fc.assert(
      fc.property(steps, steps, (one, two) => {
        for (const { key, version } of versionsIn(mergeDossierVersions(made(one), made(two))))
          expect(versionKey(version)).toBe(key);
      }),
    );
  });

  test('are what they were after saving and opening, and after a file', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const all = made(taken);
        expect(openDossierVersions(saveDossierVersions(all))).toEqual({
          ok: true,
          value: { versions: all, broken: [] },
        });
        const text = writeSaveFile({ savedAt: 1e13, dossier: { ...plainDossier({}), versions: all } });
        const opened = openSaveText(text, { worksheets, now: 1e13 });
        expect(opened.ok && opened.value.broken).toEqual([]);
        const isEmpty = Object.keys(all.versions).length === 0;
        expect(opened.ok && opened.value.dossier.versions).toEqual(isEmpty ? undefined : all);
      }),
    );
  });

  test('made by themselves are the last five; those that a person laid down all stay', () => {
    const own = withVersion(noDossierVersions, versionOf('eigen', { madeAt: 0 }), 1);
    const all = Array.from({ length: 9 }, (_, at) =>
      versionOf(`vanzelf ${at}`, { isByItself: true, madeAt: at + 1 }),
    ).reduce((sum, version) => withVersion(sum, version, 2), own);
    expect(versionsIn(all).map(({ version }) => version.name)).toEqual([
      ...[8, 7, 6, 5, 4].map((at) => `vanzelf ${at}`),
      'eigen',
    ]);
    expect(mostByThemselves).toBe(5);
  });

  test('that an older site kept with the card are versions again', () => {
    const all = withVersion(noDossierVersions, versionOf('juni'), 1);
    const file = writeSaveFile({ savedAt: 1e13, dossier: { ...plainDossier({}), versions: all } });
    // As that site did: a key that it does not know.
    const { versions, ...known } = JSON.parse(file);
    const opened = openSaveText(JSON.stringify(known));
    if (!opened.ok) throw new Error('not opened');
    const card = openCard(
      saveCard('d-1', { ...opened.value.dossier.card, beside: { versions, later: 'x' } }),
    );
    if (!card.ok) throw new Error('no card');
    const adopted = withVersionsBeside({ ...opened.value.dossier, card: card.value });
    expect(adopted.versions).toEqual(all);
    expect(adopted.card.beside).toEqual({ later: 'x' });
  });

  test('with a worksheet that is left out of a file stay out of it as well', () => {
    const all = [versionOf('met', { worksheets: ['wb-1a', 'wb-big5'] }), versionOf('zonder')].reduce(
      (sum, version) => withVersion(sum, version, 1),
      noDossierVersions,
    );
    expect(versionsIn(versionsWithout(all, ['wb-big5'])).map(({ version }) => version.name)).toEqual([
      'zonder',
    ]);
    expect(versionsWithout(all, [])).toBe(all);
  });
});

describe('what is frozen', () => {
  test('thaws to the very same answers, for every dossier there can be', async () => {
    await fc.assert(
      fc.asyncProperty(dossier, fc.nat(9), async (whole, now) => {
        const version = await freeze({ ...whole, versions: noDossierVersions }, words, now);
        const thawed = await thaw({ key: versionKey(version), version }, { worksheets: [] });
        expect(thawed.ok && thawed.value.dossier.worksheets).toEqual(whole.worksheets);
        expect(thawed.ok && thawed.value.dossier.card.title.value).toEqual(whole.card.title.value);
        expect(thawed.ok && thawed.value.dossier.versions).toBe(undefined);
      }),
      { numRuns: 60 },
    );
  });

  test('takes at most 200 KB of storage for ten versions of the example', async () => {
    let all = noDossierVersions;
    for (let at = 0; at < 10; at += 1)
      all = withVersion(all, await freeze(waterrijk(), { ...words, name: `Versie ${at}` }, 1e12 + at), at);
    expect(versionsIn(all)).toHaveLength(10);
    // Two bytes for each unit: that is what a browser counts.
    expect(2 * saveDossierVersions(all).length).toBeLessThan(200 * 1024);
  });
});

describe('a version that is not as it was', () => {
  const listed = async () => {
    const version = await freeze(waterrijk(), words, 1e12);
    return { key: versionKey(version), version };
  };

  test('is damaged when any of its text was changed or cut', async () => {
    const { key, version } = await listed();
    for (const packed of [
      version.packed.slice(0, -1),
      `${version.packed.slice(0, 40)}㐀${version.packed.slice(41)}`,
    ]) {
      const changed = { ...version, packed };
      expect(await thaw({ key, version: changed }, { worksheets })).toMatchObject({
        ok: false,
        problem: { type: 'damaged' },
      });
      // Also where somebody made the key follow.
      const outcome = await thaw({ key: versionKey(changed), version: changed }, { worksheets });
      expect(outcome).toMatchObject({ ok: false, problem: { type: 'damaged' } });
    }
  });

  test('is refused in a file, and stays in storage to be seen and removed', async () => {
    const { key, version } = await listed();
    const json = {
      versions: {
        [key]: { removed: { value: false, changedAt: 0 }, version: { ...version, by: 'Een ander' } },
      },
    };
    const damage = new Damage();
    expect(readDossierVersions(json, damage, { now: 1e13 })).toEqual(noDossierVersions);
    expect(damage.places).toEqual([`versions.${key}`]);
    const own = readDossierVersions(json, new Damage());
    expect(versionsIn(own).map((one) => one.key)).toEqual([key]);
    expect(versionsIn(withoutVersion(own, key, 1))).toEqual([]);
  });

  test('that holds a thousand times what a file may hold is never unpacked', async () => {
    const packed = packUnits(await deflate(' '.repeat(64 * 1024 * 1024)));
    const bomb = versionOf('bom', { packed });
    expect(packed.length).toBeLessThan(100_000);
    expect(await thawedBytes({ key: versionKey(bomb), version: bomb })).toEqual({
      ok: false,
      problem: { type: 'too-large' },
    });
  });

  test.each([
    ['no record', 'x'],
    [
      'a version that is none',
      { versions: { ['0'.repeat(32)]: { removed: { value: false, changedAt: 0 }, version: 7 } } },
    ],
    ['a key that is none', { versions: { __proto__x: { removed: { value: true, changedAt: 0 } } } }],
    [
      'a date that is none',
      dossierVersionsJson(withVersion(noDossierVersions, versionOf('juni', { date: '2026-13-41' }), 1)),
    ],
    [
      'words longer than anybody types',
      dossierVersionsJson(withVersion(noDossierVersions, versionOf('x'.repeat(5000)), 1)),
    ],
    [
      'words that turn the line',
      dossierVersionsJson(withVersion(noDossierVersions, versionOf('a\u202eb'), 1)),
    ],
    [
      'more of them than anybody makes',
      {
        versions: Object.fromEntries(
          Array.from({ length: 600 }, (_, at) => [
            `${at}`.padStart(32, '0'),
            { removed: { value: true, changedAt: 0 } },
          ]),
        ),
      },
    ],
  ])('is left out of a file and told: %s', (_, json) => {
    const damage = new Damage();
    const read = readDossierVersions(json, damage, { now: 1e13 });
    expect(damage.count).toBeGreaterThan(0);
    expect(versionsIn(read)).toEqual([]);
  });
});
