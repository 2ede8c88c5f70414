/** The built site on a real nginx, and a browser to visit it with, for as long as something is measured. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { runNginx } from '../../tools/hosting/run-nginx.ts';
import { findWholeBrowser } from '../setup/browser.ts';

const port = 47398;

/** @throws Error when the site was not built, or nginx is not installed. */
export async function onNginx<Measured>(
  measure: (address: string, browser: Browser) => Promise<Measured>,
): Promise<Measured> {
  if (!existsSync('dist/index.html')) throw new Error('The site is measured as it is built: npm run build');
  const { address, close } = await runNginx({ folder: 'dist', base: '/', port });
  const path = findWholeBrowser()?.path;
  const browser = await chromium.launch(path === undefined ? {} : { executablePath: path });
  try {
    return await measure(address, browser);
  } finally {
    await browser.close();
    await close();
  }
}
