import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toFieldId, toRowId } from '../../../src/basics/ids.ts';
import { setValue } from '../../../src/worksheet/answers/change.ts';
import { addRow, changeCell } from '../../../src/worksheet/answers/rows.ts';
import { noCard, saveCard } from '../../../src/worksheet/saved/dossier-card.ts';
import { saveWorksheet } from '../../../src/worksheet/saved/saved-worksheet.ts';
import { cardKey, key, shown, statusOf, stored, tabs, type, wb } from '../../setup/storage/open-tabs.ts';
import { toAnswers } from '../../setup/worksheet/plain-answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is typed', () => {
  test('is stored and read back', async () => {
    const { browser, a } = await tabs(1);
    expect(statusOf(a)).toEqual({ type: 'nothing-yet' });
    type(a, 'wens', 'sport');
    expect(stored(browser)).toEqual({ wens: 'sport' });
    expect(statusOf(a)).toEqual({ type: 'saved', place: 'browser' });
  });

  test('is not swallowed by an answer in storage with a newer stamp', async () => {
    const { browser, a } = await tabs(1);
    const ahead = toAnswers({ wens: 'van een klok die voorloopt' }, Date.now() + 3_600_000);
    browser.items.set(key, saveWorksheet(wb, ahead));
    type(a, 'wens', 's');
    expect([shown(a), stored(browser)]).toEqual([{ wens: 's' }, { wens: 's' }]);
  });

  test('keeps what another tab stored that this tab has not heard of', async () => {
    const { browser, a, b } = await tabs(2);
    type(a, 'wens', 'sport');
    type(b, 'idee', 'slaap');
    expect(stored(browser)).toEqual({ wens: 'sport', idee: 'slaap' });
    expect(shown(b)).toEqual({ wens: 'sport', idee: 'slaap' });
  });
});

describe('two tabs that write at the same moment', () => {
  /** Tab A reads, then tab B reads and writes, and only then A writes. */
  async function race() {
    const { browser, a, b } = await tabs(2);
    browser.items.set(cardKey, saveCard('eerste', { ...noCard, madeAt: 1 }));
    browser.items.set('kwaliteitskompas:sessie', '1');
    browser.beforeWrite = () => {
      browser.beforeWrite = () => 'write';
      type(b, 'idee', 'slaap');
      return 'write';
    };
    type(a, 'wens', 'sport');
    return { browser, a, b };
  }

  test('both keep both answers, and so does storage', async () => {
    const { browser, a, b } = await race();
    expect(stored(browser)).toEqual({ wens: 'sport' });
    browser.settle();
    for (const content of [stored(browser), shown(a), shown(b)])
      expect(content).toEqual({ wens: 'sport', idee: 'slaap' });
    expect([statusOf(a), statusOf(b)]).toEqual([
      { type: 'saved', place: 'browser' },
      { type: 'saved', place: 'browser' },
    ]);
  });

  test('and then fall silent', async () => {
    const { browser } = await race();
    expect(browser.settle()).toBeLessThan(4);
    expect(browser.settle()).toBe(0);
  });

  test('a tab that reads back what the other wrote over it is saved when that includes its own', async () => {
    const { browser, a, b } = await tabs(2);
    const write = browser.items.set.bind(browser.items);
    // B's write lands right after that of A, before A reads back.
    vi.spyOn(browser.items, 'set').mockImplementationOnce((at, text) => {
      write(at, text);
      type(b, 'idee', 'slaap');
      a.use();
      return browser.items;
    });
    type(a, 'wens', 'sport');
    expect(statusOf(a)).toEqual({ type: 'saved', place: 'browser' });
    expect([shown(a), stored(browser)]).toEqual([
      { wens: 'sport', idee: 'slaap' },
      { wens: 'sport', idee: 'slaap' },
    ]);
  });

  test('a tab whose write was replaced by one without it writes again at once', async () => {
    const { browser, a } = await tabs(1);
    const other = saveWorksheet(wb, toAnswers({ idee: 'slaap' }, Date.now()));
    const write = browser.items.set.bind(browser.items);
    vi.spyOn(browser.items, 'set').mockImplementationOnce((at) => write(at, other));
    type(a, 'wens', 'sport');
    expect(stored(browser)).toEqual({ wens: 'sport', idee: 'slaap' });
    expect(statusOf(a)).toEqual({ type: 'saved', place: 'browser' });
  });

  test('end up the same, whatever is typed and whenever they hear of each other', async () => {
    const { browser, a, b } = await tabs(2);
    const step = fc.record({
      tab: fc.constantFrom(a, b),
      field: fc.constantFrom('wens', 'idee', 'plan'),
      text: fc.string({ minLength: 1, maxLength: 3 }),
      races: fc.boolean(),
      hears: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        for (const { tab, field, text, races, hears } of steps) {
          if (races)
            browser.beforeWrite = () => {
              browser.beforeWrite = () => 'write';
              type(tab === a ? b : a, 'ander', text);
              return 'write';
            };
          type(tab, field, text);
          if (hears) tab.hearOne();
        }
        browser.settle();
        expect(shown(a)).toEqual(shown(b));
        expect(stored(browser)).toEqual(shown(a));
        const last = new Map(steps.map(({ field, text }) => [field, text]));
        expect(shown(a)).toMatchObject(Object.fromEntries(last));
      }),
      { numRuns: 60 },
    );
  });
});

describe('undoing in one tab', () => {
  test('‘Werkblad wissen’ keeps what another tab typed after it', async () => {
    const { browser, a, b } = await tabs(2);
    type(a, 'wens', 'sport');
    type(a, 'idee', 'slaap');
    browser.settle();
    const cleared = a.store.clearWorksheet(wb);
    browser.settle();
    type(b, 'idee', 'nieuw');
    a.missEvents();
    a.store.takeBack(wb, cleared);
    browser.settle();
    for (const content of [shown(a), shown(b), stored(browser)])
      expect(content).toEqual({ wens: 'sport', idee: 'nieuw' });
  });

  test('gives a change that can be undone in turn', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'een');
    const typed = type(a, 'wens', 'twee');
    a.store.takeBack(wb, typed);
    expect(shown(a)).toEqual({ wens: 'een' });
    a.store.undo(wb);
    expect(shown(a)).toEqual({ wens: 'twee' });
  });

  test('takes in what the other tab stored before the change, so that it is no part of it', async () => {
    const { browser, a, b } = await tabs(2);
    a.store.setAnswer(wb, toFieldId('keuze'), addRow(toRowId('r-1'), { naam: 'een' }));
    b.store.setAnswer(wb, toFieldId('keuze'), changeCell(toRowId('r-1'), 'waarom', setValue('x')));
    const added = a.store.setAnswer(wb, toFieldId('keuze'), addRow(toRowId('r-2'), { naam: 'twee' }));
    a.store.takeBack(wb, added);
    browser.settle();
    expect(shown(b)).toEqual({ keuze: [{ id: 'r-1', cells: { naam: 'een', waarom: 'x' } }] });
  });
});
