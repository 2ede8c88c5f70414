import { afterEach, describe, expect, test, vi } from 'vitest';
import { toFieldId, toWorksheetId } from '../../../src/basics/ids.ts';
import { setValue } from '../../../src/worksheet/answers/change.ts';
import { key, shown, statusOf, stored, tabs, type, wb } from '../../setup/storage/open-tabs.ts';
import { filledIn } from '../../setup/worksheet/registers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a tab that slept', () => {
  test.each(['pageshow', 'visibilitychange'] as const)('takes in what happened on %s', async (event) => {
    const { a, b } = await tabs(2);
    type(b, 'wens', 'sport');
    a.missEvents();
    expect(shown(a)).toEqual({});
    a.fire(event);
    expect(shown(a)).toEqual({ wens: 'sport' });
  });

  test('writes what it could not write before', async () => {
    const { browser, a } = await tabs(1);
    browser.beforeWrite = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    type(a, 'wens', 'sport');
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'full' }, isInTab: true });
    browser.beforeWrite = () => 'write';
    a.fire('pageshow');
    expect(stored(browser)).toEqual({ wens: 'sport' });
    expect(statusOf(a)).toEqual({ type: 'saved', place: 'browser' });
  });
});

describe('storage that is wiped elsewhere', () => {
  test('is wiped here too, and not filled again', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    browser.clear();
    browser.settle();
    expect(shown(a)).toEqual({});
    expect(browser.items.size).toBe(0);
    expect(statusOf(a)).toEqual({ type: 'nothing-yet' });
  });

  test('by taking away just the one key does the same, for that worksheet alone', async () => {
    const { browser, a } = await tabs(1);
    a.store.openStoredAnswers(toWorksheetId('wb-2'));
    type(a, 'wens', 'sport');
    a.store.setAnswer(toWorksheetId('wb-2'), toFieldId('doel'), setValue('meer'));
    browser.items.delete(key);
    a.fire('storage', key);
    expect(shown(a)).toEqual({});
    expect(filledIn(a.store.$answers(toWorksheetId('wb-2')).get())).toEqual({ doel: 'meer' });
    expect(stored(browser, toWorksheetId('wb-2'))).toEqual({ doel: 'meer' });
  });

  test('before a key stroke that had not heard of it leaves that key stroke alone', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    browser.clear();
    type(a, 'idee', 'n');
    expect([shown(a), stored(browser)]).toEqual([{ idee: 'n' }, { idee: 'n' }]);
  });

  test('can be had back, without what was typed since being lost', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    type(a, 'idee', 'slaap');
    browser.clear();
    browser.settle();
    type(a, 'idee', 'nieuw');
    const wiped = a.store.$evicted(wb).get();
    if (wiped === undefined) throw new Error('nothing was evicted');
    a.store.takeBack(wb, wiped);
    expect([shown(a), stored(browser)]).toEqual([
      { wens: 'sport', idee: 'nieuw' },
      { wens: 'sport', idee: 'nieuw' },
    ]);
    expect(a.store.$evicted(wb).get()).toBeUndefined();
  });
});
