import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BuiltSite } from '../../../tools/built-site.ts';
import { attribute } from '../../../tools/html-tree.ts';
import { inlineStyles, removeLinkedStyles } from '../../../tools/inline-styles.ts';
import { islandStarterLast } from '../../../tools/island-starter.ts';
import { preloadScripts } from '../../../tools/preload-scripts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A site under /kompas/ of one page with this in its body. */
function siteWith(body: string, files: { readonly [file: string]: string } = {}) {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="/kompas/a.css"></head><body>${body}</body></html>`;
  for (const [file, text] of Object.entries({ 'index.html': html, 'a.css': 'p{color:red}\n', ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const site = new BuiltSite(folder, { base: '/kompas/', origin: 'https://x.example' });
  const [page] = site.pages;
  if (page === undefined) throw new Error('no page');
  return { site, page };
}

const island =
  '<astro-island component-url="/kompas/island.js" renderer-url="/kompas/preact.js"></astro-island>';
const scripts = {
  'island.js': "import './shared.js'; import('./later.js')",
  'preact.js': "import './shared.js'",
  'shared.js': "import './ground.js'",
  'ground.js': '',
  'later.js': '',
};

describe('the styles of a page', () => {
  test('stand in it, for whoever looks at its text or at its elements', () => {
    const { site, page } = siteWith('<p>x</p>');
    inlineStyles(site, page);
    expect(page.html).toContain('<title>x</title><style>p{color:red}</style></head>');
    expect(page.elements.map(({ tagName }) => tagName)).toContain('style');
    expect(page.elements.map(({ tagName }) => tagName)).not.toContain('link');
  });

  test('come before its scripts are asked for', () => {
    const { site, page } = siteWith(island, scripts);
    inlineStyles(site, page);
    preloadScripts(site, page);
    expect(page.html).toContain('<style>p{color:red}</style><link rel="modulepreload"');
  });

  test('for paper stay linked: they may come behind what is seen first', () => {
    const print = '<link rel="stylesheet" media="print" href="/kompas/print.css">';
    const { site, page } = siteWith(print, { 'print.css': '' });
    inlineStyles(site, page);
    removeLinkedStyles(site);
    expect(page.html).toContain(print);
    expect(site.files(/\.css$/)).toEqual(['print.css']);
  });

  test('are no longer files beside it, but for those that a script loads', () => {
    const { site, page } = siteWith('<p>x</p>', { 'later.css': '', 'a.js': "load('/kompas/later.css')" });
    inlineStyles(site, page);
    removeLinkedStyles(site);
    expect(site.files(/\.css$/)).toEqual(['later.css']);
  });
});

describe('what starts the islands of a page', () => {
  test('stands at its end, for whoever looks at its text or at its elements', () => {
    const starter = '<script>start("astro-island")</script>';
    const data = '<script type="application/json">{}</script>';
    const { page } = siteWith(`<main>${data}<style>i{}</style>${starter}${island}<p>x</p></main>`, scripts);
    islandStarterLast(page);
    expect(page.html).toContain(`<main>${data}<style>i{}</style>${island}<p>x</p></main>${starter}</body>`);
    expect(page.elements.at(-1)?.tagName).toBe('script');
    expect(page.elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(2);
  });

  test('goes alone: what the site itself says before a page is painted stays before what it is about', () => {
    const own = "<script>document.documentElement.dataset.asksOwn=''</script>";
    const loads = '<script>(self.Astro||(self.Astro={})).load=run</script>';
    const { page } = siteWith(`<main>${own}${loads}${island}</main>`, scripts);
    islandStarterLast(page);
    expect(page.html).toContain(`<main>${own}${island}</main>${loads}</body>`);
  });

  test('is not looked for on a page to read', () => {
    const { page } = siteWith('<script>x()</script><p>x</p>');
    const { html } = page;
    islandStarterLast(page);
    expect(page.html).toBe(html);
  });
});

describe('the scripts of a page', () => {
  test('with islands are all named in its head, however deep they are imported, and no others', () => {
    const { site, page } = siteWith(island, scripts);
    preloadScripts(site, page);
    const named = page.elements
      .filter((element) => attribute(element, 'rel') === 'modulepreload')
      .map((element) => attribute(element, 'href'));
    expect(named.sort()).toEqual(
      ['ground', 'island', 'preact', 'shared'].map((name) => `/kompas/${name}.js`),
    );
    expect(page.html.indexOf('modulepreload')).toBeLessThan(page.html.indexOf('</head>'));
  });

  test('to read wait for what is read', () => {
    const { site, page } = siteWith('<script type="module" src="/kompas/island.js"></script>', scripts);
    preloadScripts(site, page);
    expect(page.html).not.toContain('modulepreload');
  });
});

test('what a step writes or removes, the next one finds so', () => {
  const { site } = siteWith('');
  site.write('licenties.txt', 'MIT');
  expect([site.has('licenties.txt'), site.text('licenties.txt')]).toEqual([true, 'MIT']);
  expect(readFileSync(join(folder, 'licenties.txt'), 'utf8')).toBe('MIT');
  site.remove('licenties.txt');
  expect(site.has('licenties.txt')).toBe(false);
});
