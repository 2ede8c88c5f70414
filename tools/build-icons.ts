/** Makes the icons of the installed site from `public/favicon.svg`: `npm run icons`, after that picture was changed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../tests/setup/browser.ts';

/** Sizes in px. A maskable icon is cut to any shape, so its picture stays within the middle (W3C: 80 %). */
const icons = [
  { name: '180', size: 180, picture: 0.8 },
  { name: '192', size: 192, picture: 0.94 },
  { name: '512', size: 512, picture: 0.94 },
  { name: '512-vlak', size: 512, picture: 0.64 },
] as const;

const folder = 'public/pictogrammen';
const svg = `data:image/svg+xml;base64,${readFileSync('public/favicon.svg', 'base64')}`;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser().path });
try {
  const page = await browser.newPage({ colorScheme: 'light' });
  for (const { name, size, picture } of icons) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:#fff">
        <img src="${svg}" width="${Math.round(size * picture)}">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    await page.screenshot({ path: `${folder}/${name}.png` });
  }
} finally {
  await browser.close();
}
