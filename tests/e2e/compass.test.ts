import type { Page } from '@playwright/test';
import { pageText } from '../../src/text/pages.ts';
import { waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';

const compass = (page: Page) => page.getByRole('navigation', { name: 'De bouwstenen van het kompas' });

interface Word {
  readonly word: string;
  readonly lines: number;
  readonly isWithin: boolean;
}

/** Every word of the compass: on how many lines it stands, and whether that is within its link. */
async function wordsIn(page: Page): Promise<readonly Word[]> {
  return compass(page).evaluate((root) => {
    const words: Word[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('.visually-hidden'))
        continue;
      const box = (parent.closest('a, li') ?? root).getBoundingClientRect();
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const rects = [...range.getClientRects()];
        words.push({
          word,
          lines: new Set(rects.map(({ top }) => Math.round(top))).size,
          isWithin: rects.every(({ left, right }) => left >= box.left - 0.5 && right <= box.right + 0.5),
        });
      }
    }
    return words;
  });
}

/** Boxes of what must not lie over each other, with the names of those that do. */
async function overlapsIn(page: Page): Promise<readonly string[]> {
  return compass(page).evaluate((root) => {
    const seen = [
      ...root.querySelectorAll(
        '.compass__name, .compass__spine, .compass__progress, .further__block, .further__title, .compass__course, .compass__examples-title',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ name: element.textContent?.trim() ?? '', box: element.getBoundingClientRect() }));
    return seen.flatMap((one, at) =>
      seen
        .slice(at + 1)
        .filter(
          ({ box }) =>
            one.box.left < box.right - 1 &&
            box.left < one.box.right - 1 &&
            one.box.top < box.bottom - 1 &&
            box.top < one.box.bottom - 1,
        )
        .map((other) => `${one.name} and ${other.name}`),
    );
  });
}

for (const width of [320, 390, 768, 1024, 1280, 1920])
  test(`at ${width} px no word of the compass is broken, and nothing lies over a word`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await waterrijkInStorage(page, 'Gezond opgroeien in Waterrijk');
    await page.goto('./');
    await expect(compass(page).locator('[data-progress]:visible')).toHaveCount(7);
    const words = await wordsIn(page);
    expect(words.map(({ word }) => word)).toEqual(
      expect.arrayContaining(['Maatschappelijk', 'Veranderverhaal']),
    );
    expect(words.filter(({ lines, isWithin }) => lines !== 1 || !isWithin)).toEqual([]);
    expect(await overlapsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('the compass goes on at the NJi: it is no closed ring', async ({ page }) => {
  await page.goto('./');
  const further = compass(page).getByRole('list', { name: 'Verder bij het NJi' });
  await expect(further.getByRole('listitem')).toHaveText([
    /^\s*3A\s*Veranderverhaal/,
    /^\s*3B\s*Activiteiten/,
    /^\s*4\s*De kwaliteit van activiteiten/,
    /^\s*5\s*Het directe resultaat/,
    /^\s*6\s*Samen leren en verbeteren/,
  ]);
  for (const link of await further.getByRole('link').all())
    await expect(link).toHaveAttribute(
      'href',
      /^https:\/\/www\.nji\.nl\/impact-maken-met-jeugdbeleid\/kwaliteitskompas\//,
    );
  await expect(compass(page)).toContainText(pageText.home.course);
});
