import { expect, type Page } from '@playwright/test';

/** Waits until where the page stands has been kept: once scrolling has ended. */
export async function expectPlaceKept(page: Page): Promise<void> {
  const distance = () =>
    page.evaluate(() => {
      const [top, id = ''] = String(history.state?.place ?? '').split(' ');
      const now = document.getElementById(id)?.getBoundingClientRect().top;
      return now === undefined ? Number.POSITIVE_INFINITY : Math.abs(now - Number(top));
    });
  await expect.poll(distance).toBeLessThan(1);
}
