import { describe, expect, test } from 'vitest';
import { isAllowed, licenceOf } from '../../tools/licences/licence.ts';
import { folderOfPackage, packageFolderOf, packageNamed } from '../../tools/licences/package-folder.ts';
import { licenceList, packagesByMark, packagesInServiceWorker } from '../../tools/write-licences.ts';

describe('the list of licences', () => {
  test('knows the package of a module, however the bundler names it', () => {
    expect(packageFolderOf('/site/node_modules/preact/index.js?v=1')).toBe('/site/node_modules/preact');
    expect(packageFolderOf('\0/site/node_modules/@a/b/node_modules/c/x.js?commonjs')).toBe(
      '/site/node_modules/@a/b/node_modules/c',
    );
    expect(packageFolderOf('\0rolldown/runtime.js')).toBe(folderOfPackage('rolldown'));
    expect(packageFolderOf('/site/src/pdf/setting/layout.ts')).toBeUndefined();
  });

  test('knows the package of an import', () => {
    expect(packageNamed('@utrecht/textbox-css/dist/index.css')).toBe('@utrecht/textbox-css');
    expect(packageNamed('preact/compat')).toBe('preact');
    expect(packageNamed('./sheet.css')).toBeUndefined();
  });

  test('knows code that came into the site beside the bundle', () => {
    expect(packagesByMark('pagefind/pagefind.js', '')).toEqual(['pagefind']);
    expect(packagesByMark('index.html', '<script>customElements.define("astro-island",x)')).toEqual([
      'astro',
    ]);
    expect(packagesByMark('over/index.html', '<p>pagefind</p>')).toEqual([]);
  });

  test('knows what the service worker is made of, before it is there', () => {
    expect(packagesInServiceWorker()).toEqual(
      expect.arrayContaining(['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies']),
    );
  });

  test.each([
    ['MIT', true],
    ['EUPL-1.2', true],
    ['MIT OR GPL-3.0-only', true],
    ['(MIT OR Apache-2.0) AND BSD-3-Clause', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.md', false],
  ])('of %s, says that the site may be given away with it: %s', (licence, outcome) => {
    expect(isAllowed(licence)).toBe(outcome);
  });

  test('has the version and the whole text of a package', () => {
    const { name, version, licence, text } = licenceOf(folderOfPackage('pagefind'));
    expect([name, licence]).toEqual(['pagefind', 'MIT']);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(text).toMatch(/Permission is hereby granted/);
  });

  test('says a text once, under all packages that share it', () => {
    const of = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text });
    const list = licenceList(of('site', 'A'), [of('one', 'B'), of('two', 'A')], [['font', 'C']]);
    expect(list).toMatch(
      /site 1\.0\.0 \(MIT\)\ntwo 1\.0\.0 \(MIT\)\n=+\n\nA\n\n=+\none 1\.0\.0[^B]*B\n\n=+\nfont\n=+\n\nC\n$/,
    );
  });
});
