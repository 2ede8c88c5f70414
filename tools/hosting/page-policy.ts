/** Reads what stands in built pages as code and style, and puts the policy in each that allows just that. */
import { createHash } from 'node:crypto';
import { type BuiltPage, type BuiltSite, readOnce } from '../built-site.ts';
import { isCode, textIn } from '../html-tree.ts';
import { type InlineHashes, metaPolicy } from './security-headers.ts';

/** The hashes that one page needs. @throws Error on an inline handler or style, which no hash of ours allows. */
export const inlineHashes = readOnce(({ file, elements }): InlineHashes => {
  const found = { scripts: new Set<string>(), styles: new Set<string>() };
  for (const element of elements) {
    const refused = element.attrs.find(({ name }) => name === 'style' || name.startsWith('on'));
    if (refused !== undefined)
      throw new Error(
        `${file}: <${element.tagName}> has ${refused.name}="${refused.value}", which the content security policy refuses. Use a class, or a listener in a script.`,
      );
    if (element.tagName === 'style') found.styles.add(hashOf(textIn(element)));
    if (isCode(element)) found.scripts.add(hashOf(textIn(element)));
  }
  return { scripts: [...found.scripts].sort(), styles: [...found.styles].sort() };
});

/** The hashes that all pages need together: for a host, which sends the same header with each. */
export function inlineHashesOf({ pages }: BuiltSite): InlineHashes {
  const all = pages.map(inlineHashes);
  const union = (kind: keyof InlineHashes) => [...new Set(all.flatMap((hashes) => hashes[kind]))].sort();
  return { scripts: union('scripts'), styles: union('styles') };
}

/** @throws Error when the page has no place for it, or has a policy already. */
export function putPolicyIn(page: BuiltPage): void {
  if (page.html.includes('http-equiv="content-security-policy"'))
    throw new Error(`${page.file}: expected no policy yet. Build the site anew.`);
  const policy = metaPolicy(inlineHashes(page));
  page.putInHead(`<meta http-equiv="content-security-policy" content="${policy}">`);
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
