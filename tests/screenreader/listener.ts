/** Somebody at the desk: presses keys, and hears what is said until it is quiet. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserAtDesk } from './browsers.ts';
import { type Desk, until } from './desk.ts';

/** Whole lines of what Orca wrote. */
const linesIn = (speech: string) => readFileSync(speech, 'utf8').split('\n').slice(0, -1);

/** What was heard in one step, each utterance apart. */
export type Heard = readonly string[];

/** ms: how long nothing is said before a step has been heard out, and how long one may take. */
const quiet = 2500;
const longest = 15_000;

export class Listener {
  readonly #desk: Desk;
  readonly #browser: BrowserAtDesk;
  readonly #transcript: string;
  #read = 0;

  /** @param transcript a file to which all that is heard is added, to read afterwards. */
  constructor(desk: Desk, browser: BrowserAtDesk, transcript: string, scenario: string) {
    this.#desk = desk;
    this.#browser = browser;
    this.#transcript = transcript;
    appendFileSync(transcript, `\n# ${scenario}\n`);
    this.#read = linesIn(desk.speech).length;
  }

  /** A page as it is opened for the first time; what Orca reads of it is left out of what is heard later. */
  async open(address: string): Promise<Heard> {
    await this.#browser.goto(address);
    await until(
      async () =>
        (await this.#browser.look(
          "document.querySelector('[data-worksheet]:not([data-ready])') === null",
        )) === true,
      'the worksheet takes no input',
    );
    await until(async () => {
      if ((await this.#browser.look('document.hasFocus()')) === true) return true;
      // From the address bar into the page.
      this.#xdotool('search', '--onlyvisible', '--class', this.#browser.name, 'windowfocus');
      this.#key('F6');
      return false;
    }, 'the page has no focus');
    const heard = await this.#hearOut();
    // Ends the reading of the whole page.
    this.#key('Control_L');
    await this.#hearOut();
    return this.#note(`opens ${new URL(address).pathname}`, heard);
  }

  /** Presses a key as xdotool calls it: 'Tab', 'shift+Tab', 'ctrl+z'. */
  async press(...keys: readonly string[]): Promise<Heard> {
    for (const key of keys.slice(0, -1)) {
      this.#key(key);
      await this.#hearOut(400);
    }
    this.#key(keys.at(-1) ?? '');
    return this.#note(keys.join(' '), await this.#hearOut());
  }

  /** Types as fast as somebody who does it daily. */
  async type(text: string): Promise<Heard> {
    this.#xdotool('type', '--delay', '60', text);
    return this.#note(`types ${text}`, await this.#hearOut());
  }

  /** Puts the focus on the first button that is called so. */
  async focusButton(name: string): Promise<Heard> {
    const words = JSON.stringify(name);
    await this.#browser.look(
      `[...document.querySelectorAll('button')].find((button) => button.textContent.startsWith(${words})).focus()`,
    );
    return this.#note(`comes to ${name}`, await this.#hearOut());
  }

  /** Puts the focus somewhere at once, as one comes back from another window. */
  async focus(selector: string): Promise<Heard> {
    await this.#browser.look(`document.querySelector(${JSON.stringify(selector)}).focus()`);
    return this.#note(`comes to ${selector}`, await this.#hearOut());
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

  async #hearOut(silence = quiet): Promise<Heard> {
    const begun = Date.now();
    let size = -1;
    let since = begun;
    while (Date.now() - since < silence && Date.now() - begun < longest) {
      const { length } = readFileSync(this.#desk.speech);
      if (length !== size) since = Date.now();
      size = length;
      await wait(50);
    }
    const lines = linesIn(this.#desk.speech);
    const said = lines.slice(this.#read).flatMap((line) => {
      const [, kind, words = ''] = line.split('\t');
      return kind === 'SAY' && words.trim() !== '' ? [words.trim()] : [];
    });
    this.#read = lines.length;
    return said;
  }

  #note(step: string, heard: Heard): Heard {
    appendFileSync(this.#transcript, `[${step}] ${heard.length === 0 ? '(nothing)' : heard.join(' / ')}\n`);
    return heard;
  }
}
