/** What a page says of itself to who listens. */
import { expect, type Page } from '@playwright/test';

/** From now on, everything that polite live regions say, in order. Assertive ones would be heard as `!`. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((records) => {
      const regions = new Set(
        records.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest('[aria-live], [role=status], [role=alert]') ?? [];
        }),
      );
      for (const region of regions) {
        const words = (region.textContent ?? '').trim();
        const isPolite = region.matches('[aria-live=polite], [role=status]:not([aria-live])');
        const isHeard = !region.matches('[aria-live=off]');
        if (isHeard && words !== '') heard.push(isPolite ? words : `! ${words}`);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

export function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all: unknown = Reflect.get(window, 'heard');
    return Array.isArray(all) ? all.map(String) : [];
  });
}

export const expectHeard = (page: Page, words: string | RegExp) =>
  expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(words));
