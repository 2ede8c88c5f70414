/**
 * A blind policy officer's morning: what is heard of each step. Only words that must, or must not, be heard are looked for;
 * whole transcripts differ from run to run, and stand in `.test/screenreader/` to be read.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../tools/serve.ts';
import { type BrowserAtDesk, openChromium, openFirefox } from './browsers.ts';
import { type Desk, openDesk } from './desk.ts';
import { type Heard, Listener } from './listener.ts';

const transcripts = '.test/screenreader';

const said = (heard: Heard) => heard.join(' / ');

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  rmSync(transcripts, { recursive: true, force: true });
  mkdirSync(transcripts, { recursive: true });
  site = await serve({ folder: process.env['OUT_DIR'] ?? '.test/root', base: '/', port: 0 });
});
afterAll(() => site.close());

describe.each([
  ['Firefox', openFirefox],
  ['Chromium', openChromium],
] as const)('in %s', (name, open) => {
  let desk: Desk;
  let browser: BrowserAtDesk;
  beforeAll(async () => {
    desk = await openDesk();
    browser = await open(desk);
  });
  afterAll(() => desk.end());

  /** Somebody who begins with an empty browser, on a page of the site. */
  async function on(page: string, scenario: string): Promise<Listener> {
    const someone = new Listener(desk, browser, `${transcripts}/${name}.txt`, scenario);
    await browser.goto(`${site.address}404.html`);
    await browser.look('localStorage.clear(), sessionStorage.clear()');
    await someone.open(`${site.address}${page}`);
    return someone;
  }

  test('that what is typed is kept is heard once, when typing pauses, and not when the page comes', async () => {
    const someone = await on('1b-ambities/', 'saved');
    await someone.focus('[data-field="wb1b-standpunten"] textarea');
    expect(said(await someone.type('Ouders willen rust.'))).toContain('Bewaard in deze browser');
    expect(said(await someone.type(' En de school ook.'))).not.toContain('Bewaard');
    const heard = await someone.open(`${site.address}1b-ambities/`);
    expect(said(heard)).not.toMatch(/Bewaard[^/]*\/[^/]*Bewaard/);
  });

  test('that it is not kept is heard at once', async () => {
    const someone = await on('1b-ambities/', 'not saved');
    await someone.focus('[data-field="wb1b-standpunten"] textarea');
    await someone.look(
      "void (Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); })",
    );
    expect(said(await someone.type('R'))).toContain('Niet bewaard');
  });

  test('a row that is added, moved, removed and put back is heard by its name, with the focus in it', async () => {
    const someone = await on('1b-ambities/', 'rows');
    const add = await someone.focus('[data-field="wb1b-ambities"] .rows__footer button');
    expect(said(add)).toMatch(/Ambitie toevoegen/);
    expect(said(add), 'the help of the question').toMatch(/nodig/i);
    expect(said(await someone.press('Return'))).toContain('Ambitie 1 is toegevoegd');
    await someone.type('Ieder kind doet mee');
    await someone.focus('[data-field="wb1b-ambities"] .rows__footer button');
    await someone.press('Return');
    await someone.focus('[data-row]:nth-child(2) [data-move="-1"]');
    expect(said(await someone.press('Return'))).toMatch(/Ambitie 2 staat nu op plaats 1 van 2/);
    await someone.focus('[data-row]:nth-child(2) .row-card__actions button:last-child');
    expect(said(await someone.press('Return'))).toContain('Ambitie 2 is verwijderd');
    const back = said(await someone.press('Return'));
    expect(back).toContain('Ambitie 2 staat er weer');
    expect(await someone.look("document.activeElement.closest('[data-row]') !== null")).toBe(true);
  });

  test('the ends of a scale are heard at the buttons themselves', async () => {
    const someone = await on('0a-gezamenlijk-belang/', 'scale');
    await someone.focus('[data-field="wb0a-urgentie-ronde"] .rows__footer button');
    await someone.press('Return');
    await someone.type('School');
    await someone.press('Tab');
    const first = said(await someone.press('space'));
    const heard = [first, said(await someone.press('Left')), said(await someone.press('Right'))].join(' / ');
    expect(heard).toMatch(/niet dringend/);
    expect(heard).toMatch(/heel dringend/);
  });

  test('what is no number is heard with the row it is in', async () => {
    const someone = await on('2-maatschappelijk-resultaat/', 'error');
    await someone.focus('[data-field="wb2-tabel"] .rows__footer button');
    await someone.press('Return');
    await someone.focus('[data-column="percentage"] input');
    await someone.type('veel');
    expect(said(await someone.press('Tab'))).toMatch(/Percentage \(resultaat 1\): Dit is geen getal/);
  });

  test('wiping says its question, and afterwards what happened', async () => {
    const someone = await on('1b-ambities/', 'wipe');
    await someone.focus('[data-field="wb1b-standpunten"] textarea');
    await someone.type('Rust.');
    await someone.focus('.actions__buttons button:last-of-type');
    const question = said(await someone.press('Return'));
    expect(question).toMatch(/Annuleren/);
    await someone.press('Tab');
    expect(said(await someone.press('Return'))).toMatch(/leeg/);
  });

  test('a PDF is heard to be made and to be there, without counting', async () => {
    const someone = await on('1b-ambities/', 'pdf');
    await someone.focus('[data-field="wb1b-standpunten"] textarea');
    await someone.type('Rust.');
    await someone.focus('.actions__buttons button:first-of-type');
    const heard = said(await someone.press('Return'));
    expect(heard).toContain('De PDF wordt gemaakt');
    expect(heard).toMatch(/De PDF staat bij je downloads/);
    expect(heard).not.toMatch(/\d+ ?%/);
  });

  test('an example and a term say what they say when they open', async () => {
    const someone = await on('1b-ambities/', 'example and term');
    await someone.focus('[data-field="wb1b-standpunten"] summary, [data-field] summary');
    const words = String(
      await someone.look(
        "document.querySelector('details.question__example .question__example-text').textContent",
      ),
    );
    expect(said(await someone.press('Return'))).toContain(words.slice(0, 20));
    await someone.focus('.term__button');
    const meaning = String(await someone.look("document.querySelector('.term-card__text').textContent"));
    expect(said(await someone.press('Return'))).toContain(meaning.trim().slice(0, 20));
    await someone.press('Escape');
    expect(await someone.look("document.activeElement.matches('.term__button')")).toBe(true);
  });

  test('a search is heard with how much was found, and its excerpts without marks', async () => {
    const someone = await on('zoeken/', 'search');
    await someone.focus('input[type=search]');
    await someone.type('ambitie');
    expect(said(await someone.press('Return'))).toMatch(/\d+ resultaten/);
    await someone.focus('.result a');
    const heard = [];
    for (let lines = 0; lines < 4; lines++) heard.push(said(await someone.press('Down')));
    expect(heard.join(' ')).not.toMatch(/markering/);
  });

  test('a new dossier: its field is heard, and takes the name', async () => {
    const someone = await on('mijn-dossier/', 'dossier');
    await someone.focusButton('Nieuw dossier');
    expect(said(await someone.press('Return'))).toMatch(/Waar gaat het nieuwe dossier over/);
    await someone.type('Proef');
    expect(said(await someone.press('Return'))).toMatch(/Proef/);
  });
});
