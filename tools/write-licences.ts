/**
 * Writes `licenties.txt` in the built site: every package whose code is in it, with version, licence and text, the fonts of
 * the PDF and the theme it wears. The build fails when one has no text, or a licence the site may not be given away with.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseContent, z } from '../src/schema/schema.ts';
import { site as siteConfig } from '../src/site/config.ts';
import { licenceText } from '../src/text/licences.ts';
import type { BuiltSite } from './built-site.ts';
import { isAllowed, type Licence, licenceOf } from './licences/licence.ts';
import { folderOfPackage, packageNamed } from './licences/package-folder.ts';
import { noteFile } from './licences/packages-in-build.ts';

/** Packages in the styles: what a stylesheet of ours imports goes into the site's own. */
function packagesInStyles(): readonly string[] {
  return globSync('src/styles/**/*.css').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@import\s+"([^".][^"]*)"/g)].flatMap(
      ([, specifier = '']) => packageNamed(specifier) ?? [],
    ),
  );
}

/** Packages in the service worker, which is bundled after this: it keeps the list that is written here. */
export function packagesInServiceWorker(): readonly string[] {
  return [...readFileSync('src/offline/service-worker.ts', 'utf8').matchAll(/ from '([^'.][^']*)'/g)].flatMap(
    ([, specifier = '']) => packageNamed(specifier) ?? [],
  );
}

/** Packages whose code comes into the site beside Vite's bundles, by what it leaves in a built file. */
export function packagesByMark(file: string, text: string): readonly string[] {
  return [
    ...(text.includes('customElements.define("astro-island"') ? ['astro'] : []),
    ...(basename(file) === 'pagefind.js' ? ['pagefind'] : []),
  ];
}

export function licenceList(
  own: Licence,
  licences: readonly Licence[],
  others: readonly [string, string][],
): string {
  const rule = '='.repeat(78);
  const byText = Map.groupBy([own, ...licences], ({ text }) => text);
  const sections = [...byText].map(([text, packages]): readonly [string, string] => [
    packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n'),
    text,
  ]);
  return [
    `${licenceText.title}\n\n${licenceText.intro.join('\n')}`,
    ...[...sections, ...others].map(([head, text]) => `${rule}\n${head}\n${rule}\n\n${text.trim()}`),
  ]
    .join('\n\n')
    .concat('\n');
}

function problemsOf({ name, licence, text }: Licence): readonly string[] {
  return [
    ...(isAllowed(licence) ? [] : [licenceText.notAllowed(name, licence)]),
    ...(text === '' ? [licenceText.noText(name)] : []),
  ];
}

/** The text of each font's own licence, as it is shipped beside it. */
function fonts(): readonly [string, string][] {
  return globSync('public/lettertypen/*.txt')
    .sort()
    .map((file) => [`${licenceText.fonts}: ${basename(file, '.txt')}`, readFileSync(file, 'utf8')]);
}

/** A theme is its owner's: it is named, and whether this edition may use it is up to its publisher. */
function theme(): readonly [string, string][] {
  const name = packageNamed(siteConfig.theme?.light ?? './');
  if (name === undefined) return [];
  const { version, licence, text } = licenceOf(folderOfPackage(name));
  return [[`${licenceText.theme}: ${name} ${version} (${licence})`, text]];
}

/** @throws Error when a package has no text, or a licence the site may not be given away with. */
export function writeLicences(site: BuiltSite): void {
  if (!site.has(noteFile)) throw new Error(licenceText.noNote(join(site.folder, noteFile)));
  const bundled = parseContent(z.array(z.string()), JSON.parse(site.text(noteFile)), noteFile);
  const marked = site.files(/\.(html|js)$/).flatMap((file) => packagesByMark(file, site.text(file)));
  const folders = [
    ...bundled,
    ...[...packagesInStyles(), ...packagesInServiceWorker(), ...marked].map(folderOfPackage),
  ];
  const licences = [...new Set(folders)].map(licenceOf).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const problems = licences.flatMap(problemsOf);
  if (problems.length > 0)
    throw new Error(`\n${licenceText.heading}\n${problems.map((problem) => `  ${problem}\n`).join('')}`);
  const own = { ...licenceOf(resolve('.')), name: licenceText.ownCode };
  site.write('licenties.txt', licenceList(own, licences, [...fonts(), ...theme()]));
  site.remove(noteFile);
}
