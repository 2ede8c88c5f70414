/** What a screen reader is given of a meeting, as text that somebody has read: who cannot see the screen can chair one. */
import { meetingText } from '../../src/text/meeting.ts';
import { expectAt, press } from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';
import { printTree } from '../setup/site/tree.ts';

const forms = [
  ['rondje', 'wb-0a', 'Gezamenlijk belang', 'wb0a-urgentie', meetingText.round.show],
  ['verzamelen', 'wb-1a', 'Staat van de jeugd', 'wb1a-zorgen', meetingText.notes.action],
  ['kiezen', 'wb-1b', 'Ambities', 'wb1b-keuze', meetingText.choose.show],
  ['formuleren', 'wb-1b', 'Ambities', 'wb1b-ambities', meetingText.formulate.agree],
  ['terugkijken', 'wb-2', 'Maatschappelijk resultaat', 'wb2-balans', undefined],
  ['samen-terugkijken', 'wb-1l', 'Leren en verbeteren', 'wb1l-rondes', undefined],
] as const;

test.use({ viewport: { width: 1280, height: 720 } });

for (const [name, worksheet, title, question, button] of forms)
  test(`a screen reader is given ${name} in a meeting, in the chair’s window and in the room’s`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2029-10-03T10:00:00'));
    const address = `./bijeenkomst/?werkblad=${worksheet}&voorbeeld=waterrijk`;
    await page.goto(`${address}#${question}`);
    await expectAt(page, question);
    if (button !== undefined) await press(page, button);
    const region = meetingText.name(title);
    expect.soft(await printTree(page, 'region', region)).toMatchSnapshot(`bijeenkomst-${name}.txt`);
    await page.goto(`${address}&scherm=zaal#${question}`);
    await expectAt(page, question);
    expect.soft(await printTree(page, 'region', region)).toMatchSnapshot(`bijeenkomst-${name}-zaal.txt`);
  });
