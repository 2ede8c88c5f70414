/**
 * Fills a worksheet in with the keyboard alone: from stop to stop with Tab, as they come. At every stop the focus must be
 * in sight.
 */

import type { Page } from '@playwright/test';
import type { Worksheet } from '../../../src/worksheet/definition/definition.ts';
import type { PlainAnswers, PlainRow, PlainValue } from '../worksheet/worksheets.ts';
import { buttonNames } from './button-names.ts';
import { type FocusStop, focusStop } from './focus.ts';
import { expect } from './test.ts';

/** More than any page has. */
const mostStops = 1500;

/** The page of the worksheet is open, and nothing has the focus yet. */
export async function fillByKeyboard(page: Page, worksheet: Worksheet, answers: PlainAnswers): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const fields = new Set<string>(worksheet.parts.flatMap((part) => part.fields).map(({ id }) => id));
  const typist = new Typist(page, answers);
  let isLeavingControl = false;
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press('Tab');
    // A row goes to the group that it names once that was left: no person types before it stands there.
    if (isLeavingControl)
      await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done))));
    const stop = await seenStop(page);
    if (stop === undefined || stop.words === buttonNames.downloadPdf) break;
    isLeavingControl = ['input', 'select'].includes(stop.tag);
    if (fields.has(stop.place[0] ?? '')) await typist.answer(stop);
  }
}

/** The stop that has the focus now, which must be in sight. */
export async function seenStop(page: Page): Promise<FocusStop | undefined> {
  const stop = await focusStop(page);
  if (stop !== undefined) expect(stop.problem, `${stop.tag} ${stop.id} ${stop.words}`).toBe('');
  return stop;
}

/** Something has the focus, and a person can see it. */
export async function expectFocusSeen(page: Page): Promise<void> {
  expect(await seenStop(page), 'the focus is nowhere').toBeDefined();
}

class Typist {
  readonly #page: Page;
  readonly #answers: PlainAnswers;
  /** Which row of the answers a row on the screen is. */
  readonly #rows = new Map<string, PlainRow>();
  /** How many rows were added, by the place of their list. */
  readonly #added = new Map<string, number>();
  /** By id: a card that goes to its group later is another element there, with the same ids. */
  readonly #done = new Set<string | number>();

  constructor(page: Page, answers: PlainAnswers) {
    this.#page = page;
    this.#answers = answers;
  }

  async answer(stop: FocusStop): Promise<void> {
    if (stop.isAddButton) {
      const { keyboard } = this.#page;
      const list = stop.place.join(' ');
      const wanted = this.#wanted(stop.place);
      const at = this.#added.get(list) ?? 0;
      const row = Array.isArray(wanted) ? wanted[at] : undefined;
      if (row === undefined) return;
      this.#added.set(list, at + 1);
      await keyboard.press('Enter');
      // Focus goes to the first control of the row, which says which row it is.
      const first = await this.#firstOf(stop);
      const id = first.place[stop.place.length];
      if (id === undefined || this.#rows.has(id)) throw new Error(`No new row has the focus after ${list}`);
      this.#rows.set(id, row);
      await this.answer(first);
    } else if (!this.#done.has(stop.id || stop.key)) {
      const value = this.#wanted(stop.place);
      if (value !== undefined && ['input', 'textarea', 'select'].includes(stop.tag))
        await this.#fill(stop, value);
      this.#done.add(stop.id || stop.key);
    }
  }

  async #firstOf(button: FocusStop): Promise<FocusStop> {
    await expect.poll(async () => (await focusStop(this.#page))?.key).not.toBe(button.key);
    const stop = await seenStop(this.#page);
    if (stop === undefined) throw new Error(`Nothing has the focus after ${button.words}`);
    return stop;
  }

  /** The answer at a place: a field, then rows and columns in turn; of a group there are columns alone. */
  #wanted([field = '', ...inside]: readonly string[]): PlainValue | undefined {
    let found: PlainValue | undefined = this.#answers[field];
    for (const id of inside) {
      const row = this.#rows.get(id);
      if (row !== undefined) found = row;
      else
        found =
          typeof found === 'object' ? Object.entries(found).find(([key]) => key === id)?.[1] : undefined;
    }
    return found;
  }

  async #fill(stop: FocusStop, value: PlainValue): Promise<void> {
    const { keyboard } = this.#page;
    const press = async (key: string, times: number) => {
      for (let time = 0; time < times; time++) await keyboard.press(key);
    };
    if (stop.type === 'checkbox') {
      const option = stop.value;
      const isWanted = Array.isArray(value) ? value.includes(option) : value === true;
      if (isWanted !== stop.isChecked) await keyboard.press('Space');
    } else if (stop.type === 'radio') {
      const at = stop.values.indexOf(String(value));
      if (at === 0) await keyboard.press('Space');
      else await press('ArrowDown', at);
    } else if (stop.tag === 'select') {
      // In a table the arrows go from row to row while the list is closed.
      await keyboard.press('Alt+ArrowDown');
      await press('ArrowDown', stop.values.indexOf(String(value)) - stop.chosen);
      await keyboard.press('Enter');
    } else if (stop.type === 'date') await this.#typeDate(String(value));
    else await keyboard.insertText(String(value));
  }

  /** The order of day and month is the browser's. */
  async #typeDate(date: string): Promise<void> {
    const { keyboard } = this.#page;
    const [year = '', month = '', day = ''] = date.split('-');
    for (const digits of [month + day + year, day + month + year]) {
      await keyboard.type(digits);
      if ((await focusStop(this.#page))?.value === date) return;
      await keyboard.press('ArrowLeft');
      await keyboard.press('ArrowLeft');
    }
    throw new Error(`${date} cannot be typed in`);
  }
}
