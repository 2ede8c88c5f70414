/** What a partner and who asks do with a link, in WebKit. */
import { expect } from '@playwright/test';
import { answeringText } from '../../src/text/answering.ts';
import { receivingText } from '../../src/text/receiving.ts';
import { packInvitation } from '../../src/worksheet/saved/pack-invitation.ts';
import { asked, invitation } from '../setup/worksheet/inputs.ts';
import { at, open, press, test } from './test.ts';

const questions = asked('wb0a-kwesties', 'wb1b-standpunten');
const [name, kwesties] = ['#namens', '[data-field="wb0a-kwesties"] textarea'];

test('a partner answers by link, and what comes back as a link stands beside the question of who asked', async ({
  webkit,
  tab,
}) => {
  await open(tab, `./inbreng/#${packInvitation(invitation({ dossier: 'eerste', asked: questions }))}`);
  const typedIn = (css: string) =>
    tab.evaluate((selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value, css);
  await expect.poll(() => typedIn(kwesties)).toBe('');
  await tab.type(name, 'GGD');
  await tab.type(kwesties, 'Te weinig tijd');
  await tab.reload();
  await expect.poll(() => typedIn(kwesties)).toBe('Te weinig tijd');
  expect(await typedIn(name)).toBe('GGD');
  await press(tab, answeringText.send.link);
  const mail = () =>
    tab.evaluate(() => document.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '');
  await expect.poll(mail).not.toBe('');
  const body = new URL(await mail()).searchParams.get('body') ?? '';
  const link = body.split('\r\n').find((line) => line.startsWith(at('./inbreng/#i')));
  expect(link).toMatch(/#i[0-9A-Za-z]+$/);
  await tab.close();

  const host = await webkit.open();
  try {
    await host.goto(link ?? '');
    await press(host, receivingText.link.add);
    await press(host, receivingText.arrived.close);
    const came = () =>
      host.evaluate(() => document.querySelector('[data-input]')?.getAttribute('data-input'));
    await expect.poll(came).toBe('GGD');
    await open(host, './0a-gezamenlijk-belang/');
    const beside = () =>
      host.evaluate(() => document.querySelector('[data-field="wb0a-kwesties"] [data-inputs]')?.textContent);
    await expect.poll(beside).toContain('Te weinig tijd');
  } finally {
    await host.close();
  }
});
