import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { type ThemePackage, wearTheme } from '../../tools/styles/theme-package.ts';
import { lowContrast } from '../setup/site/contrast.ts';
import { open, unfold } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { wearStyle } from '../setup/site/wear-style.ts';

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

const looks = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
].flatMap((size) => (['light', 'dark'] as const).map((colorScheme) => ({ size, colorScheme })));

for (const address of addresses)
  test(`every text and every control of ${address} stands out enough, in every theme, light and dark, on a desk and a phone`, async ({
    page,
  }) => {
    await open(page, address);
    if (address.includes('?q=')) await expect(page.locator('[data-result]').first()).toBeVisible();
    await unfold(page);
    for (const [name, theme] of themes) {
      await wearStyle(page, theme === undefined ? '' : stylesOf(theme));
      for (const { size, colorScheme } of looks) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        expect.soft(await lowContrast(page), `${name}, ${colorScheme}, ${size.width} px`).toEqual([]);
      }
    }
  });

test('a contrast that is too low is found', async ({ page }) => {
  await open(page, './over/');
  await wearStyle(page, '@layer print { :root { --color-ink-soft: #888 } .nl-link.nl-link { color: #777 } }');
  const found = await lowContrast(page);
  expect(found).toContainEqual(expect.stringMatching(/^a\.nl-link: 4\.\d+ to 1, at least 4\.5$/));
  expect(found).toContainEqual(expect.stringMatching(/^--color-ink-soft on --color-ground/));
});
