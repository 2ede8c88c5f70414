/**
 * The search index of this site and of a made-up one of 1,000 pages: how long it takes to make, how large it is, what a
 * first question loads and how long an answer takes, in a real browser on the built search page. Needs `npm run build`.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { SearchRecord } from '../../src/search/index/search-records.ts';
import { parseSynonyms } from '../../src/search/index/synonyms.ts';
import { recordsOfSite, writeSearchIndex } from '../../tools/build-search-index.ts';
import { BuiltSite } from '../../tools/built-site.ts';
import { serve } from '../../tools/serve.ts';
import { findWholeBrowser } from '../setup/browser.ts';
import type { Bench } from './bench.ts';

const built = 'dist';
const pages = 1000;
const sectionsOfPage = 6;
const blocksOfSection = 4;
const questions = [
  'ambitie',
  'gezamelijk belang',
  'hoe maak ik een resultaat meetbaar',
  'jeugdproblemen',
  'big five',
];

export const bench: Bench = async () => {
  const file = 'content/synoniemen.yaml';
  const synonyms = parseSynonyms(readFileSync(file, 'utf8'), file);
  const own = recordsOfSite(new BuiltSite(built));
  const path = findWholeBrowser()?.path;
  const browser = await chromium.launch(path === undefined ? {} : { executablePath: path });
  const rows = [];
  for (const [name, records] of Object.entries({
    'this site': own,
    '1,000 pages': madeUp(own),
  })) {
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    cpSync(built, folder, { recursive: true });
    rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
    const start = performance.now();
    await writeSearchIndex(records, synonyms, folder);
    const making = performance.now() - start;
    const files = globSync(
      'pagefind/{pagefind.js,pagefind-worker.js,pagefind-entry.json,woorden.json,*.pf_meta,wasm.nl.*,{index,fragment,filter}/*}',
      { cwd: folder },
    );
    const size = files.reduce((total, name) => total + statSync(join(folder, name)).size, 0);
    const page = await browser.newPage();
    const { address } = await serve({ folder, base: '/', port: 0 });
    const answers = await measure(page, address);
    await page.close();
    rmSync(folder, { recursive: true, force: true });
    rows.push([
      name,
      String(records.length),
      (making / 1000).toFixed(1),
      kilobytes(size),
      kilobytes(answers.loaded),
      answers.first.toFixed(0),
      answers.later.toFixed(0),
    ]);
  }
  await browser.close();
  return [
    {
      title: `Search (first question, and median of ${questions.length - 1} more)`,
      columns: [
        'site',
        'records',
        'made in, s',
        'index, KB',
        'first loads, KB',
        'first answer, ms',
        'later answers, ms',
      ],
      rows,
    },
  ];
};

/** From Enter to results on the screen, ms; and what the first question loads, in bytes as they travel. */
async function measure(page: Page, address: string) {
  let loaded = 0;
  page.on('response', async (response) => {
    if (response.url().includes('/pagefind/')) loaded += (await response.body()).length;
  });
  await page.goto(`${address}zoeken/`);
  const times: number[] = [];
  let atFirst = 0;
  for (const question of questions) {
    const field = page.getByRole('searchbox');
    await field.evaluate((element, value) => Object.assign(element, { value }), question);
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            const status = document.querySelector('#zoekstatus');
            if (status === null) throw new Error('no status');
            const watch = new MutationObserver(() => {
              if (status.textContent === 'Even zoeken…') return;
              watch.disconnect();
              requestAnimationFrame(() => resolve(performance.now() - start));
            });
            watch.observe(status, { childList: true, subtree: true, characterData: true });
            document.querySelector<HTMLFormElement>('.search-form--page')?.requestSubmit();
          }),
      ),
    );
    await page.waitForLoadState('networkidle');
    if (times.length === 1) atFirst = loaded;
  }
  const [first = 0, ...later] = times;
  return { loaded: atFirst, first, later: later.sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0 };
}

/** Pages of paragraphs of our own, in another order on each: words as common as they are in such texts. */
function madeUp(own: readonly SearchRecord[]): readonly SearchRecord[] {
  const blocks = own.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  const headings = own.flatMap(({ sections }) =>
    sections.flatMap(({ heading }) => (heading === '' ? [] : [heading])),
  );
  const pick = (from: readonly string[], seed: number) => from[(seed * 7919) % from.length] ?? '';
  return Array.from({ length: pages }, (_, page): SearchRecord => {
    const title = `${pick(headings, page)} ${page}`;
    return {
      kind: 'uitleg',
      title,
      address: `/pagina-${page}/`,
      page: title,
      keywords: [],
      forms: [],
      sections: Array.from({ length: sectionsOfPage }, (__, section) => ({
        id: `deel-${section}`,
        heading: pick(headings, page * sectionsOfPage + section + 1),
        blocks: Array.from({ length: blocksOfSection }, (___, block) =>
          pick(blocks, (page * sectionsOfPage + section) * blocksOfSection + block),
        ),
      })),
    };
  });
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(0);
