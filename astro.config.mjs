import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteAddress } from './src/site/address.ts';
import { chunkGroups } from './tools/chunk-groups.mjs';
import { leanJsPdf } from './tools/lean-jspdf.mjs';
import { packagesInBuild } from './tools/licences/packages-in-build.ts';
import { lightPreload } from './tools/light-preload.mjs';
import { preactIslands } from './tools/preact-islands.ts';
import { signsWithinTerms } from './tools/signs-within-terms.mjs';

const { origin, base } = siteAddress();

export default defineConfig({
  site: origin,
  base,
  // Two builds may stand side by side.
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx(), preactIslands(), packagesInBuild()],
  vite: {
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } } } },
    },
    plugins: [lightPreload(), signsWithinTerms()],
    // As modules, so that what a worker imports on demand is a file of its own.
    worker: { format: 'es', plugins: () => [leanJsPdf()] },
    build: {
      // What stands in a page weighs on it each time it is read; a file comes once.
      assetsInlineLimit: 512,
      rolldownOptions: {
        // Astro's own directive in MDX modules; the bundler's warning about it helps no author.
        onLog: (level, log, handler) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
