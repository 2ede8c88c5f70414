/** Somebody at the desk: presses keys, and hears what is said. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserAtDesk } from './browsers.ts';
import { type Desk, until, within } from './desk.ts';
import { exactly, type Heard, heardIn, spoken } from './speech.ts';

/** ms: how long it is quiet after what was waited for. */
const breath = 400;
/** ms: how long it is quiet when Orca has no more to say of a key. */
const pause = 1200;
/** ms: how long it may take before Orca begins to say something of a key, on a busy machine. */
const beginning = 3000;
/** ms: how long it is quiet when also the page has no more to say of what was typed: it waits for 1200 itself. */
const silence = 3500;
/** ms: what is waited for and not said by then is not heard, however busy the machine is. */
const longest = 20_000;

/** What says of itself that it is ready, and is not yet. */
const starting = ':is(section[data-worksheet], .actions, .dossier, .search-status):not([data-ready])';

/** As a function in the page: how the name of a control begins, without what tells it from others of that name. */
const nameOf = `(control) => {
  const named = (control.labels?.[0] ?? control).cloneNode(true);
  for (const unheard of named.querySelectorAll('[aria-hidden=true]')) unheard.remove();
  return named.textContent.split('(')[0].trim();
}`;

interface Waiting {
  readonly words?: RegExp | undefined;
  /** ms */
  readonly quiet?: number;
  /** ms */
  readonly unlessSaid?: number;
}

export class Listener {
  readonly #desk: Desk;
  readonly #browser: BrowserAtDesk;
  readonly #transcript: string;
  /** Lines of speech that belong to former steps. */
  #former: number;

  /** @param transcript a file to which all that is heard is added, to read afterwards. */
  constructor(desk: Desk, browser: BrowserAtDesk, transcript: string, scenario: string) {
    this.#desk = desk;
    this.#browser = browser;
    this.#transcript = transcript;
    appendFileSync(transcript, `\n# ${scenario}\n`);
    this.#former = this.#lines().length;
  }

  /** A page as it is opened for the first time: heard out, so that what is said of it is no part of a later step. */
  async open(address: string): Promise<Heard> {
    // Means nothing to anyone. After an arrow key that it read by, Orca would pass over the focus that a test gives.
    this.#key('F8');
    await this.#browser.goto(address);
    await until(
      async () => (await this.#browser.look(`document.querySelector('${starting}') === null`)) === true,
      'the page does not start',
    );
    const hasFocus = async () => (await this.#browser.look('document.hasFocus()')) === true;
    await until(async () => {
      if (await within(beginning, hasFocus)) return true;
      // From the address bar into the page.
      this.#xdotool('search', '--onlyvisible', '--class', this.#browser.name, 'windowfocus');
      this.#key('F6');
      return false;
    }, 'the page has no focus');
    const title = exactly(String(await this.#browser.look('document.title')));
    const comes = await this.#hear(`opens ${new URL(address).pathname}`, { words: title });
    return [...comes, ...(await this.#hear('hears it out', { unlessSaid: pause }))];
  }

  /** The same page again, as it comes with what was kept. */
  async reload(): Promise<Heard> {
    return this.open(String(await this.#browser.look('location.href')));
  }

  /**
   * Presses a key as xdotool calls it: 'Tab', 'shift+Tab', 'ctrl+z'.
   * @param words are waited for; without them, until Orca has no more to say.
   */
  async press(key: string, words?: RegExp): Promise<Heard> {
    this.#key(key);
    return this.#hear(key, { words });
  }

  /**
   * Types as fast as somebody who does it daily.
   * @param words are waited for; without them, until what is typed stands in the field that has the focus.
   */
  async type(text: string, words?: RegExp): Promise<Heard> {
    this.#xdotool('type', '--delay', '60', text);
    if (words !== undefined) return this.#hear(`types ${text}`, { words });
    await until(
      async () => String(await this.#browser.look('document.activeElement.value')).includes(text),
      `'${text}' does not come into the field that has the focus`,
    );
    return this.#hear(`types ${text}`, { quiet: breath, unlessSaid: breath });
  }

  /** Goes on listening: nothing is pressed, and nothing is said for a while. */
  async listen(): Promise<Heard> {
    return this.#hear('listens', { quiet: silence });
  }

  /** Puts the focus on the first button that is called so. */
  async focusButton(name: string): Promise<Heard> {
    const start = JSON.stringify(name);
    return this.#focus(
      name,
      `[...document.querySelectorAll('button')].find((button) => button.textContent.trim().startsWith(${start}))`,
    );
  }

  /**
   * Puts the focus somewhere at once, as one comes back from another window.
   * @param words are waited for; without them, what it is called.
   */
  async focus(selector: string, words?: RegExp): Promise<Heard> {
    return this.#focus(selector, `document.querySelector(${JSON.stringify(selector)})`, words);
  }

  async #focus(step: string, element: string, words?: RegExp): Promise<Heard> {
    const name = String(
      await this.#browser.look(
        `((focused) => { focused.focus(); return (${nameOf})(focused); })(${element})`,
      ),
    );
    return this.#hear(`comes to ${step}`, { words: words ?? exactly(name) });
  }

  /** Chooses a file, as if in the system's own dialog: what that says is not the site's. */
  async choose(path: string, words?: RegExp): Promise<Heard> {
    await this.#browser.choose(path);
    return this.#hear(`chooses ${path}`, { words });
  }

  look(expression: string): Promise<unknown> {
    return this.#browser.look(expression);
  }

  #key(key: string): void {
    this.#xdotool('key', '--clearmodifiers', key);
  }

  #xdotool(...args: readonly string[]): void {
    spawnSync('xdotool', args, { env: this.#desk.env });
  }

  /** Whole lines of what Orca wrote. */
  #lines(): readonly string[] {
    return readFileSync(this.#desk.speech, 'utf8').split('\n').slice(0, -1);
  }

  /** One step: until `words` are heard and it is quiet for so long, or, with nothing said at all, for `unlessSaid`. */
  async #hear(step: string, { words, quiet, unlessSaid }: Waiting): Promise<Heard> {
    const enough = quiet ?? (words === undefined ? pause : breath);
    const begun = Date.now();
    let since = begun;
    let lines = this.#lines();
    let heard = heardIn(lines.slice(this.#former));
    const isOver = () =>
      Date.now() - since >= (heard.length === 0 ? (unlessSaid ?? Math.max(enough, beginning)) : enough) &&
      (words === undefined || words.test(spoken(heard)));
    while (Date.now() - begun < longest && !isOver()) {
      if (!this.#desk.isOrcaThere()) throw new Error('Orca has ended');
      await wait(50);
      const now = this.#lines();
      if (now.length === lines.length) continue;
      since = Date.now();
      lines = now;
      heard = heardIn(lines.slice(this.#former));
    }
    this.#former = lines.length;
    appendFileSync(this.#transcript, `[${step}] ${heard.length === 0 ? '(nothing)' : spoken(heard)}\n`);
    return heard;
  }
}
