import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precacheEntries } from '../../../tools/build-service-worker.ts';
import { BuiltSite } from '../../../tools/built-site.ts';
import { compress } from '../../../tools/compress.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  for (const place of ['_astro', 'over']) mkdirSync(join(folder, place));
});
afterEach(() => rmSync(folder, { recursive: true }));

const site = () => new BuiltSite(folder, { base: '/', origin: 'https://x.example' });
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

test('what is kept for use without a network: pages by their address, all else by its name, nothing for hosts', async () => {
  for (const file of ['index.html', '404.html', 'over/index.html', '_astro/a.Ab12.js', 'favicon.svg'])
    write(file, file);
  for (const file of [
    '_headers',
    'robots.txt',
    'service-worker.js',
    'index.html.br',
    'index.html.gz',
    '.htaccess',
    '.nojekyll',
  ])
    write(file, '');
  const entries = precacheEntries(site());
  expect(entries.map(({ url }) => url)).toEqual([
    './404.html',
    './_astro/a.Ab12.js',
    './favicon.svg',
    './',
    './over/',
  ]);
  expect(entries.filter(({ revision }) => revision === null).map(({ url }) => url)).toEqual([
    './_astro/a.Ab12.js',
  ]);
  expect(entries.map(({ integrity }) => integrity)).toContain(
    // printf favicon.svg | openssl dgst -sha256 -binary | base64
    'sha256-PztzUhGIQx9gT3F0hdA4T/oqtB1dzovPICYQgrzJxWQ=',
  );
});

test('a page that changed is another file to keep, and only that one', () => {
  write('index.html', 'een');
  write('over/index.html', 'over');
  const before = precacheEntries(site());
  write('index.html', 'twee');
  const after = precacheEntries(site());
  expect(after[0]?.revision).not.toBe(before[0]?.revision);
  expect(after[0]?.integrity).not.toBe(before[0]?.integrity);
  expect(after[1]).toEqual(before[1]);
});

test('a text gets two smaller copies with the same bytes in them; what does not gain gets none; old copies go', async () => {
  const text = '<p>Kwaliteitskompas</p>'.repeat(200);
  write('index.html', text);
  write('over/index.html', 'x');
  write('weg.css.br', 'oud');
  await compress(site());
  expect(readdirSync(folder).sort()).toEqual([
    '_astro',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'over',
  ]);
  expect(readdirSync(join(folder, 'over'))).toEqual(['index.html']);
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(text);
});
