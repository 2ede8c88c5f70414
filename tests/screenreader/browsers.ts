/** Firefox and Chromium in sight of a screen reader. They only load pages and look; every key comes from the keyboard. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findWholeBrowser } from '../setup/browser.ts';
import { type Desk, patience, until } from './desk.ts';

export interface BrowserAtDesk {
  readonly name: 'firefox' | 'chromium';
  readonly goto: (address: string) => Promise<void>;
  /** The value of a JavaScript expression in the page, as JSON would carry it. */
  readonly look: (expression: string) => Promise<unknown>;
  /** Gives the page's first field for files a file. */
  readonly choose: (path: string) => Promise<void>;
}

const fileField = 'input[type=file]';

export async function openChromium(desk: Desk): Promise<BrowserAtDesk> {
  const found = findWholeBrowser();
  const context = await chromium.launchPersistentContext(join(desk.folder, 'chromium'), {
    ...(found === undefined ? {} : { executablePath: found.path }),
    headless: false,
    env: Object.fromEntries(
      Object.entries(desk.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
    args: ['--force-renderer-accessibility', '--lang=nl', '--no-first-run', '--disable-gpu'],
    serviceWorkers: 'block',
    locale: 'nl-NL',
  });
  desk.atEnd(() => context.close());
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    name: 'chromium',
    goto: async (address) => {
      await page.goto(address);
      await page.bringToFront();
    },
    look: (expression) => page.evaluate(expression),
    choose: (path) => page.locator(fileField).first().setInputFiles(path),
  };
}

const preferences = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.translations.automaticallyPopup': false,
  // Asked by the browser itself; here it would take the focus from the page.
  'dom.storageManager.prompt.testing': true,
  'dom.storageManager.prompt.testing.allow': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'nl,en',
  'intl.locale.requested': 'nl',
  // A PDF that opens in a tab would take the reader along.
  'pdfjs.disabled': true,
  'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,application/json',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/** Over WebDriver BiDi, which Firefox speaks of itself. */
export async function openFirefox(desk: Desk): Promise<BrowserAtDesk> {
  const profile = join(desk.folder, 'firefox');
  mkdirSync(profile);
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const port = await freePort();
  desk.start('firefox-esr', [
    '--no-remote',
    '--profile',
    profile,
    `--remote-debugging-port=${port}`,
    'about:blank',
  ]);
  const bidi = await connect(`ws://127.0.0.1:${port}/session`);
  await bidi('session.new', {
    // Answers that are not saved would hold the page up that a next scenario leaves.
    capabilities: { alwaysMatch: { unhandledPromptBehavior: { beforeUnload: 'accept', default: 'ignore' } } },
  });
  const context = contextIn(await bidi('browsingContext.getTree', {}));
  return {
    name: 'firefox',
    goto: async (address) => {
      await bidi('browsingContext.navigate', { context, url: address, wait: 'complete' });
      await bidi('browsingContext.activate', { context });
    },
    look: async (expression) =>
      JSON.parse(
        stringIn(
          await bidi('script.evaluate', {
            expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
            target: { context },
            awaitPromise: true,
          }),
        ),
      ),
    choose: async (path) => {
      const found = await bidi('script.evaluate', {
        expression: `document.querySelector('${fileField}')`,
        target: { context },
        awaitPromise: false,
      });
      const element = { sharedId: property(property(found, 'result'), 'sharedId') };
      await bidi('input.setFiles', { context, element, files: [path] });
    },
  };
}

type Send = (method: string, params: object) => Promise<unknown>;

async function connect(address: string): Promise<Send> {
  let socket: WebSocket | undefined;
  await until(async () => {
    const tried = new WebSocket(address);
    const isOpen = await new Promise<boolean>((resolve) => {
      tried.onopen = () => resolve(true);
      tried.onerror = () => resolve(false);
    });
    if (isOpen) socket = tried;
    return isOpen;
  }, 'Firefox does not answer');
  const answers = new Map<number, (message: Message) => void>();
  let last = 0;
  if (socket === undefined) throw new Error('Firefox does not answer');
  const open = socket;
  open.onmessage = ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id !== undefined) answers.get(message.id)?.(message);
  };
  return (method, params) => {
    last += 1;
    const id = last;
    open.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${method}: no answer`)), patience);
      answers.set(id, ({ result, error, message }) => {
        clearTimeout(late);
        answers.delete(id);
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error}, ${message}`));
      });
    });
  };
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

function contextIn(tree: unknown): string {
  return String(property(property(property(tree, 'contexts'), '0'), 'context'));
}

function stringIn(evaluated: unknown): string {
  const value = property(property(evaluated, 'result'), 'value');
  if (typeof value !== 'string') throw new Error(`Not evaluated: ${JSON.stringify(evaluated)}`);
  return value;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
