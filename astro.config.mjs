import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { siteAddress } from './src/site/address.ts';
import { chunkGroups } from './tools/chunk-groups.mjs';
import { packagesInBuild } from './tools/licences/packages-in-build.ts';
import { lightPreload } from './tools/light-preload.mjs';

const { origin, base } = siteAddress();

/** jsPDF names these for features the site does not use; without a stand-in they would be built all the same. */
const unusedByJsPdf = ['html2canvas', 'canvg', 'dompurify', 'fast-png'];
const standIn = fileURLToPath(new URL('./src/pdf/not-used.ts', import.meta.url));

export default defineConfig({
  site: origin,
  base,
  // Two builds may stand side by side.
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx(), react(), packagesInBuild()],
  vite: {
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } } } },
    },
    plugins: [lightPreload()],
    // As modules, so that what a worker imports on demand is a file of its own.
    worker: { format: 'es' },
    resolve: { alias: Object.fromEntries(unusedByJsPdf.map((name) => [name, standIn])) },
    build: {
      rolldownOptions: {
        // Astro's own directive in MDX modules; the bundler's warning about it helps no author.
        onLog: (level, log, handler) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
