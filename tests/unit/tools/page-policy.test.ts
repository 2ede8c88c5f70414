import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BuiltPage } from '../../../tools/built-site.ts';
import { inlineHashes, putPolicyIn } from '../../../tools/hosting/page-policy.ts';
import { headerPolicy, metaPolicy, securityHeaders } from '../../../tools/hosting/security-headers.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function withPolicy(html: string, file: string): string {
  const page = new BuiltPage(file, html);
  putPolicyIn(page);
  return page.html;
}

describe('the policy of a page', () => {
  test('lists what stands in it as code or style, once, and not what it loads or holds as data', () => {
    const html = page(
      '<script>een()</script><script type="module">twee()</script><style>p{color:red}</style>',
      '<script src="/a.js"></script><script type="application/json">{"drie":3}</script><script>een()</script>',
    );
    expect(inlineHashes(new BuiltPage('a.html', html))).toEqual({
      scripts: [hash('een()'), hash('twee()')].sort(),
      styles: [hash('p{color:red}')],
    });
  });

  test('stands before everything that it is about', () => {
    const html = withPolicy(page('<title>Titel</title><script>een()</script>'), 'a.html');
    expect(html).toMatch(
      /^<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><title>/,
    );
    expect(html).toContain(hash('een()'));
  });

  test.each([
    ['an inline style', '<p style="color:red">x</p>', 'style="color:red"'],
    ['a handler', '<button onclick="een()">x</button>', 'onclick="een()"'],
  ])('cannot be made for a page with %s: the build says where', (_, body, found) => {
    expect(() => withPolicy(page('', body), 'pad/index.html')).toThrow(/^pad\/index\.html: /);
    expect(() => withPolicy(page('', body), 'pad/index.html')).toThrow(found);
  });

  test('is not put in twice, nor in a page without a place for it', () => {
    const once = withPolicy(page(''), 'a.html');
    expect(() => withPolicy(once, 'a.html')).toThrow('no policy yet');
    expect(() => withPolicy('<p>x</p>', 'a.html')).toThrow('expected <meta charset');
  });
});

test('no policy allows text as code, another origin, or a frame around the page', () => {
  const inline = { scripts: [hash('een()')], styles: [] };
  const header = headerPolicy(inline);
  expect(header).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*/);
  expect(header).toContain("frame-ancestors 'none'");
  // A browser warns about this one in a page.
  expect(metaPolicy(inline)).not.toContain('frame-ancestors');
  const byName = Object.fromEntries(securityHeaders(inline));
  expect(byName).toMatchObject({ 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' });
  for (const [name, value] of securityHeaders(inline)) expect(`${name}${value}`).not.toMatch(/["\n\\]/);
});
