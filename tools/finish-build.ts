/** What `npm run build` does once Astro has written the pages, in this order: each step reads what those before it made. */
import { spawnSync } from 'node:child_process';

const steps = [
  'hosting/page-policy',
  'build-search-index',
  'write-licences',
  'build-service-worker',
  'hosting/write-hosting',
  'check-budgets',
  'check-links',
  'compress',
] as const;

for (const step of steps) {
  const { status } = spawnSync(process.execPath, [`tools/${step}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
