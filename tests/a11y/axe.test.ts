/** Automatic checks of every page of the site, in the states that a visitor meets. */
import { expect, test, withoutPictures } from '../e2e/test.ts';
import { expectNoViolations, violations } from './axe.ts';
import { addresses, fillIn, open, unfold } from './site.ts';

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
