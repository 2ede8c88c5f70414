/** Automatic checks of every page of the site, in the states that a visitor meets. */

import { expectNoViolations, violations } from '../setup/site/axe.ts';
import { addresses, fillIn, open, unfold } from '../setup/site/site.ts';
import { expect, test, withoutPictures } from '../setup/site/test.ts';

test.use(withoutPictures);

for (const address of addresses)
  test(`axe finds nothing on ${address}, empty and filled in`, async ({ page }) => {
    await open(page, address);
    await unfold(page);
    await expectNoViolations(page, 'empty');
    const empty = await page.content();
    await fillIn(page);
    await open(page, address);
    await unfold(page);
    // A page that shows nothing of what was filled in has been seen.
    if ((await page.content()) !== empty) await expectNoViolations(page, 'filled in');
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
