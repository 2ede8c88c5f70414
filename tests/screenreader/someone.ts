/** The browsers and the site that somebody at the desk works with, for the scenarios of one file. */
import { mkdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { serve } from '../../tools/serve.ts';
import { type BrowserAtDesk, openChromium, openFirefox } from './browsers.ts';
import { type Desk, openDesk } from './desk.ts';
import { Listener } from './listener.ts';

const transcripts = '.test/screenreader';
const openers = { Firefox: openFirefox, Chromium: openChromium } as const;

export type BrowserName = keyof typeof openers;

/** Somebody who begins with an empty browser, on a page of the site. */
export type Someone = (page: string, scenario: string) => Promise<Listener>;

/** @param scenarios each tells what is heard, in one browser. */
export function heardIn(name: BrowserName, scenarios: (someone: Someone) => void): void {
  describe(`in ${name}`, () => {
    let site: Awaited<ReturnType<typeof serve>>;
    let desk: Desk;
    let browser: BrowserAtDesk;
    const transcript = `${transcripts}/${name}.txt`;
    beforeAll(async () => {
      rmSync(transcript, { force: true });
      mkdirSync(transcripts, { recursive: true });
      site = await serve({ folder: process.env['OUT_DIR'] ?? '.test/root', base: '/', port: 0 });
      desk = await openDesk();
      browser = await openers[name](desk);
    });
    afterAll(async () => {
      await desk.end();
      await site.close();
    });
    scenarios(async (page, scenario) => {
      await browser.goto(`${site.address}404.html`);
      await browser.look('localStorage.clear(), sessionStorage.clear()');
      const listener = new Listener(desk, browser, transcript, scenario);
      await listener.open(`${site.address}${page}`);
      return listener;
    });
  });
}
