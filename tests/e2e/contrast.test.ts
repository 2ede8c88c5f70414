import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import postcss from 'postcss';
import { type ThemePackage, wearTheme } from '../../tools/styles/theme-package.ts';
import { adoptStyle } from '../setup/site/adopt-style.ts';
import { lowContrast } from '../setup/site/contrast.ts';
import { expect, test } from '../setup/site/test.ts';

/** The site's own theme, and published ones as a municipality would name them in the site config. */
const themes: readonly (readonly [string, ThemePackage | undefined])[] = [
  ['our own theme', undefined],
  ['the theme of Voorbeeld', { light: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css' }],
  [
    'the theme of Utrecht',
    { light: '@utrecht/design-tokens/dist/theme.css', dark: '@utrecht/design-tokens/dist/dark/theme.css' },
  ],
  ['the theme of the Rijksoverheid', { light: '@rijkshuisstijl-community/design-tokens/dist/index.css' }],
];

const addresses = [
  './',
  './1a-staat-van-de-jeugd/?voorbeeld=waterrijk',
  './2-maatschappelijk-resultaat/?voorbeeld=waterrijk',
  './begrippen/#ambitie',
  './veelgestelde-vragen/',
  './mijn-dossier/?voorbeeld=waterrijk',
  './zoeken/?q=ambitie',
];

/** What a build with this theme would put in its stylesheet, on top of the site's own. */
function stylesOf(theme: ThemePackage): string {
  const own = ['tokens', 'theme'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');
  const root = postcss.parse(`@layer theme { ${own} }`);
  wearTheme(root, theme);
  return root.toString();
}

async function open(page: Page, address: string): Promise<void> {
  // Colours that change little by little would be measured halfway.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('section[data-worksheet]:not([data-ready])')).toHaveCount(0);
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  });
}

for (const [name, theme] of themes)
  test(`every text and every control stands out enough in ${name}, light and dark`, async ({ page }) => {
    for (const address of addresses) {
      await open(page, address);
      if (theme !== undefined) await adoptStyle(page, stylesOf(theme));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await lowContrast(page), `${address} in ${colorScheme}`).toEqual([]);
      }
    }
  });

test('a contrast that is too low is found', async ({ page }) => {
  await open(page, './over/');
  await adoptStyle(
    page,
    '@layer print { :root { --color-ink-soft: #888 } .nl-link.nl-link { color: #777 } }',
  );
  const found = await lowContrast(page);
  expect(found).toContainEqual(expect.stringMatching(/^a\.nl-link: 4\.\d+ to 1, at least 4\.5$/));
  expect(found).toContainEqual(expect.stringMatching(/^--color-ink-soft on --color-ground/));
});
