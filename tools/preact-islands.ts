import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

// Not as an address: Astro does not find what it built of that.
const path = (side: 'client' | 'server') =>
  fileURLToPath(new URL(`../src/islands/preact/${side}.ts`, import.meta.url));

/**
 * Draws islands with Preact. Astro's own integration does more than this site asks: it brings Babel, and to every page what
 * it takes to load signals.
 */
export function preactIslands(): AstroIntegration {
  return {
    name: 'preact-islands',
    hooks: {
      'astro:config:setup': ({ addRenderer }) =>
        addRenderer({
          name: 'preact',
          clientEntrypoint: path('client'),
          serverEntrypoint: path('server'),
        }),
    },
  };
}
