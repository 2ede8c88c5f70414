import { expectAt } from '../setup/site/meeting-driver.ts';
import { waterrijkInStorage } from '../setup/site/stored-example.ts';
import { test } from '../setup/site/test.ts';

for (const [w, h] of [[1280, 720], [1920, 1080], [390, 844]] as const)
  for (const scheme of ['light', 'dark'] as const)
    test(`shots ${w} ${scheme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.clock.setFixedTime(new Date('2029-10-03T10:00:00'));
      await page.setViewportSize({ width: w, height: h });
      await page.emulateMedia({ colorScheme: scheme });
      await waterrijkInStorage(page, 'Gezond in Oost');
      for (const room of ['', '&scherm=zaal']) {
        await page.goto(`./bijeenkomst/?werkblad=wb-1l${room}#wb1l-rondes`);
        await expectAt(page, 'wb1l-rondes');
        const name = `/tmp/lookback/shots/${w}-${scheme}${room === '' ? '' : '-zaal'}`;
        if (room === '') {
          const fig = page.getByRole('textbox', { name: /^Nieuw cijfer/ });
          await fig.nth(0).fill('48');
          await fig.nth(1).fill('veel');
          await fig.nth(2).fill('1,4');
          await page.locator('.look-back__result').nth(2).locator('summary').click();
          await page.locator('.look-back__result').nth(2).getByRole('textbox', { name: /^Percentage/ }).fill('1');
          await page.getByRole('textbox', { name: /^Herkennen/ }).fill('Ja, het park is vol.');
        }
        await page.locator('.meeting').evaluate((m) => { for (const e of [m, ...m.querySelectorAll('.meeting__stage')]) e.scrollTop = 0; });
        await page.screenshot({ path: `${name}-0.png` });
        for (let step = 1; step < 6; step++) {
          await page.evaluate((by) => {
            const m = document.querySelector('.meeting');
            const s = document.querySelector('.meeting__stage');
            const scroller = s && s.scrollHeight > s.clientHeight ? s : m;
            if (scroller) scroller.scrollTop += by;
          }, h * 0.75);
          if (scheme === 'light' || step < 3) await page.screenshot({ path: `${name}-${step}.png` });
        }
      }
      await page.goto('./2-maatschappelijk-resultaat/');
      const f = page.locator('[data-field="wb2-balans"] .outcome');
      await f.locator('summary').first().click();
      await f.scrollIntoViewIfNeeded();
      await f.screenshot({ path: `/tmp/lookback/shots/${w}-${scheme}-blad.png` });
      await page.goto('./terugkijken/');
      await page.getByRole('link', { name: 'Samen terugkijken' }).waitFor();
      await page.screenshot({ path: `/tmp/lookback/shots/${w}-${scheme}-terug.png` });
    });
