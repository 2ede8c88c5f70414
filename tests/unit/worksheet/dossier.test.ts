import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedAt, fileState } from '../../../src/worksheet/dossier.ts';
import {
  longestTitle,
  mergeCards,
  noCard,
  openCard,
  saveCard,
  tidyTitle,
} from '../../../src/worksheet/dossier-card.ts';
import { isDossierId, newDossierId } from '../../../src/worksheet/dossier-id.ts';
import { dossierFileName } from '../../../src/worksheet/file-name.ts';
import { card, plainDossier } from '../dossiers.ts';
import { toAnswers } from '../plain-answers.ts';

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
  const withAnswers = (answeredAt: number, fileAt: number) => {
    const base = plainDossier({
      'wb-1a': { answers: toAnswers({ wens: 'sport' }, answeredAt), unknown: {} },
    });
    return { ...base, card: { ...base.card, fileAt } };
  };

  test.each([
    ['nothing is filled in', plainDossier({}), { type: 'nothing-to-keep' }],
    ['it was never saved as a file', withAnswers(5, 0), { type: 'never', since: 1 }],
    ['something changed since the last file', withAnswers(9, 7), { type: 'new-work', at: 7 }],
    ['all of it is in the last file', withAnswers(7, 7), { type: 'up-to-date', at: 7 }],
  ])('is told apart when %s', (_name, dossier, state) => {
    expect(fileState(dossier)).toEqual(state);
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
