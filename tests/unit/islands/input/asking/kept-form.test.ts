import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetForm, keepForm, readForm } from '../../../../../src/islands/input/asking/kept-form.ts';
import { asked } from '../../../../setup/worksheet/inputs.ts';

const key = 'kwaliteitskompas:uitnodiging';
const items = new Map<string, string>();

beforeEach(() => {
  items.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, text: string) => items.set(name, text),
    removeItem: (name: string) => items.delete(name),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const form = {
  typed: { title: 'Wat zie jij?', names: 'GGD\nPolitie', showsOwn: true },
  ticked: asked('wb0a-kwesties').map(({ field }) => field),
};

describe('the form of an invitation that is not made yet', () => {
  test('is there again in the dossier it is for, and in no other', () => {
    keepForm('eerste', form);
    expect(readForm('eerste')).toEqual(form);
    expect(readForm('d-8899aabbccddeeff')).toEqual({ typed: {} });
    forgetForm();
    expect(items.size).toBe(0);
    expect(readForm('eerste')).toEqual({ typed: {} });
  });

  test('tells nothing ticked from all ticks taken away', () => {
    keepForm('eerste', { typed: {} });
    expect(readForm('eerste').ticked).toBeUndefined();
    keepForm('eerste', { typed: {}, ticked: [] });
    expect(readForm('eerste').ticked).toEqual([]);
  });

  test.each([
    '{',
    'null',
    '[]',
    '{"dossier":"eerste"}',
    '{"dossier":"eerste","typed":[],"ticked":7}',
    '{"dossier":"eerste","typed":{"title":{"half":1},"showsOwn":"ja"}}',
  ])('counts as far as it can be read: %s', (text) => {
    items.set(key, text);
    expect(readForm('eerste')).toEqual({ typed: {} });
  });
});
