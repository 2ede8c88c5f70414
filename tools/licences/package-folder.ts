/** Which package a module of a bundle belongs to. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** Where the package of this name is installed, also when its exports do not let `package.json` be asked for. */
export function folderOfPackage(name: string): string {
  const place = require.resolve.paths(name)?.find((modules) => existsSync(join(modules, name)));
  if (place === undefined) throw new Error(`${name} is not installed.`);
  return join(place, name);
}

/**
 * The folder of the package that a module is a file of; nothing for the site's own modules.
 * @param module as a bundler names it: a path, perhaps with a query, or a name of its own after a zero byte.
 */
export function packageFolderOf(module: string): string | undefined {
  const path = (module.split('?')[0] ?? '').replaceAll('\\', '/');
  // The bundler's own helpers; Vite's only one is replaced by tools/light-preload.mjs.
  if (path.startsWith('\0rolldown/')) return folderOfPackage('rolldown');
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

/** '@utrecht/textbox-css' for '@utrecht/textbox-css/dist/index.css'; nothing for a file or a module of Node or Astro. */
export function packageNamed(specifier: string): string | undefined {
  return /^(?:@[\w.-]+\/)?[\w-][\w.-]*(?=\/|$)/.exec(specifier)?.[0];
}
