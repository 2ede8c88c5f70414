/** What a host has to know of a built site. */
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

/** @param folder with the built site, its pages as they will be served. */
export function hostedSite(folder: string, base: string): HostedSite {
  return { base, hashedFolders, headers: securityHeaders(inlineHashesOf(folder)) };
}
