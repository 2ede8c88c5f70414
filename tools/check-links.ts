/**
 * Follows every link of the built site: whatever a page points to is there, and what leads away says so.
 *
 * Nothing is looked up online: of an address elsewhere only its form and its
 * mark are checked.
 */
import { linkText } from '../src/text/links.ts';
import { pageText } from '../src/text/pages.ts';
import { type BuiltSite, readOnce } from './built-site.ts';
import { attribute, type HtmlElement, textIn } from './html-tree.ts';

/** Addresses elsewhere that may start with http, each with the reason. */
export const httpAllowed: { readonly [address: string]: string } = {};

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

/** @throws Error that names every link that is wrong. */
export function checkLinks(site: BuiltSite): void {
  const problems = linkProblems(site, httpAllowed);
  const lines = problems.map(({ page, link, why }) => `  ${page}\n    ${link || linkText.empty}: ${why}\n`);
  if (problems.length > 0) throw new Error(`\n${linkText.heading}\n${lines.join('')}`);
}

/** @param allowed addresses elsewhere that may start with http. */
export function linkProblems(
  site: BuiltSite,
  allowed: { readonly [address: string]: string },
): readonly LinkProblem[] {
  if (site.pages.length === 0) throw new Error(`No pages in ${site.folder}: build the site first.`);
  const idsOf = new Map(site.pages.map((page) => [page.file, idsIn(page)]));
  const inPages = site.pages.flatMap((page) =>
    linksIn(page).flatMap((link) => problemOf({ site, allowed, idsOf }, page.file, link)),
  );
  const inStyles = site
    .files(/\.css$/)
    .flatMap((file) =>
      addressesInStyle(site.text(file)).flatMap((address) =>
        problemOf({ site, allowed, idsOf }, file, { address, kind: 'resource', isMarked: false }),
      ),
    );
  return [...inPages, ...inStyles];
}

interface Known {
  readonly site: BuiltSite;
  readonly allowed: { readonly [address: string]: string };
  readonly idsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** @param page the file with the link. */
function problemOf({ site, allowed, idsOf }: Known, page: string, link: Link): readonly LinkProblem[] {
  const because = (why: string) => [{ page, link: link.address, why }];
  const { base, origin } = site.address;
  const address = link.address.trim();
  if (address === '' || address === '#') return because(linkText.nowhere);
  if (address.startsWith('data:') && link.kind === 'resource') return [];
  const here = new URL(base + page.replace(/(^|\/)index\.html$/, '$1'), origin);
  if (!URL.canParse(address, here.href)) return because(linkText.noAddress);
  const target = new URL(address, here);
  if (target.protocol === 'mailto:' || target.protocol === 'tel:') return [];
  if (target.protocol !== 'https:' && target.protocol !== 'http:')
    return because(linkText.notAllowed(target.protocol));
  if (target.origin !== origin)
    return externalProblems(link, target, allowed).map((why) => ({ page, link: address, why }));

  if (!target.pathname.startsWith(base)) return because(linkText.outOfSite(base));
  const path = decoded(target.pathname.slice(base.length));
  const id = decoded(target.hash.slice(1));
  if (path === undefined || id === undefined) return because(linkText.noAddress);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (site.hasFolder(file)) return because(linkText.noSlash);
  if (!site.has(file)) return because(linkText.noPage(file));
  if (id === '' || link.kind === 'resource') return [];
  return idsOf.get(file)?.has(id) ? [] : because(linkText.noId(target.pathname, id));
}

export const idsIn = readOnce(
  ({ elements }): ReadonlySet<string> =>
    new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
);

export const linksIn = readOnce(({ elements }) => elements.flatMap(linksOf));

/** Nothing when the percent signs in it are none of an address. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function externalProblems(
  link: Link,
  target: URL,
  allowed: { readonly [address: string]: string },
): readonly string[] {
  if (link.kind === 'resource') return [linkText.loadedFromElsewhere];
  return [
    ...(target.protocol === 'https:' || allowed[link.address] !== undefined ? [] : [linkText.notHttps]),
    ...(link.kind === 'link' && !link.isMarked ? [linkText.notMarked] : []),
  ];
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
