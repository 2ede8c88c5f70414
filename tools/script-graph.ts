/** Which scripts of a built site load which. Files are seen from the folder of the site. */
import { posix } from 'node:path';
import { type Import, parse } from 'es-module-lexer';
import type { BuiltSite } from './built-site.ts';

/** These, and all that they import before they run, each once. */
export function withImports(site: BuiltSite, entries: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    importsOf(site, file, ({ type }) => type === 'static' || type === 'reexport-star').forEach(visit);
  };
  entries.forEach(visit);
  return [...seen];
}

/** What these load on demand themselves. */
export function onDemand(site: BuiltSite, files: readonly string[]): readonly string[] {
  return files.flatMap((file) => importsOf(site, file, ({ type }) => type === 'dynamic'));
}

function importsOf(site: BuiltSite, file: string, isWanted: (found: Import) => boolean): readonly string[] {
  const [imports] = parse(site.text(file));
  return imports.flatMap((found) =>
    isWanted(found) && found.specifier ? [posix.join(posix.dirname(file), found.specifier)] : [],
  );
}
