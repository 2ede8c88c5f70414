/** `_headers`, as Netlify, Cloudflare Pages and others read it at the root of what is uploaded. */
import type { HostedSite } from './hosted-site.ts';
import { cacheRules } from './security-headers.ts';

export function headersFile({ base, hashedFolders, headers }: HostedSite): string {
  const block = (path: string, values: HostedSite['headers']) =>
    [path, ...values.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    block(`${base}*`, headers),
    // A later rule adds to an earlier one, so the default of these hosts (ask every time) is left to them for the rest.
    ...hashedFolders.map((folder) => block(`${base}${folder}/*`, [['Cache-Control', cacheRules.hashed]])),
  ].join('\n\n')}\n`;
}
