/** Automatic checks of every page of the site, in the states that a visitor meets. */

import { expectNoViolations, violations } from '../setup/site/axe.ts';
import { addresses, inBothStates, open } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';

for (const address of addresses)
  test(`axe finds nothing on ${address}, empty and filled in`, async ({ page }) => {
    await inBothStates(page, address, (state) => expectNoViolations(page, state));
  });

test('axe finds what is wrong', async ({ page }) => {
  await open(page, './over/');
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('input'));
    document.documentElement.removeAttribute('lang');
  });
  const found = await violations(page);
  expect(found).toContainEqual(expect.stringMatching(/^label: /));
  expect(found).toContainEqual(expect.stringMatching(/^html-has-lang: /));
});
