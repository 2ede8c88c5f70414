/** Every page as people set it who see little or hit imprecisely: zoomed in, spaced out, enlarged, without motion. */
import type { Page } from '@playwright/test';
import { cutText, motion, sizeText, smallTargets, spaceText } from '../setup/site/layout.ts';
import { addresses, inBothStates, open } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';

async function expectReadable(page: Page, what: string): Promise<void> {
  // 320 px is 1280 px at 400 %.
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await cutText(page), `${what}, ${width} px`).toEqual([]);
    expect.soft(await smallTargets(page), `${what}, targets at ${width} px`).toEqual([]);
    await spaceText(page, true);
    expect.soft(await cutText(page), `${what}, text spacing at ${width} px`).toEqual([]);
    await spaceText(page, false);
  }
  await page.setViewportSize({ width: 640, height: 800 });
  await sizeText(page, 200);
  expect.soft(await cutText(page), `${what}, text of 200 %`).toEqual([]);
  await sizeText(page, 100);
}

for (const address of addresses)
  test(`${address} reflows, bears spaced and enlarged text, has targets large enough and nothing that moves`, async ({
    page,
  }) => {
    await inBothStates(page, address, async (state) => {
      expect(await motion(page), state).toEqual([]);
      await expectReadable(page, state);
    });
  });

test('what is cut, too small or moving is found', async ({ page }) => {
  await open(page, './over/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      h1 { height: 10px; overflow: hidden }
      .article > p:first-of-type { height: 10px }
      .site-footer__links a { display: block; width: 10px; height: 10px; overflow: hidden }
      .search-form button { min-block-size: 30px !important; block-size: 30px !important }
      body { transition: color 1s }
    `);
    document.adoptedStyleSheets = [sheet];
  });
  const cut = await cutText(page);
  expect(cut).toContainEqual(expect.stringContaining('is cut at the foot'));
  expect(cut).toContainEqual(expect.stringContaining('is taller than its box'));
  const small = await smallTargets(page);
  expect(small).toContainEqual(expect.stringMatching(/^a\.nl-link .*: 10\.0 × 10\.0$/));
  expect(small).toContainEqual(expect.stringMatching(/^button.* × 30\.0$/));
  expect(await motion(page)).toContain('body. moves');
});
