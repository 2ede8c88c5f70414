/** What tests in WebKit share: a browser, a tab, and waiting for a page. */
import { test as base, expect } from '@playwright/test';
import { addressOf, rootEdition } from '../setup/site/editions.ts';
import { startWebKit, type WebKit } from './browser.ts';
import type { WebDriver } from './web-driver.ts';

const site = addressOf(rootEdition);
export const at = (address: string) => new URL(address, site).href;

export const test = base.extend<{ tab: WebDriver }, { webkit: WebKit }>({
  webkit: [
    async ({ browserName: _ }, use) => {
      const webkit = await startWebKit();
      await use(webkit);
      await webkit.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ webkit }, use) => {
    const tab = await webkit.open();
    await use(tab);
    await tab.close();
  },
});

/** Goes to a page and waits until its islands take input. */
export async function open(tab: WebDriver, address: string): Promise<void> {
  await tab.goto(at(address));
  await started(tab);
}

export async function started(tab: WebDriver): Promise<void> {
  await expect
    .poll(() =>
      tab.evaluate(
        () =>
          document.readyState === 'complete' &&
          document.querySelector(
            'astro-island[ssr], :is(section[data-worksheet], .actions, .dossier, .thread):not([data-ready])',
          ) === null,
      ),
    )
    .toBe(true);
}

/** Presses the button with these words, once it is there and can be pressed. */
export async function press(tab: WebDriver, words: string): Promise<void> {
  const pressed = () =>
    tab.evaluate((label) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === label && one.checkVisibility() && !one.matches(':disabled'),
      );
      button?.click();
      return button !== undefined;
    }, words);
  await expect.poll(pressed).toBe(true);
}
