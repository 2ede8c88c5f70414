/** What `npm run build` does once Astro has written the pages: each step reads what those before it made. */
import { readFileSync } from 'node:fs';
import { parseSynonyms } from '../src/search/index/synonyms.ts';
import { contentFolder } from '../src/site/content-folder.ts';
import { ownWeight } from './budgets/page-weight.ts';
import { recordsIn, recordsOfSite, writeSearchIndex } from './build-search-index.ts';
import { buildServiceWorker, buildSwitchOff } from './build-service-worker.ts';
import { type BuiltPage, BuiltSite } from './built-site.ts';
import { checkBudgets } from './check-budgets.ts';
import { checkLinks, idsIn, linksIn } from './check-links.ts';
import { compress } from './compress.ts';
import { inlineHashes, putPolicyIn } from './hosting/page-policy.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { inlineStyles, removeLinkedStyles } from './inline-styles.ts';
import { islandStarterLast, withoutIslandIds } from './island-starter.ts';
import { scriptsNamedIn } from './page-scripts.ts';
import { preloadScripts } from './preload-scripts.ts';
import { writeLicences } from './write-licences.ts';

async function finish(site: BuiltSite): Promise<void> {
  for (const page of site.pages) {
    // First: the tree of the page is made after it.
    withoutIslandIds(page);
    inlineStyles(site, page);
    islandStarterLast(page);
    preloadScripts(site, page);
    putPolicyIn(page);
    site.write(page.file, page.html);
    readWhole(page);
    page.forgetTree();
  }
  removeLinkedStyles(site);
  await writeSearchIndex(recordsOfSite(site), readSynonyms(), site.folder);
  site.list();
  writeLicences(site);
  await buildServiceWorker(site);
  await buildSwitchOff(site.folder);
  site.list();
  writeHosting(site);
  checkBudgets(site);
  checkLinks(site);
  // Only a host that is told to sends these: not `npm start`, nor what serves most browser tests.
  if (process.env['SMALL_COPIES'] !== 'none') await compress(site);
}

/** All that the steps after this one want to know of a page. */
function readWhole(page: BuiltPage): void {
  for (const read of [recordsIn, inlineHashes, scriptsNamedIn, ownWeight, idsIn, linksIn]) read(page);
}

function readSynonyms() {
  const file = `${contentFolder}/synoniemen.yaml`;
  return parseSynonyms(readFileSync(file, 'utf8'), file);
}

try {
  await finish(new BuiltSite(process.env['OUT_DIR'] ?? 'dist'));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
