/** What is stored and what is shown stay one, whatever lies in storage and whoever writes there. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import { toFieldId, toRowId } from '../../../src/basics/ids.ts';
import { ok } from '../../../src/basics/result.ts';
import type { ItemFormat } from '../../../src/storage/browser/item-format.ts';
import { StoredItem } from '../../../src/storage/browser/stored-item.ts';
import type { Answer, Answers } from '../../../src/worksheet/answers/answers.ts';
import { setValue } from '../../../src/worksheet/answers/change.ts';
import { addRow } from '../../../src/worksheet/answers/rows.ts';
import { saveWorksheet } from '../../../src/worksheet/saved/saved-worksheet.ts';
import { Browser } from '../../setup/storage/browser.ts';
import { key, shown, statusOf, stored, tabs, type, wb } from '../../setup/storage/open-tabs.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A number that grows; what is written is one less than it was, as an older site that clamps would do. */
const losing: ItemFormat<number> = {
  empty: 0,
  open: (text) => ok({ content: Number(text), isWhole: true }),
  save: (content) => String(content - 1),
  merge: (mine, theirs) => Math.max(mine, theirs),
};

describe('two tabs of which one does not write what the other reads', () => {
  /** Two tabs that keep reading what the other wrote; gives how often they wrote. */
  async function quarrel() {
    const browser = new Browser();
    const [a, b] = [await browser.openTab(), await browser.openTab()];
    a.use();
    const [mine, theirs] = [new StoredItem('getal', losing), new StoredItem('getal', losing)];
    let writes = 0;
    browser.beforeWrite = () => {
      writes += 1;
      return 'write';
    };
    mine.change(() => 5);
    const sync = (times: number) => {
      writes = 0;
      for (let at = 0; at < times; at++) {
        // Each hears that the other wrote, and another program still has the old text.
        browser.items.set('kwaliteitskompas:getal', String(at % 2));
        b.use();
        theirs.sync();
        browser.items.set('kwaliteitskompas:getal', String(at % 2));
        a.use();
        mine.sync();
      }
      return writes;
    };
    return { sync, mine, theirs };
  }

  test('stop writing after a few times', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    const { sync } = await quarrel();
    expect(sync(200)).toBeLessThan(20);
    expect(sync(200)).toBe(0);
  });

  test('say that the last is not stored, and keep it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    const { sync, mine } = await quarrel();
    sync(20);
    expect(mine.sync()).toEqual({ ok: false, problem: { type: 'not-kept' } });
    expect(mine.$content.get()).toBe(5);
  });

  test('write again when time has passed, and when a person changes something', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    const { sync, mine } = await quarrel();
    sync(20);
    vi.setSystemTime(2_000_000);
    expect(sync(200)).toBeGreaterThan(0);
    mine.change(() => 7);
    expect(sync(200)).toBeGreaterThan(0);
  });
});

describe('what lies in storage with another type than the question has', () => {
  const mistyped: readonly (readonly [string, Answer])[] = [
    ['rows', { type: 'rows', rows: [] }],
    ['a group', { type: 'group', cells: {} }],
    ['a tick of the end of time', { type: 'value', value: true, changedAt: 8.64e15 }],
    ['a text of the end of time', { type: 'value', value: 'vreemd', changedAt: 8.64e15 }],
    ['a text from beyond it', { type: 'value', value: 'vreemd', changedAt: Number.MAX_SAFE_INTEGER }],
    ['a text from before it', { type: 'value', value: 'vreemd', changedAt: -Number.MAX_SAFE_INTEGER }],
  ];

  test.each(mistyped)('%s never wins from what is typed after it, in any tab', async (_name, answer) => {
    const answers: Answers = { wens: answer };
    const { browser, a, b } = await tabs(2, saveWorksheet(wb, answers));
    type(a, 'wens', 'a');
    type(a, 'wens', 'van mij');
    expect(statusOf(a)).toEqual({ type: 'saved', place: 'browser' });
    expect(browser.settle()).toBeLessThan(10);
    for (const content of [shown(a), shown(b), stored(browser)]) expect(content).toEqual({ wens: 'van mij' });
    browser.changed(undefined, key);
    browser.settle();
    expect(stored(browser)).toEqual({ wens: 'van mij' });
  });

  test('rows that were added to what was a text are there after a reload', async () => {
    const text: Answers = { keuze: { type: 'value', value: 'vreemd', changedAt: 8.64e15 } };
    const { browser, a } = await tabs(1, saveWorksheet(wb, text));
    a.store.setAnswer(wb, toFieldId('keuze'), addRow(toRowId('r-1'), { naam: 'van mij' }));
    const { a: again } = await tabs(1, browser.items.get(key));
    expect(shown(again)).toEqual({ keuze: [{ id: 'r-1', cells: { naam: 'van mij' } }] });
  });
});

test('a change that storage has newer already is not called saved', async () => {
  const browser = new Browser();
  const tab = await browser.openTab();
  tab.use();
  const format: ItemFormat<number> = { ...losing, save: String };
  const item = new StoredItem('getal', format);
  expect(item.change(() => 5).outcome).toEqual(ok(undefined));
  expect(item.change(() => 3).outcome).toEqual({ ok: false, problem: { type: 'not-kept' } });
  expect(item.$content.get()).toBe(5);
});

test('a moment that the site can make is read as it was written, with any clock', async () => {
  const { browser, a } = await tabs(1);
  for (const now of [-8.64e15, 0, 1.8e12, 8.64e15 - 1, 8.64e15]) {
    vi.useFakeTimers({ toFake: ['Date'], now });
    a.store.setAnswer(wb, toFieldId('wens'), setValue(`om ${now}`));
    a.store.setAnswer(wb, toFieldId('wens'), setValue(`na ${now}`));
    const { a: again } = await tabs(1, browser.items.get(key));
    expect(again.store.$answers(wb).get()).toEqual(a.store.$answers(wb).get());
    expect(shown(again)).toEqual({ wens: `na ${now}` });
  }
});
