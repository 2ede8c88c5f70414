import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { linkText } from '../../src/text/links.ts';
import { BuiltSite } from '../../tools/built-site.ts';
import { httpAllowed, linkProblems } from '../../tools/check-links.ts';

const address = { base: '/kompas/', origin: 'https://x.example' };

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

interface Files {
  readonly [path: string]: string;
}

/** What the check says about a site under /kompas/ with a home page, a page `1b`, and these files. */
function problems(files: Files, allowed: { readonly [address: string]: string } = {}): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  folders.push(folder);
  const site: Files = {
    'index.html': '<h1 id="top">Home</h1>',
    '1b/index.html': '<h2 id="kies-éen">Kies</h2><img src="/kompas/plaatje.png">',
    'plaatje.png': '',
    ...files,
  };
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return linkProblems(new BuiltSite(folder, address), allowed).map(
    ({ page, link, why }) => `${page} | ${link} | ${why}`,
  );
}
const home = (body: string) => ({ 'index.html': body });
const marked = (href: string) =>
  `<a href="${href}" rel="external noopener">x <span>(andere website)</span></a>`;

describe('the link check of the built site', () => {
  test.each([
    ['a page', '/kompas/1b/'],
    ['the home page', '/kompas/'],
    ['a page from where it stands', '1b/'],
    ['a heading on another page', '/kompas/1b/#kies-%C3%A9en'],
    ['a page with a question', '/kompas/1b/?q=ambitie'],
    ['a file', '/kompas/plaatje.png'],
    ['the site by its full address', 'https://x.example/kompas/1b/'],
    ['an e-mail address', 'mailto:a@x.example'],
  ])('accepts a link to %s', (_, href) => {
    expect(problems(home(`<a href="${href}">x</a>`))).toEqual([]);
  });

  test('accepts a link to an id on the same page, also after another address', () => {
    expect(problems(home('<a href="#hier">x</a><p id="hier">'))).toEqual([]);
  });

  test.each([
    ['an empty address', '', linkText.nowhere],
    ['only a hash', '#', linkText.nowhere],
    ['a page that is not there', '/kompas/2/', linkText.noPage('2/index.html')],
    ['a page without its slash', '/kompas/1b', linkText.noSlash],
    ['a page outside the base path', '/1b/', linkText.outOfSite('/kompas/')],
    ['an id that is not on this page', '#weg', linkText.noId('/kompas/', 'weg')],
    ['an id that is not on that page', '/kompas/1b/#weg', linkText.noId('/kompas/1b/', 'weg')],
    ['a script', 'javascript:void(0)', linkText.notAllowed('javascript:')],
    ['an address with a loose percent sign', '/kompas/100%/', linkText.noAddress],
    ['another website without a mark', 'https://elders.example/', linkText.notMarked],
  ])('refuses a link to %s', (_, href, why) => {
    expect(problems(home(`<a href="${href}">x</a>`))).toEqual([`index.html | ${href} | ${why}`]);
  });

  test('wants a mark that can be read, not only one for machines', () => {
    expect(problems(home(marked('https://elders.example/')))).toEqual([]);
    const silent = '<a href="https://elders.example/" rel="external">x</a>';
    expect(problems(home(silent))).toHaveLength(1);
  });

  test('wants https elsewhere, unless the address is listed', () => {
    const page = home(marked('http://elders.example/'));
    expect(problems(page)).toEqual([`index.html | http://elders.example/ | ${linkText.notHttps}`]);
    expect(problems(page, { 'http://elders.example/': 'no https there' })).toEqual([]);
  });

  test.each([
    ['script', '<script type="module" src="/kompas/weg.js"></script>'],
    ['stylesheet', '<link rel="stylesheet" href="/kompas/weg.js">'],
    ['picture', '<img alt="" src="/kompas/weg.js">'],
    ['picture in a set', '<img alt="" srcset="/kompas/plaatje.png 1x, /kompas/weg.js 2x">'],
    ['island', '<astro-island component-url="/kompas/weg.js"></astro-island>'],
    ['address inside a template', '<template><a href="/kompas/weg.js">x</a></template>'],
    ['form', '<form action="/kompas/weg.js"></form>'],
  ])('finds a %s that is not there', (_, body) => {
    expect(problems(home(body))).toEqual([`index.html | /kompas/weg.js | ${linkText.noPage('weg.js')}`]);
  });

  test('finds what a stylesheet asks for, and what is loaded from elsewhere', () => {
    const style = 'a { background: url("weg.svg") } b { background: url(data:image/png;base64,x) }';
    expect(problems({ 'stijl/a.css': style })).toEqual([
      `stijl/a.css | weg.svg | ${linkText.noPage('stijl/weg.svg')}`,
    ]);
    const font = '<link rel="stylesheet" href="https://fonts.example/a.css">';
    expect(problems(home(font))).toHaveLength(1);
    expect(problems(home('<link rel="canonical" href="https://elders.example/">'))).toEqual([]);
  });

  test('refuses a folder without pages, so that it cannot pass by checking nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    folders.push(folder);
    expect(() => linkProblems(new BuiltSite(folder, address), {})).toThrow(/build/);
  });

  test('every http address that is listed is in a page, with its reason', () => {
    const folder = new URL('../../content/paginas/', import.meta.url);
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'));
    expect(texts.length).toBeGreaterThan(0);
    for (const [address, reason] of Object.entries(httpAllowed)) {
      expect(
        texts.some((text) => text.includes(`(${address})`)),
        address,
      ).toBe(true);
      expect(reason).not.toBe('');
    }
  });
});
