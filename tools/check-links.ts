/**
 * Follows every link of the built site: whatever a page points to is there, and what leads away says so.
 *
 * Reads the pages as a browser does (parse5). Nothing is looked up online: of an address elsewhere only its form and its
 * mark are checked.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { siteAddress } from '../src/site/address.ts';
import { linkText } from '../src/text/links.ts';
import { pageText } from '../src/text/pages.ts';
import { attribute, elementsIn, type HtmlElement, textIn } from './html-tree.ts';

/** Addresses elsewhere that may start with http, each with the reason. */
export const httpAllowed: { readonly [address: string]: string } = {};

export interface BuiltSite {
  readonly folder: string;
  /** '/' or '/kompas/': the path the site was built for. */
  readonly base: string;
  /** Where the site will be: an address there is checked as one of our own. */
  readonly origin: string;
  readonly httpAllowed: { readonly [address: string]: string };
}

export interface LinkProblem {
  readonly page: string;
  readonly link: string;
  readonly why: string;
}

interface Link {
  readonly address: string;
  /** A link is followed by a person; a resource is loaded by the browser; a relation is neither ('canonical'). */
  readonly kind: 'link' | 'resource' | 'relation';
  /** Has what tells a person that it leads to another website. */
  readonly isMarked: boolean;
}

interface BuiltPage {
  readonly page: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Link[];
}

export function checkLinks(site: BuiltSite): readonly LinkProblem[] {
  const pages = globSync('**/*.html', { cwd: site.folder })
    .map((page) => readPage(site.folder, page.replaceAll('\\', '/')))
    .sort((a, b) => a.page.localeCompare(b.page));
  if (pages.length === 0) throw new Error(`No pages in ${site.folder}: build the site first.`);
  const idsOf = new Map(pages.map(({ page, ids }) => [page, ids]));
  const inPages = pages.flatMap(({ page, links }) =>
    links.flatMap((link) => problemOf(site, page, link, idsOf)),
  );
  const inStyles = globSync('**/*.css', { cwd: site.folder }).flatMap((file) =>
    addressesInStyle(readFileSync(join(site.folder, file), 'utf8')).flatMap((address) =>
      problemOf(site, file.replaceAll('\\', '/'), { address, kind: 'resource', isMarked: false }, idsOf),
    ),
  );
  return [...inPages, ...inStyles];
}

function problemOf(
  site: BuiltSite,
  page: string,
  link: Link,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly LinkProblem[] {
  const because = (why: string) => [{ page, link: link.address, why }];
  const address = link.address.trim();
  if (address === '' || address === '#') return because(linkText.nowhere);
  if (address.startsWith('data:') && link.kind === 'resource') return [];
  const here = new URL(site.base + page.replace(/(^|\/)index\.html$/, '$1'), site.origin);
  if (!URL.canParse(address, here.href)) return because(linkText.noAddress);
  const target = new URL(address, here);
  if (target.protocol === 'mailto:' || target.protocol === 'tel:') return [];
  if (target.protocol !== 'https:' && target.protocol !== 'http:')
    return because(linkText.notAllowed(target.protocol));
  if (target.origin !== site.origin)
    return externalProblems(link, target, site).map((why) => ({ page, link: address, why }));

  if (!target.pathname.startsWith(site.base)) return because(linkText.outOfSite(site.base));
  const path = decoded(target.pathname.slice(site.base.length));
  const id = decoded(target.hash.slice(1));
  if (path === undefined || id === undefined) return because(linkText.noAddress);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const onDisk = join(site.folder, file);
  if (!existsSync(onDisk)) return because(linkText.noPage(file));
  if (statSync(onDisk).isDirectory()) return because(linkText.noSlash);
  if (id === '' || link.kind === 'resource') return [];
  return idsOf.get(file)?.has(id) ? [] : because(linkText.noId(target.pathname, id));
}

/** Nothing when the percent signs in it are none of an address. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function externalProblems(link: Link, target: URL, site: BuiltSite): readonly string[] {
  if (link.kind === 'resource') return [linkText.loadedFromElsewhere];
  return [
    ...(target.protocol === 'https:' || site.httpAllowed[link.address] !== undefined
      ? []
      : [linkText.notHttps]),
    ...(link.kind === 'link' && !link.isMarked ? [linkText.notMarked] : []),
  ];
}

function readPage(folder: string, page: string): BuiltPage {
  const ids = new Set<string>();
  const links: Link[] = [];
  for (const element of elementsIn(parse(readFileSync(join(folder, page), 'utf8')))) {
    const id = attribute(element, 'id');
    if (id !== undefined) ids.add(id);
    links.push(...linksOf(element));
  }
  return { page, ids, links };
}

function linksOf(element: HtmlElement): readonly Link[] {
  const found = (name: string, kind: Link['kind']): readonly Link[] => {
    const address = attribute(element, name);
    return address === undefined ? [] : [{ address, kind, isMarked: isMarked(element) }];
  };
  switch (element.tagName) {
    case 'a':
    case 'area':
      return found('href', 'link');
    case 'form':
      return found('action', 'link');
    case 'link':
      return found('href', isLoaded(attribute(element, 'rel') ?? '') ? 'resource' : 'relation');
    case 'astro-island':
      return ['component-url', 'renderer-url', 'before-hydration-url'].flatMap((name) =>
        found(name, 'resource'),
      );
    case 'use':
    case 'image':
      return found('href', 'resource').filter(({ address }) => !address.startsWith('#'));
    default:
      return [...found('src', 'resource'), ...sourceSet(element)];
  }
}

function sourceSet(element: HtmlElement): readonly Link[] {
  const candidates = attribute(element, 'srcset')?.split(',') ?? [];
  return candidates.map((candidate) => ({
    address: candidate.trim().split(/\s+/)[0] ?? '',
    kind: 'resource',
    isMarked: false,
  }));
}

/** The browser fetches these by itself; `canonical` and the like only say something. */
function isLoaded(relation: string): boolean {
  return /\b(?:stylesheet|modulepreload|preload|icon|manifest)\b/.test(relation);
}

function isMarked(element: HtmlElement): boolean {
  return (
    (attribute(element, 'rel') ?? '').split(/\s+/).includes('external') &&
    textIn(element).includes(pageText.site.externalLink)
  );
}

function addressesInStyle(style: string): readonly string[] {
  return [...style.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)].map((match) => match[2] ?? '');
}

if (import.meta.main) {
  const problems = checkLinks({
    folder: process.env['OUT_DIR'] ?? 'dist',
    ...siteAddress(),
    httpAllowed,
  });
  if (problems.length > 0) {
    const lines = problems.map(({ page, link, why }) => `  ${page}\n    ${link || linkText.empty}: ${why}`);
    process.stderr.write(`\n${linkText.heading}\n${lines.join('\n')}\n`);
    process.exitCode = 1;
  }
}
