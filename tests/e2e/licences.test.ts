import { globSync, readFileSync } from 'node:fs';
import { packageNamed } from '../../tools/licences/package-folder.ts';
import { expect, test } from '../setup/site/test.ts';

/** Packages that the source names and that only work while the site is built. */
// What makes calendars is on no page yet.
const buildOnly = [
  'astro',
  'ical-generator',
  'parse5',
  'postcss',
  'preact-render-to-string',
  'sharp',
  'yaml',
  'zod',
];

/** What tells in a built script whose code it is: known from the package itself, not from how the list is made. */
const marks: readonly (readonly [string, RegExp])[] = [
  ['preact', /dangerouslySetInnerHTML/],
  ['jspdf', /jsPDF/],
  ['pdfjs-dist', /pdfjsVersion|PDFWorker|pdfjs/],
  ['pagefind', /pagefind_version/],
  ['workbox-core', /workbox:core/],
  ['workbox-precaching', /workbox:precaching/],
  ['workbox-routing', /workbox:routing/],
  ['workbox-strategies', /workbox:strategies/],
];

test('the page about the site leads to the licence of everything that is in it', async ({
  page,
  request,
  edition,
}) => {
  await page.goto('./over/');
  const name = 'licenties van alle software';
  await page.locator('main details').filter({ hasText: name }).locator('summary').click();
  const link = page.getByRole('main').getByRole('link', { name });
  const list = await (await request.get((await link.getAttribute('href')) ?? '')).text();
  const listed = new Set(
    [...list.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \([\w.\- ()]+\)$/gm)].map(([, name]) => name),
  );
  expect(list).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  expect(list).toContain('SIL OPEN FONT LICENSE');

  const sources = globSync('src/**/*.{ts,tsx,css}').map((file) => readFileSync(file, 'utf8'));
  const imported = sources.flatMap((source) =>
    [
      ...source.matchAll(
        /(?:^import (?!type )[^;]*?|^export [^;]*? from |\bimport\(|@import )['"]([^'"]+)['"]/gm,
      ),
    ].flatMap(([, specifier = '']) =>
      /^(?:node|astro):/.test(specifier) ? [] : (packageNamed(specifier) ?? []),
    ),
  );
  expect(imported.length).toBeGreaterThan(50);
  const scripts = globSync(`${edition.folder}/**/*.js`).map((file) => readFileSync(file, 'utf8'));
  const recognised = marks.filter(([, mark]) => scripts.some((script) => mark.test(script)));
  expect(recognised.length).toBeGreaterThanOrEqual(5);
  const inSite = new Set([...imported, ...recognised.map(([name]) => name)]);
  expect([...inSite].filter((name) => !listed.has(name) && !buildOnly.includes(name))).toEqual([]);
});
