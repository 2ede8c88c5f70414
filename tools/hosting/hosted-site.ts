/** What a host has to know of a built site. */
import type { BuiltSite } from '../built-site.ts';
import { inlineHashesOf } from './page-policy.ts';
import { hashedFolders, securityHeaders } from './security-headers.ts';

export interface HostedSite {
  /** '/' or '/kompas/': the path the site was built for. */
  readonly base: string;
  /** Folders, seen from there, in which a file never changes under the same name. */
  readonly hashedFolders: readonly string[];
  /** Sent with everything, in this order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Of a site with its pages as they will be served. */
export function hostedSite(site: BuiltSite): HostedSite {
  return { base: site.address.base, hashedFolders, headers: securityHeaders(inlineHashesOf(site)) };
}
