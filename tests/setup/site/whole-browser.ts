/** Chromium with all that has a window, for what its headless shell leaves out. */
import { type Browser, chromium, type LaunchOptions } from '@playwright/test';
import { findWholeBrowser } from '../browser.ts';

/** To be closed by who asks for it. */
export function startWholeBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const path = findWholeBrowser()?.path;
  return chromium.launch({ ...options, ...(path === undefined ? {} : { executablePath: path }) });
}
