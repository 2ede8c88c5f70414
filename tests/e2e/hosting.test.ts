/** What real web servers send, with the configuration of this very build. Its pages are tested on nginx in all other files. */
import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { hostedSite } from '../../tools/hosting/hosted-site.ts';
import { hasBrotli } from '../../tools/hosting/run-nginx.ts';
import { cacheRules } from '../../tools/hosting/security-headers.ts';
import { findProgram, howToInstall, mayBeMissing } from '../../tools/programs.ts';
import { editions } from './editions.ts';
import { webServers } from './hosts.ts';
import { expect, test } from './test.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As sent: nothing followed, nothing decompressed. */
function ask(address: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((done, fail) => {
    request(address, { headers: { 'accept-encoding': encoding } }, (response) => {
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

const edition = editions.find(({ name }) => name === 'base-path');
if (edition === undefined) throw new Error('The edition under a path is gone');
const { folder, base } = edition;
const site = hostedSite(folder, base);
const fileOf = (name: string) => readFileSync(join(folder, name));
const hashedScript = () => {
  const [, script = ''] = /src="\/kompas\/(_astro\/[^"]+\.js)"/.exec(fileOf('index.html').toString()) ?? [];
  expect(script).not.toBe('');
  return script;
};

for (const { name, program, run } of webServers)
  test.describe(name, () => {
    const path = findProgram(program);
    test('sends every promised header with every answer, compresses, keeps what has a hash, and knows what is not there', async ({
      browserName: _,
    }, info) => {
      info.skip(path === undefined && mayBeMissing(program), howToInstall(program));
      if (path === undefined) throw new Error(howToInstall(program));
      const { address, close } = await run(path, { folder, base });
      try {
        const script = hashedScript();
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
        const gone = await ask(`${address}_astro/weg.js`);
        expect(gone.status).toBe(404);
        expect(gone.headers['cache-control'], 'what is not there now may be there later').not.toBe(
          cacheRules.hashed,
        );

        const missing = await ask(`${address}nergens/`);
        expect(missing.status).toBe(404);
        expect(missing.body.equals(fileOf('404.html'))).toBe(true);
        expect(missing.headers['content-type']).toContain('text/html');

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
            expect.soft(headers['vary'] ?? '', file).toMatch(/accept-encoding/i);
            expect.soft(headers['content-type'], file).toContain(type);
            expect(decode(body).equals(fileOf(onDisk)), `${file} as ${encoding}`).toBe(true);
          }
        }
        expect((await ask(address + script)).headers['content-encoding']).toBeUndefined();

        const withoutSlash = await ask(`${address}1b-ambities`);
        expect([301, 302, 307, 308]).toContain(withoutSlash.status);
        expect(new URL(withoutSlash.headers.location ?? '', address).href).toBe(`${address}1b-ambities/`);
        for (const hidden of ['_headers', '.htaccess'])
          expect.soft([403, 404], hidden).toContain((await ask(address + hidden)).status);
      } finally {
        await close();
      }
    });
  });

test('‘_headers’ says the same, for hosts that read that', () => {
  const text = fileOf('_headers').toString();
  const [all = '', hashed = ''] = text.split('\n\n');
  expect(all.split('\n')).toEqual([
    `${base}*`,
    ...site.headers.map(([name, value]) => `  ${name}: ${value}`),
  ]);
  expect(hashed.trimEnd().split('\n')).toEqual([`${base}_astro/*`, `  Cache-Control: ${cacheRules.hashed}`]);
});

test('a page refuses code that somebody put into it, and says so in the console alone', async ({
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
