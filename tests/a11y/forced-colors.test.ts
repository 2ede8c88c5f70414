/** With the few colours that a person chose in the system: what is chosen, how far, and where, still shows. */
import type { Locator, Page } from '@playwright/test';
import { buttonNames } from '../setup/site/button-names.ts';
import { addresses, fillIn, open } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf } from '../setup/site/worksheet-driver.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.use({ forcedColors: 'active', colorScheme });

    /** How a part of the page looks before and after something is done. */
    async function expectChange(look: Locator, act: () => Promise<void>): Promise<void> {
      const before = await look.screenshot();
      await act();
      await look.page().mouse.move(0, 0);
      await expect.poll(async () => (await look.screenshot()).equals(before)).toBe(false);
    }

    /** How light the middle of it is, from 0 to 255. */
    async function middleOf(look: Locator): Promise<number> {
      const picture = [...(await look.screenshot())];
      return look.page().evaluate(async (bytes) => {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        canvas?.drawImage(bitmap, 0, 0);
        const { width, height } = bitmap;
        const middle = canvas?.getImageData(width / 4, height / 4, width / 2, Math.max(1, height / 2));
        const values = [...(middle?.data ?? [])];
        return values.reduce((sum, value) => sum + value, 0) / values.length;
      }, picture);
    }

    async function expectMeter(page: Page, selector: string): Promise<void> {
      const meter = page.locator(selector).first();
      const empty = await middleOf(meter);
      await meter.evaluate((element) => {
        if (element instanceof HTMLProgressElement) element.value = element.max;
      });
      expect(Math.abs((await middleOf(meter)) - empty)).toBeGreaterThan(10);
    }

    test('a choice, a tick and the focus show', async ({ page }) => {
      await open(page, './0a-gezamenlijk-belang/');
      const radio = fieldOf(page, 'wb0a-andere-partijen-nodig').getByRole('radio').first();
      const tick = page.getByRole('checkbox').first();
      // An edge in another colour is not enough: it is the middle that says what is chosen.
      for (const control of [radio, tick]) {
        const empty = await middleOf(control);
        await control.check();
        await control.blur();
        expect(Math.abs((await middleOf(control)) - empty)).toBeGreaterThan(10);
      }
      const field = fieldOf(page, 'wb0a-concreet');
      await expectChange(field, () => field.getByRole('textbox').focus());
      const buttons = page.locator('.actions__buttons');
      await page.getByRole('button', { name: buttonNames.clear }).focus();
      await expectChange(buttons, () => page.keyboard.press('Shift+Tab'));
    });

    test('progress and the page that is open show', async ({ page }) => {
      await open(page, './1a-staat-van-de-jeugd/');
      await expectMeter(page, '.status-bar__meter');
      const [current, other] = await page.locator('.menu__link').evaluateAll((links) =>
        [true, false].map((isCurrent) => {
          const link = links.find((one) => one.hasAttribute('aria-current') === isCurrent);
          return link === undefined ? '' : getComputedStyle(link).fontWeight;
        }),
      );
      expect(Number(current)).toBeGreaterThan(Number(other));
      await open(page, './mijn-dossier/');
      await expectMeter(page, '.dossier__meter');
    });
  });

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('every control and every button has an edge, every drawing its lines', async ({ page }) => {
    for (const address of addresses) {
      await open(page, address);
      expect.soft(await withoutEdge(page), address).toEqual([]);
    }
    await fillIn(page);
    await open(page, './2-maatschappelijk-resultaat/');
    await expect(page.locator('.figure__drawing').first()).toBeVisible();
    expect(await fadedShapes(page, '.figure__drawing :is(line, circle, text)')).toEqual([]);
    await open(page, './');
    expect(await fadedShapes(page, '.compass__drawing :is(ellipse, path)')).toEqual([]);
  });
});

function withoutEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')].flatMap((control) => {
      // A term is words in a sentence; the arrows in the status bar are drawn in the colour of a button's words.
      if (!control.checkVisibility() || control.matches('.term__button, .icon-button, .visually-hidden'))
        return [];
      const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor, appearance } =
        getComputedStyle(control);
      const isDrawn = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
      const isByBrowser = appearance !== 'none' && control.matches('[type=radio], [type=checkbox]');
      return isByBrowser || (isDrawn && borderTopColor !== backgroundColor)
        ? []
        : [`${control.localName}.${control.className} has no edge`];
    }),
  );
}

function fadedShapes(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((shapes) => {
    const ink = getComputedStyle(document.body).color;
    const paper = getComputedStyle(document.body).backgroundColor;
    const found = [...document.querySelectorAll(shapes)];
    if (found.length === 0) return ['there is no drawing'];
    return found.flatMap((shape) => {
      const { stroke, fill } = getComputedStyle(shape);
      const isSeen = [stroke, fill].some((color) => color === ink && color !== paper);
      return isSeen ? [] : [`${shape.localName}.${shape.getAttribute('class')} is ${stroke} and ${fill}`];
    });
  }, selector);
}
