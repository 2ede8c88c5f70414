/**
 * Notes which packages have code in the scripts and workers that the browser gets. `tools/write-licences.ts` reads the
 * note, since parts of the site (search, say) are made after Astro is done.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { packageFolderOf } from './package-folder.ts';

/** In the folder of the build, until the list of licences is written. */
export const noteFile = '.packages.json';

export function packagesInBuild(): AstroIntegration {
  const folders = new Set<string>();
  /** @param isForBrowser what only makes pages stays out. */
  const notePackages = (isForBrowser: (environment: string) => boolean): Plugin => ({
    name: 'packages-in-build',
    generateBundle(_, bundle) {
      if (!isForBrowser(this.environment.name)) return;
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      for (const module of modules) {
        const folder = packageFolderOf(module);
        if (folder !== undefined) folders.add(folder);
      }
    },
  });
  return {
    name: 'packages-in-build',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [notePackages((environment) => environment === 'client')],
            worker: { plugins: () => [notePackages(() => true)] },
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(fileURLToPath(new URL(noteFile, dir)), JSON.stringify([...folders].sort()));
      },
    },
  };
}
