/** What real web servers send, with the configuration of this very build. Its pages are tested on nginx in all other files. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { BuiltSite } from '../../tools/built-site.ts';
import { hostedSite } from '../../tools/hosting/hosted-site.ts';
import { hasBrotli } from '../../tools/hosting/run-nginx.ts';
import { cacheRules } from '../../tools/hosting/security-headers.ts';
import { hostingFolder } from '../../tools/hosting/write-hosting.ts';
import { findProgram, howToInstall, mayBeMissing } from '../setup/programs.ts';
import { apacheWith, webServers } from '../setup/site/hosts.ts';
import { test as base, expect } from '../setup/site/test.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As sent: nothing followed, nothing decompressed. `path` goes as it is, where an address would be made good first. */
function ask(address: string, encoding = 'identity', path?: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const options = { headers: { 'accept-encoding': encoding }, ...(path === undefined ? {} : { path }) };
    request(address, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

const decoders = { br: brotliDecompressSync, gzip: gunzipSync } as const;

const siteIn = ({ folder, base: path }: { readonly folder: string; readonly base: string }) =>
  new BuiltSite(folder, { base: path, origin: 'https://x.example' });

/** A copy of the edition and what its build wrote for hosts, with what may lie in a folder beside a site. */
const test = base.extend<{ built: { readonly folder: string; readonly base: string } }>({
  built: async ({ edition }, use) => {
    const place = mkdtempSync(join(tmpdir(), 'kompas-hosts-'));
    const folder = join(place, 'site');
    cpSync(edition.folder, folder, { recursive: true });
    cpSync(hostingFolder(edition.folder), hostingFolder(folder), { recursive: true });
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git', 'config'), 'geheim');
    await use({ folder, base: edition.base });
    rmSync(place, { recursive: true });
  },
});

for (const { name, program, run } of webServers)
  test(`${name} sends every promised header with every answer, compresses, keeps what has a hash, and knows what is not there`, async ({
    built,
  }, info) => {
    const path = findProgram(program);
    info.skip(path === undefined && mayBeMissing(program), howToInstall(program));
    if (path === undefined) throw new Error(howToInstall(program));
    const site = hostedSite(siteIn(built));
    const fileOf = (file: string) => readFileSync(join(built.folder, file));
    const [, script = ''] = /src="[^"]*\/(_astro\/[^"]+\.js)"/.exec(fileOf('index.html').toString()) ?? [];
    expect(script).not.toBe('');
    const { address, close } = await run(path, built);
    try {
      for (const file of [
        '',
        '1b-ambities/',
        script,
        'service-worker.js',
        'nergens/',
        'pagefind/pagefind-entry.json',
      ]) {
        const { headers } = await ask(address + file);
        for (const [header, value] of site.headers)
          expect.soft(headers[header.toLowerCase()], `${header} with ${file}`).toBe(value);
      }

      expect((await ask(address + script)).headers['cache-control']).toBe(cacheRules.hashed);
      for (const file of ['', '1b-ambities/', 'service-worker.js', 'werkbladen.json'])
        expect.soft((await ask(address + file)).headers['cache-control'], file).toBe(cacheRules.others);
      // What is not there now may be there later.
      for (const file of ['_astro/weg.js', 'nergens/']) {
        const missing = await ask(address + file);
        expect(missing.status).toBe(404);
        expect(missing.headers['cache-control'], file).toBe(cacheRules.others);
        expect(missing.headers['content-type']).toContain('text/html');
        expect(missing.body.equals(fileOf('404.html'))).toBe(true);
      }

      for (const [encoding, decode] of Object.entries(decoders)) {
        if (encoding === 'br' && name === 'nginx' && !hasBrotli) continue;
        for (const [file, onDisk, type] of [
          ['1b-ambities/', '1b-ambities/index.html', 'text/html; charset=utf-8'],
          [script, script, 'javascript'],
          ['werkbladen.json', 'werkbladen.json', 'application/json'],
          ['favicon.svg', 'favicon.svg', 'image/svg+xml'],
        ] as const) {
          const { headers, body } = await ask(address + file, encoding);
          expect.soft(headers['content-encoding'], `${file} as ${encoding}`).toBe(encoding);
          expect.soft(headers['content-language'], `${file} as ${encoding}`).toBeUndefined();
          expect.soft(headers['vary'] ?? '', file).toMatch(/accept-encoding/i);
          expect.soft(headers['content-type'], file).toContain(type);
          expect(decode(body).equals(fileOf(onDisk)), `${file} as ${encoding}`).toBe(true);
        }
      }
      expect((await ask(address + script)).headers['content-encoding']).toBeUndefined();

      const withoutSlash = await ask(`${address}1b-ambities`);
      expect([301, 302, 307, 308]).toContain(withoutSlash.status);
      expect(new URL(withoutSlash.headers.location ?? '', address).href).toBe(`${address}1b-ambities/`);
      for (const hidden of ['_headers', '.htaccess', '.git/config'])
        expect.soft([403, 404], hidden).toContain((await ask(address + hidden)).status);
      // A trial has nobody to report to; that other editions have the file is in own-edition.test.ts.
      const contact = '.well-known/security.txt';
      const told = await ask(address + contact);
      if (existsSync(join(built.folder, contact))) expect(told.body.equals(fileOf(contact))).toBe(true);
      else expect(told.status).toBe(404);
    } finally {
      await close();
    }
  });

test('nginx says nothing of its version, and sends the headers too with what it refuses unseen', async ({
  built,
}, info) => {
  const nginx = webServers.find(({ name }) => name === 'nginx');
  const path = findProgram('nginx');
  info.skip(path === undefined && mayBeMissing('nginx'), howToInstall('nginx'));
  if (path === undefined || nginx === undefined) throw new Error(howToInstall('nginx'));
  const { address, close } = await nginx.run(path, built);
  const site = hostedSite(siteIn(built));
  try {
    for (const [refused, status] of [
      [`${built.base}%2e%2e/%2e%2e/geheim`, 400],
      [`${built.base}%00`, 400],
      [built.base + 'x'.repeat(10_000), 414],
      [built.base.slice(0, -1), 301],
    ] as const) {
      if (refused === '') continue;
      const { headers, ...answer } = await ask(address, 'identity', refused);
      expect(answer.status, refused).toBe(status);
      expect(headers.server).toBe('nginx');
      expect(answer.body.toString()).not.toContain('nginx/');
      // Under a path what is refused unseen is the server's own: others may stand on it.
      if (built.base !== '/' && status !== 301) continue;
      for (const [header, value] of site.headers)
        expect.soft(headers[header.toLowerCase()], `${header} with ${refused.slice(0, 20)}`).toBe(value);
    }
  } finally {
    await close();
  }
});

test('Apache without the modules that the file asks for serves the site as it is', async ({
  built,
}, info) => {
  const path = findProgram('apache2');
  info.skip(path === undefined && mayBeMissing('apache2'), howToInstall('apache2'));
  if (path === undefined) throw new Error(howToInstall('apache2'));
  for (const modules of [[], ['rewrite'], ['headers']]) {
    const { address, close } = await apacheWith(...modules)(path, built);
    const { status, headers, body } = await ask(`${address}1b-ambities/`, 'br, gzip');
    await close();
    expect([status, headers['content-encoding']], modules.join()).toEqual([200, undefined]);
    expect(body.equals(readFileSync(join(built.folder, '1b-ambities/index.html')))).toBe(true);
  }
});

test('‘_headers’ says the same, for hosts that read that', ({ built }) => {
  const { headers, base: path } = hostedSite(siteIn(built));
  const text = readFileSync(join(built.folder, '_headers'), 'utf8');
  const [all = '', hashed = ''] = text.split('\n\n');
  expect(all.split('\n')).toEqual([`${path}*`, ...headers.map(([name, value]) => `  ${name}: ${value}`)]);
  expect(hashed.trimEnd().split('\n')).toEqual([`${path}_astro/*`, `  Cache-Control: ${cacheRules.hashed}`]);
});

test('a page refuses code that somebody put into it, and what would be sent elsewhere', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  const outcomes = await page.evaluate(async () => {
    const reported = new Promise<string>((done) => {
      document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), {
        once: true,
      });
    });
    const elsewhere = await fetch('https://example.com/').then(
      () => 'ran',
      () => 'refused',
    );
    // From here on the code runs as that of the page: what a test starts itself may do more.
    const trying = (attempt: () => unknown) => {
      try {
        attempt();
        return 'ran';
      } catch {
        return 'refused';
      }
    };
    const script = document.createElement('script');
    script.append('globalThis.wasRun = true');
    document.head.append(script);
    return {
      elsewhere,
      reported: await reported,
      script: 'wasRun' in globalThis ? 'ran' : 'refused',
      text: trying(() => new Function('return 1')()),
      html: trying(() => document.body.insertAdjacentHTML('beforeend', '<img src=x>')),
    };
  });
  expect(outcomes).toEqual({
    elsewhere: 'refused',
    reported: 'connect-src',
    script: 'refused',
    text: 'refused',
    html: 'refused',
  });
  await context.close();
});
