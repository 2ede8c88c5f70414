/** A file that is made to hold the reader up: the page goes on, and the person can stop it. `npm run attack` tries many more. */
import { readingText } from '../../src/text/open-file.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

/** A table with more objects than pdf.js goes through in the time that a reading is given. */
const hostile = Buffer.from(
  `%PDF-1.7\n8 0 obj<</Type /ObjStm>>endobj\n${'1 0 obj\n'.repeat(2_500_000)}\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`,
);

test('while a hostile file of 20 MB is read the page takes what is typed, and ‘Stoppen’ leaves everything as it was', async ({
  page,
}) => {
  await openWorksheet(page, worksheet('wb-1a'));
  const box = fieldOf(page, 'wb1a-gebied').getByRole('textbox');
  const notice = page.getByRole('status').filter({ hasText: readingText.reading });
  for (const stop of ['the button', 'Escape']) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'hostiel.pdf', mimeType: 'application/pdf', buffer: hostile });
    await expect(notice).toBeVisible();
    await box.fill('');
    await box.pressSequentially(`Oost ${stop}`);
    await expect(notice, 'it was typed while the file was being read').toBeVisible();
    const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(before).toContain(`Oost ${stop}`);
    if (stop === 'Escape') await page.keyboard.press('Escape');
    else await notice.getByRole('button', { name: readingText.stop }).press('Enter');
    await expect(page.getByText(readingText.stopped)).toBeVisible();
    await expect(notice).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
  }
});
