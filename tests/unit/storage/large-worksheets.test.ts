/** A worksheet of megabytes: a key stroke writes what it added, and the whole follows when the person pauses. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toFieldId, toRowId } from '../../../src/basics/ids.ts';
import { additionsTo } from '../../../src/worksheet/answers/additions.ts';
import type { Answers } from '../../../src/worksheet/answers/answers.ts';
import { setValue } from '../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../src/worksheet/answers/merge.ts';
import { addRow, changeCell } from '../../../src/worksheet/answers/rows.ts';
import { saveWorksheet } from '../../../src/worksheet/saved/saved-worksheet.ts';
import type { Browser } from '../../setup/storage/browser.ts';
import { key, shown, statusOf, stored, tabs, type, wb } from '../../setup/storage/open-tabs.ts';
import { answers as anyAnswers } from '../../setup/worksheet/arbitraries.ts';
import { toAnswers } from '../../setup/worksheet/plain-answers.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const long = 'x'.repeat(60_000);
const large = saveWorksheet(wb, toAnswers({ lang: long, langer: long, wens: 'niets' }, 1));
const additionsKey = `${key}:+`;
const rest = { lang: long, langer: long };

/** What is written under each key from now on, in characters. */
function weighWrites(browser: Browser): Map<string, number> {
  const written = new Map<string, number>();
  browser.beforeWrite = (at, text) => {
    written.set(at, (written.get(at) ?? 0) + text.length);
    return 'write';
  };
  return written;
}

describe('a key stroke in a large worksheet', () => {
  test('writes little, is saved, and is there on the next page', async () => {
    const { browser, a } = await tabs(1, large);
    const written = weighWrites(browser);
    for (const text of ['s', 'sp', 'spo']) type(a, 'wens', text);
    expect([written.get(key), written.get(additionsKey)]).toEqual([undefined, expect.any(Number)]);
    expect(written.get(additionsKey)).toBeLessThan(1000);
    expect(statusOf(a)).toEqual({ type: 'saved', place: 'browser' });
    const next = await browser.openTab();
    next.store.openStoredAnswers(wb);
    expect(shown(next)).toEqual({ ...rest, wens: 'spo' });
  });

  test('in one of many rows writes that row', async () => {
    let answers: Answers = {};
    for (let at = 0; at < 200; at++)
      answers = {
        ...answers,
        rijen: addRow(toRowId(`r-${at}`), { zorg: 'y'.repeat(1000) })(answers['rijen'], 1),
      };
    const { browser, a } = await tabs(1, saveWorksheet(wb, answers));
    const written = weighWrites(browser);
    a.store.setAnswer(wb, toFieldId('rijen'), changeCell(toRowId('r-7'), 'zorg', setValue('kort')));
    expect(written.get(additionsKey)).toBeLessThan(1000);
    a.fire('pagehide');
    expect(JSON.stringify(stored(browser))).toContain('kort');
  });

  test.each(['a pause', 'leaving the page'])('is part of the whole after %s', async (after) => {
    const { browser, a } = await tabs(1, large);
    type(a, 'wens', 'sport');
    if (after === 'a pause') vi.runAllTimers();
    else a.fire('pagehide');
    expect(stored(browser)).toEqual({ ...rest, wens: 'sport' });
    expect(browser.items.has(additionsKey)).toBe(false);
    expect(statusOf(a)).toEqual({ type: 'saved', place: 'browser' });
  });

  test('that a tab left behind is part of the whole once another has opened', async () => {
    const { browser, a } = await tabs(1, large);
    type(a, 'wens', 'sport');
    vi.clearAllTimers();
    const next = await browser.openTab();
    next.store.openStoredAnswers(wb);
    vi.runAllTimers();
    expect([stored(browser), browser.items.has(additionsKey)]).toEqual([{ ...rest, wens: 'sport' }, false]);
  });

  test('is told when it is not kept, and when there is no room', async () => {
    const { browser, a } = await tabs(1, large);
    browser.beforeWrite = () => 'lose';
    type(a, 'wens', 'sport');
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'not-kept' }, isInTab: true });
    browser.beforeWrite = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    type(a, 'wens', 'spel');
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'full' }, isInTab: true });
  });

  test('that makes the text shorter makes room where there was none for an addition', async () => {
    const { browser, a } = await tabs(1, large);
    const size = () => [...browser.items.values()].reduce((total, { length }) => total + length, 0);
    const limit = size();
    browser.beforeWrite = (at, text) => {
      if (size() - (browser.items.get(at)?.length ?? 0) + text.length <= limit) return 'write';
      throw new DOMException('full', 'QuotaExceededError');
    };
    type(a, 'lang', '');
    expect(stored(browser)).toEqual({ langer: long, wens: 'niets' });
    expect(browser.items.has(additionsKey)).toBe(false);
  });

  test('is gone with the worksheet when that is taken away elsewhere, and can be had back', async () => {
    const { browser, a, b } = await tabs(2, large);
    type(a, 'wens', 'sport');
    browser.settle();
    b.modules.dossiers.removeDossier('eerste');
    browser.settle();
    expect([...browser.items.keys()].filter((at) => at.includes('dossier:'))).toEqual([]);
    const evicted = a.store.$evicted(wb).get();
    if (evicted === undefined) throw new Error('nothing was evicted');
    a.store.takeBack(wb, evicted);
    vi.runAllTimers();
    expect(stored(browser)).toEqual({ ...rest, wens: 'sport' });
  });

  test('is seen, and kept, by a tab that types at the same time', async () => {
    const { browser, a, b } = await tabs(2, large);
    const step = fc.record({
      tab: fc.constantFrom(a, b),
      field: fc.constantFrom('wens', 'idee', 'plan'),
      text: fc.string({ minLength: 1, maxLength: 3 }),
      next: fc.constantFrom('nothing', 'hear', 'pause', 'race'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        for (const { tab, field, text, next } of steps) {
          if (next === 'race')
            browser.beforeWrite = () => {
              browser.beforeWrite = () => 'write';
              type(tab === a ? b : a, 'ander', text);
              return 'write';
            };
          type(tab, field, text);
          if (next === 'hear') tab.hearOne();
          if (next === 'pause') tab.fire('pagehide');
        }
        browser.settle();
        expect(shown(a)).toEqual(shown(b));
        a.fire('pagehide');
        b.fire('pagehide');
        browser.settle();
        expect(stored(browser)).toEqual(shown(a));
        const last = new Map(steps.map(({ field, text }) => [field, text]));
        expect(shown(a)).toMatchObject(Object.fromEntries(last));
      }),
      { numRuns: 40 },
    );
  });
});

test('what was added since, merged with what there was, is all there is', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (before, more) => {
      const after = mergeAnswers(before, more);
      const added = additionsTo(before, after);
      expect(mergeAnswers(mergeAnswers(before, added), after)).toEqual(mergeAnswers(before, added));
      expect(additionsTo(after, after)).toEqual({});
    }),
  );
});
