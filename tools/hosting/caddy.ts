/** The configuration of Caddy (2.6 or newer): a file to import within the block of a site. */
import type { HostedSite } from './hosted-site.ts';
import { serverFolder } from './nginx.ts';
import { cacheRules } from './security-headers.ts';

export function caddyConfig({ base, hashedFolders, headers }: HostedSite): string {
  const path = base.slice(0, -1);
  const lines = (values: HostedSite['headers'], indent: string) =>
    values.map(([name, value]) => `${indent}${name} "${value}"`).join('\n');
  const hashed = hashedFolders.map((folder) => `${base}${folder}/*`).join(' ');
  return `# Kwaliteitskompas online, for Caddy. Made by the build: the policy lists what this build has in its pages.
# Import it within the block of your site, and put the built site in ${serverFolder} (or change that here, twice).
${path === '' ? '' : `redir ${path} ${base} permanent\n`}
@kompasHashed path ${hashed}
@kompasOthers {
	path ${base}*
	not path ${hashed}
}
header @kompasHashed Cache-Control "${cacheRules.hashed}"
header @kompasOthers Cache-Control "${cacheRules.others}"
header ${base}* {
${lines(headers, '\t')}
}
${path === '' ? 'handle' : `handle_path ${base}*`} {
	root * ${serverFolder}
	file_server {
		precompressed br gzip
		hide _headers .htaccess .git
	}
}
handle_errors {
	@kompasMissing {
		path ${base}*
		expression {err.status_code} == 404
	}
	handle @kompasMissing {
		header Cache-Control "${cacheRules.others}"
		root * ${serverFolder}
		rewrite * /404.html
		file_server
	}
}
`;
}
