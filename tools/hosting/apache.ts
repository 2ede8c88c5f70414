/** The configuration of Apache (2.4): `.htaccess`, in the folder of the site itself. */
import type { HostedSite } from './hosted-site.ts';
import { cacheRules } from './security-headers.ts';

export function apacheConfig({ base, hashedFolders, headers }: HostedSite): string {
  const hashed = hashedFolders.map((folder) => `^${base}${folder}/`).join('|');
  return `# Kwaliteitskompas online, for Apache 2.4. Made by the build: the policy lists what this build has in its pages.
# Needs AllowOverride All, and the modules headers and rewrite (a2enmod headers rewrite).
Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .txt .svg
AddType application/javascript .js .mjs
AddType font/ttf .ttf

<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  # For a year only what is there: what is not there now may be there later.
  Header set Cache-Control "${cacheRules.others}"
  Header set Cache-Control "${cacheRules.hashed}" "expr=%{REQUEST_URI} =~ m#${hashed}#"
</IfModule>

<FilesMatch "^(_headers|\\.ht.*)$">
  Require all denied
</FilesMatch>

# Every text is there in small already. Only where it can be said how it is compressed.
<IfModule mod_rewrite.c>
<IfModule mod_headers.c>
  RewriteEngine On
  # Hidden files are nobody's business; security.txt is for everybody.
  RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [L]
  <FilesMatch "\\.(br|gz)$">
    Header always append Vary Accept-Encoding
    <IfModule mod_env.c>
      SetEnv no-gzip 1
      SetEnv no-brotli 1
    </IfModule>
  </FilesMatch>
${compressedTypes.map(typeOfCompressed).join('\n')}
</IfModule>
</IfModule>
`;
}

/** Served under the name of the file it was made of, a compressed file has to say what that was. */
const compressedTypes = [
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['js', 'application/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['ttf', 'font/ttf'],
] as const;

function typeOfCompressed([extension, type]: (typeof compressedTypes)[number]): string {
  const forced = (encoding: string, suffix: string) =>
    `  <FilesMatch "\\.${extension}\\.${suffix}$">
    RemoveType .${suffix}
    RemoveEncoding .${suffix}
    RemoveLanguage .${suffix}
    ForceType "${type}"
    Header always set Content-Encoding ${encoding}
  </FilesMatch>`;
  return `${forced('br', 'br')}\n${forced('gzip', 'gz')}`;
}
