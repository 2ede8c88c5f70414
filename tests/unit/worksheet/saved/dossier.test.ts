import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import type { Answers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { moveRow, removeRow } from '../../../../src/worksheet/answers/rows.ts';
import { dossierFileName } from '../../../../src/worksheet/print/file-name.ts';
import { changedAt, type Dossier } from '../../../../src/worksheet/saved/dossier.ts';
import {
  type DossierCard,
  longestTitle,
  mergeCards,
  noCard,
  openCard,
  saveCard,
  tidyTitle,
} from '../../../../src/worksheet/saved/dossier-card.ts';
import { fingerprintOf } from '../../../../src/worksheet/saved/dossier-fingerprint.ts';
import { isDossierId, newDossierId } from '../../../../src/worksheet/saved/dossier-id.ts';
import { fileState } from '../../../../src/worksheet/saved/file-state.ts';
import { dossier as anyDossier, card, plainDossier } from '../../../setup/worksheet/dossiers.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { sorted, stampedAt } from '../../../setup/worksheet/registers.ts';

describe('the card of a dossier', () => {
  test('opens as it was saved', () => {
    fc.assert(
      fc.property(card, (wanted) => {
        expect(openCard(saveCard('eerste', wanted))).toEqual({ ok: true, value: wanted });
      }),
    );
  });

  test('merges alike in both directions and however often, and is the very same when nothing is new', () => {
    fc.assert(
      fc.property(card, card, card, (a, b, c) => {
        const plain = (one: unknown) => JSON.parse(JSON.stringify(one, sortedKeys));
        expect(plain(mergeCards(a, b))).toEqual(plain(mergeCards(b, a)));
        expect(plain(mergeCards(mergeCards(a, b), c))).toEqual(plain(mergeCards(a, mergeCards(b, c))));
        expect(mergeCards(mergeCards(a, b), structuredClone(b))).toEqual(mergeCards(a, b));
        expect(mergeCards(a, a)).toBe(a);
      }),
    );
  });

  test.each([
    ['no JSON', 'x', 'not-json'],
    ['something else', '{}', 'other-format'],
    ['a title that is no text', saveCard('d', noCard).replace('"value":""', '"value":7'), 'other-format'],
    [
      'a newer version',
      saveCard('d', noCard).replace('"formatVersion":1', '"formatVersion":2'),
      'newer-format',
    ],
  ])('is refused when it is %s', (_name, text, type) => {
    expect(openCard(text)).toMatchObject({ ok: false, problem: { type } });
  });

  test('has a title of one line that is not too long, and never half a character', () => {
    expect(tidyTitle('  Gezond\n in   Oost ')).toBe('Gezond in Oost');
    expect(tidyTitle('😀'.repeat(longestTitle + 1))).toBe('😀'.repeat(longestTitle));
  });

  test('has no title that turns the sentence around it, or that has characters nobody sees', () => {
    expect(tidyTitle('voor\u202efdp.exe\u2066 \u0000\u0007')).toBe('voorfdp.exe');
    expect(tidyTitle('\u200fשלום\u200e')).toBe('\u200fשלום\u200e');
    expect(tidyTitle('\u202e')).toBe('');
  });
});

/** The order of keys means nothing. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('how well a dossier is kept outside the browser', () => {
  const filled = plainDossier({ 'wb-1a': { answers: toAnswers({ wens: 'sport' }, 5), unknown: {} } });
  const withFile = (dossier: Dossier, fileAt: number, file?: DossierCard['file']): Dossier => ({
    ...dossier,
    card: { ...dossier.card, fileAt, ...(file && { file }) },
  });
  const seen = { holds: fingerprintOf(filled), isSeen: true };
  const other = { holds: 'x', isSeen: true };

  test.each([
    ['nothing is filled in', plainDossier({}), { type: 'nothing-to-keep' }],
    ['it was never saved as a file', filled, { type: 'never' }],
    [
      'nobody said yet that the file arrived',
      withFile(filled, 7, { ...seen, isSeen: false }),
      { type: 'handed-over', at: 7, holds: seen.holds },
    ],
    [
      'the file did not arrive, as far as is known',
      withFile(filled, 7, { ...other, isSeen: false }),
      { type: 'never' },
    ],
    [
      'the file holds something else, however new it is',
      withFile(filled, 9, other),
      { type: 'new-work', at: 9 },
    ],
    ['an older site made the file', withFile(filled, 9), { type: 'new-work', at: 9 }],
    ['all of it is in the file, however old it is', withFile(filled, 3, seen), { type: 'up-to-date', at: 3 }],
    ['a clock was ahead', withFile(filled, 4102444800000, seen), { type: 'up-to-date', at: undefined }],
  ])('is told apart when %s', (_name, dossier, state) => {
    expect(fileState(dossier, 1000)).toEqual(state);
  });

  test('is known by what it says, whenever and in whatever order that was written', () => {
    fc.assert(
      fc.property(anyDossier, fc.nat({ max: 9 }), (one, moment) => {
        const reversed = <Content>(map: { readonly [id: string]: Content }) =>
          Object.fromEntries(Object.entries(map).reverse());
        const worksheets = Object.fromEntries(
          Object.entries(reversed(one.worksheets)).map(([id, { answers }]) => [
            id,
            { answers: reversed(stampedAt(sorted(answers), moment)), unknown: {} },
          ]),
        );
        expect(fingerprintOf({ ...one, card: { ...noCard, title: one.card.title }, worksheets })).toBe(
          fingerprintOf(one),
        );
      }),
    );
  });

  test('is known to say something else by any answer, by the order of its rows, and by its title', () => {
    const start = toAnswers({ wens: 'sport', keuze: [{ naam: 'een' }, { naam: 'twee' }] });
    const versions: readonly Answers[] = [
      start,
      toAnswers({ wens: 'sport!', keuze: [{ naam: 'een' }, { naam: 'twee' }] }),
      toAnswers({ keuze: [{ naam: 'een' }, { naam: 'twee' }] }),
      changeAnswer(start, 'keuze', moveRow(toRowId('keuze-2'), -1), 5),
      changeAnswer(start, 'keuze', removeRow(toRowId('keuze-2')), 5),
    ];
    const prints = versions.map((answers) =>
      fingerprintOf(plainDossier({ 'wb-1a': { answers, unknown: {} } })),
    );
    prints.push(fingerprintOf(plainDossier({ 'wb-1a': { answers: start, unknown: {} } }, 'West')));
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('counts a removed row and a cell within a row within a row as new work', () => {
    const answers = toAnswers({ keuze: [{ naam: 'een', acties: [{ actie: 'bel' }] }] }, 3);
    expect(changedAt(plainDossier({ 'wb-1a': { answers, unknown: {} } }))).toBe(3);
  });
});

test('ids are random, and made to stand in a storage key', () => {
  const ids = Array.from({ length: 100 }, newDossierId);
  expect(new Set(ids).size).toBe(100);
  expect(ids.every(isDossierId)).toBe(true);
  expect(['', 'A', '../x', 'a:b', 'a'.repeat(65)].some(isDossierId)).toBe(false);
});

test.each([
  ['Gezond in Oost', 'gezond-in-oost-2026-11-24.kompas.json'],
  ['', 'dossier-2026-11-24.kompas.json'],
  ['İstanbul / ../„test“', 'istanbul-test-2026-11-24.kompas.json'],
])('the file of dossier %j is called %s', (title, name) => {
  expect(dossierFileName(title, '2026-11-24')).toBe(name);
});
