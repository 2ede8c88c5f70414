/** The configuration of nginx (1.18 or newer): a file to include within `server { }`. */
import type { HostedSite } from './hosted-site.ts';
import { cacheRules } from './security-headers.ts';

/** Where the site is put on the server, until somebody says otherwise. */
export const serverFolder = '/var/www/kwaliteitskompas';

/** On a line of its own, so that whoever has the module can remove the `#`. */
export const brotliLine = '  # brotli_static on;';

export function nginxConfig({ base, hashedFolders, headers }: HostedSite): string {
  // A location that sends headers of its own inherits none: each says all.
  const headersOf = (indent: string) =>
    headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n');
  const headersWith = (cache: string, indent: string, withErrors = '') =>
    `${headersOf(indent)}\n${indent}add_header Cache-Control "${cache}"${withErrors};`;
  // What nginx refuses before it looks at any location (a 400, say) is answered by the server itself. At the root of a host all
  // of it is ours; under a path a server is others' too, who would get our policy.
  const beside =
    base === '/'
      ? headersOf('')
      : `
location = ${base.slice(0, -1)} {
  absolute_redirect off;
${headersWith(cacheRules.others, '  ', ' always')}
  return 301 ${base};
}`;
  const hashed = hashedFolders.map(
    (folder) => `
  location ${base}${folder}/ {
    alias ${serverFolder}/${folder}/;
${headersWith(cacheRules.hashed, '    ')}
  }
`,
  );
  return `# Kwaliteitskompas online, for nginx. Made by the build: the policy lists what this build has in its pages.
# Include it within server { }, and put the built site in ${serverFolder} (or change that here).
# A header of the server itself (Strict-Transport-Security, say) has to be repeated wherever headers stand below: nginx hands none down.
# 'server_tokens' may stand in a server only once: is it in yours already, then take this line away.
server_tokens off;
${beside}

location ${base === '/' ? '/' : `^~ ${base}`} {
  alias ${serverFolder}/;
  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/plain text/xml application/javascript application/json image/svg+xml;

  # Every text is there in small already. Brotli needs a module: libnginx-mod-http-brotli-static on Debian.
  gzip_static on;
  gzip_vary on;
${brotliLine}

  # Not for visitors: what other hosts read, and hidden files and folders. security.txt is for everybody.
  location ~ /(_headers$|\\.(?!well-known/)) {
    return 404;
  }
${hashed.join('')}
${headersWith(cacheRules.others, '  ', ' always')}
}
`;
}
