/** Where who finds a leak reports it: the text of `/.well-known/security.txt` (RFC 9116). Build time only. */
import type { SiteAddress } from './address.ts';

/** Days. RFC 9116, 2.5.5, recommends less than a year: by then somebody has looked whether the contact still holds. */
const validity = 364;

const place = '/.well-known/security.txt';

export function securityText(contact: string, { origin, base }: SiteAddress, builtAt: Date): string {
  const expires = new Date(builtAt.getTime() + validity * 24 * 60 * 60 * 1000);
  // It counts at the root of a host (section 3); from a path the host's administrator copies it there.
  const canonical = base === '/' ? [place] : [place, base.slice(0, -1) + place];
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    ...canonical.map((path) => `Canonical: ${origin}${path}`),
    '',
  ].join('\n');
}
