import { test as base, expect } from '@playwright/test';
import { type Edition, editionAt } from './editions.ts';
import { translate } from './translator.ts';

export { expect };

/**
 * Service workers are off in every test that is not about them (playwright.config.ts), so that no test waits for the whole
 * site to be kept; this is what Playwright itself then says in the page.
 */
const blockedByPlaywright = 'Service Worker registration blocked by Playwright';

/**
 * Over WebDriver BiDi Playwright's `fill` sets a value without what comes before it (`beforeinput`). This edits as a
 * person does: Playwright calls it where it finds it.
 */
function typeAsAPerson(): void {
  Object.defineProperty(window, '__pw_bidiInsertText', {
    configurable: true,
    get: () => (text: string) => {
      document.execCommand('insertText', false, text);
    },
    set: () => undefined,
  });
}

/** A project or a test file may have every page translated: see translator.ts. */
export interface Options {
  readonly isTranslated: boolean;
}

/**
 * Every browser test fails when the site logs an error or a warning, throws, asks anything of another origin, or sets a cookie:
 * in any tab the test opens.
 */
export const test = base.extend<Options & { edition: Edition; quiet: undefined; translated: undefined }>({
  edition: async ({ browserName: _ }, use, { project }) => use(editionAt(project.use.baseURL)),
  isTranslated: [false, { option: true }],
  translated: [
    async ({ context, isTranslated }, use) => {
      if (isTranslated) await context.addInitScript(translate);
      await use(undefined);
    },
    { auto: true },
  ],
  quiet: [
    async ({ context, baseURL, browserName }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      if (browserName === 'firefox') await context.addInitScript(typeAsAPerson);
      // Firefox and WebKit also warn of what is meant for another engine; an error is an error everywhere.
      const loud = browserName === 'chromium' ? ['error', 'warning'] : ['error'];
      const noise: string[] = [];
      context.on('console', (message) => {
        if (message.text() === blockedByPlaywright) return;
        if (loud.includes(message.type()))
          noise.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => {
        noise.push(`thrown: ${error.error().message}`);
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) noise.push(`off-origin: ${url.href}`);
      });
      await use(undefined);
      expect(noise, 'the console stays silent and nothing leaves the origin').toEqual([]);
      expect(await context.cookies(), 'no cookie is ever set').toEqual([]);
    },
    { auto: true },
  ],
});
