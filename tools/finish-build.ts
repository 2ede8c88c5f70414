/** What `npm run build` does once Astro has written the pages: each step reads what those before it made. */
import { readFileSync } from 'node:fs';
import { parseSynonyms } from '../src/search/index/synonyms.ts';
import { contentFolder } from '../src/site/content-folder.ts';
import { recordsOfSite, writeSearchIndex } from './build-search-index.ts';
import { buildServiceWorker, buildSwitchOff } from './build-service-worker.ts';
import { BuiltSite } from './built-site.ts';
import { checkBudgets } from './check-budgets.ts';
import { checkLinks } from './check-links.ts';
import { compress } from './compress.ts';
import { putPolicyIn } from './hosting/page-policy.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { inlineStyles, removeLinkedStyles } from './inline-styles.ts';
import { islandStarterLast } from './island-starter.ts';
import { preloadScripts } from './preload-scripts.ts';
import { writeLicences } from './write-licences.ts';

async function finish(site: BuiltSite): Promise<void> {
  for (const page of site.pages) {
    inlineStyles(site, page);
    islandStarterLast(page);
    preloadScripts(site, page);
    putPolicyIn(page);
    site.write(page.file, page.html);
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
