/** Reads what stands in built pages as code and style, and puts the policy in each that allows just that. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { attribute, elementsIn, type HtmlElement, textIn } from '../html-tree.ts';
import { type InlineHashes, metaPolicy } from './security-headers.ts';

/** Where the policy goes: right behind the character set, before anything that it is about. */
const placeInHead = '<meta charset="utf-8">';

export function pagesOf(folder: string): readonly string[] {
  return globSync('**/*.html', { cwd: folder }).map((page) => page.replaceAll('\\', '/'));
}

/** The hashes that one page needs. @throws Error on an inline handler or style, which no hash of ours allows. */
export function inlineHashes(html: string, page: string): InlineHashes {
  const found = { scripts: new Set<string>(), styles: new Set<string>() };
  for (const element of elementsIn(parse(html))) {
    const refused = element.attrs.find(({ name }) => name === 'style' || name.startsWith('on'));
    if (refused !== undefined)
      throw new Error(
        `${page}: <${element.tagName}> has ${refused.name}="${refused.value}", which the content security policy refuses. Use a class, or a listener in a script.`,
      );
    if (element.tagName === 'style') found.styles.add(hashOf(textIn(element)));
    if (element.tagName === 'script' && isCode(element)) found.scripts.add(hashOf(textIn(element)));
  }
  return { scripts: [...found.scripts].sort(), styles: [...found.styles].sort() };
}

/** The hashes that all pages need together: for a host, which sends the same header with each. */
export function inlineHashesOf(folder: string): InlineHashes {
  const all = pagesOf(folder).map((page) => inlineHashes(readFileSync(join(folder, page), 'utf8'), page));
  const union = (kind: keyof InlineHashes) => [...new Set(all.flatMap((hashes) => hashes[kind]))].sort();
  return { scripts: union('scripts'), styles: union('styles') };
}

/** @throws Error when the page has no place for it, or has a policy already. */
export function withPolicy(html: string, page: string): string {
  const at = html.indexOf(placeInHead);
  if (at < 0 || html.includes('http-equiv="content-security-policy"'))
    throw new Error(`${page}: expected ${placeInHead} and no policy yet. Build the site anew.`);
  const end = at + placeInHead.length;
  const policy = metaPolicy(inlineHashes(html, page));
  return `${html.slice(0, end)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(end)}`;
}

export function writePolicies(folder: string): void {
  for (const page of pagesOf(folder)) {
    const file = join(folder, page);
    writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), page));
  }
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script that stands in the page, and is not data. */
function isCode(element: HtmlElement): boolean {
  const type = attribute(element, 'type') ?? '';
  return attribute(element, 'src') === undefined && ['module', 'text/javascript', ''].includes(type);
}

if (import.meta.main) writePolicies(process.env['OUT_DIR'] ?? 'dist');
