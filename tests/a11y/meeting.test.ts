import { meetingText } from '../../src/text/meeting.ts';
import { violations } from '../setup/site/axe.ts';
import { expectAt, press } from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';

/** Each form of conversation, as Waterrijk has filled it in. */
const forms = [
  ['a round', 'wb-0a', 'wb0a-urgentie', meetingText.round.show],
  ['collecting', 'wb-1a', 'wb1a-zorgen', undefined],
  ['choosing', 'wb-1b', 'wb1b-keuze', meetingText.choose.show],
  ['formulating a sentence', 'wb-0a', 'wb0a-gezamenlijk-vraagstuk', meetingText.formulate.agree],
  ['formulating one of a list', 'wb-1b', 'wb1b-ambities', meetingText.formulate.keep],
  ['looking back', 'wb-2', 'wb2-balans', undefined],
  ['looking back together', 'wb-1l', 'wb1l-rondes', undefined],
  ['a question as in the sheet', 'wb-0a', 'wb0a-samen-stappen', meetingText.help],
] as const;

for (const [name, worksheet, question, button] of forms)
  test(`axe finds nothing in ${name}, light, dark, and in the room’s window`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const address = `./bijeenkomst/?werkblad=${worksheet}&voorbeeld=waterrijk`;
    await page.goto(`${address}#${question}`);
    await expectAt(page, question);
    if (button !== undefined) await press(page, button);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), colorScheme).toEqual([]);
    }
    await page.goto(`${address}&scherm=zaal#${question}`);
    await expectAt(page, question);
    expect.soft(await violations(page), 'room').toEqual([]);
  });

test('zoomed in to 200 % nothing of a round is cut, and all of it can be reached by scrolling', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await page.goto('./bijeenkomst/?werkblad=wb-0a&voorbeeld=waterrijk#wb0a-urgentie');
  await expectAt(page, 'wb0a-urgentie');
  const widest = await page
    .locator('.meeting')
    .evaluate((meeting) => meeting.scrollWidth - meeting.clientWidth);
  expect(widest).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: meetingText.round.show }).scrollIntoViewIfNeeded();
  await press(page, meetingText.round.show);
  await expect(page.locator('.spread__name').first()).toBeVisible();
});
