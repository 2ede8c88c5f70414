/** Where a stylesheet that a site config names is on disk. Build time only. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** As a file in the project's root would import it: of a package it has installed, or a file of its own after `./`. */
export function findStylesheet(stylesheet: string): string | undefined {
  try {
    return createRequire(resolve('package.json')).resolve(stylesheet);
  } catch {
    return undefined;
  }
}
