import { afterEach, describe, expect, test, vi } from 'vitest';
import { toFieldId, toWorksheetId } from '../../../src/basics/ids.ts';
import { setValue } from '../../../src/worksheet/answers/change.ts';
import { saveWorksheet } from '../../../src/worksheet/saved/saved-worksheet.ts';
import { Browser } from '../../setup/storage/browser.ts';
import { key, shown, statusOf, stored, tabs, type, wb } from '../../setup/storage/open-tabs.ts';
import { toAnswers } from '../../setup/worksheet/plain-answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('storage that fails', () => {
  test.each([
    ['QuotaExceededError'],
    // Firefox’s own name for it.
    ['NS_ERROR_DOM_QUOTA_REACHED'],
  ])('because it is full (%s) keeps the answer in memory and says so, until it works again', async (name) => {
    const { browser, a } = await tabs(1);
    browser.beforeWrite = () => {
      throw new DOMException('full', name);
    };
    type(a, 'wens', 'sport');
    expect(shown(a)).toEqual({ wens: 'sport' });
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'full' }, isInTab: true });
    browser.beforeWrite = () => 'write';
    type(a, 'idee', 'slaap');
    expect(stored(browser)).toEqual({ wens: 'sport', idee: 'slaap' });
    expect(statusOf(a)).toEqual({ type: 'saved', place: 'browser' });
  });

  test('by taking a value and not keeping it is told, and nothing is wiped for it', async () => {
    const { browser, a } = await tabs(1);
    browser.beforeWrite = () => 'lose';
    type(a, 'wens', 'sport');
    type(a, 'idee', 'slaap');
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'not-kept' }, isInTab: true });
    expect(shown(a)).toEqual({ wens: 'sport', idee: 'slaap' });
  });

  test('by losing what it had as soon as it is written to is told, and nothing is wiped for it', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    browser.beforeWrite = (at) => {
      browser.items.delete(at);
      return 'lose';
    };
    type(a, 'idee', 'slaap');
    type(a, 'plan', 'morgen');
    expect(shown(a)).toEqual({ wens: 'sport', idee: 'slaap', plan: 'morgen' });
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'not-kept' }, isInTab: true });
  });

  test('in reading is not written over', async () => {
    const before = saveWorksheet(wb, toAnswers({ wens: 'sport' }));
    const { browser, a } = await tabs(1, before);
    browser.isReadable = false;
    type(a, 'idee', 'slaap');
    expect(browser.items.get(key)).toBe(before);
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'unavailable' }, isInTab: true });
    browser.isReadable = true;
    type(a, 'plan', 'morgen');
    expect(stored(browser)).toEqual({ wens: 'sport', idee: 'slaap', plan: 'morgen' });
  });

  test('for one worksheet keeps being told while another is saved', async () => {
    const { browser, a } = await tabs(1);
    a.store.openStoredAnswers(toWorksheetId('wb-2'));
    browser.beforeWrite = (at) => (at === key ? 'lose' : 'write');
    type(a, 'wens', 'sport');
    a.store.setAnswer(toWorksheetId('wb-2'), toFieldId('doel'), setValue('meer'));
    expect(stored(browser, toWorksheetId('wb-2'))).toEqual({ doel: 'meer' });
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'not-kept' }, isInTab: true });
    browser.beforeWrite = () => 'write';
    type(a, 'wens', 'sport!');
    expect(statusOf(a)).toEqual({ type: 'saved', place: 'browser' });
  });
});

describe('what is stored and cannot be read', () => {
  const quarantined = (browser: Browser) => [...browser.items].filter(([at]) => at.includes(':corrupt:'));

  test('is put aside once, however often the page is opened, and then written over', async () => {
    const { browser, a } = await tabs(2, '{"half');
    expect(quarantined(browser)).toHaveLength(1);
    expect(quarantined(browser)[0]?.[1]).toBe('{"half');
    expect(a.store.$hasQuarantine.get()).toBe(true);
    expect(browser.items.get(key)).toBe('{"half');
    type(a, 'wens', 'sport');
    expect(stored(browser)).toEqual({ wens: 'sport' });
    expect(quarantined(browser)).toHaveLength(1);
  });

  test('is not written over while it cannot be put aside, and is once it can', async () => {
    const browser = new Browser();
    browser.items.set(key, '{"half');
    browser.beforeWrite = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const a = await browser.openTab();
    a.store.openStoredAnswers(wb);
    type(a, 'wens', 'sport');
    expect(browser.items.get(key)).toBe('{"half');
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'full' }, isInTab: true });
    browser.beforeWrite = () => 'write';
    type(a, 'idee', 'slaap');
    expect(quarantined(browser).map(([, text]) => text)).toEqual(['{"half']);
    expect(stored(browser)).toEqual({ wens: 'sport', idee: 'slaap' });
    expect(statusOf(a)).toEqual({ type: 'saved', place: 'browser' });
  });

  test('because it is newer is never written over, nor put aside', async () => {
    const newer = JSON.stringify({ format: 'kwaliteitskompas-werkblad', formatVersion: 99, answers: [] });
    const { browser, a } = await tabs(1, newer);
    type(a, 'wens', 'sport');
    a.fire('pageshow');
    expect([...browser.items]).toEqual([[key, newer]]);
    expect(shown(a)).toEqual({ wens: 'sport' });
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'newer-format' }, isInTab: true });
  });
});
