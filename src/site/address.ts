/**
 * Where this build will stand: the only answer to that, for Astro and for every tool. The site config says it; SITE_URL
 * says it in its place for a preview, and BASE_PATH only the path. Build time only.
 */
import { site } from './config.ts';

export interface SiteAddress {
  /** 'https://www.voorbeeld.nl', without a slash. */
  readonly origin: string;
  /** '/' or '/kompas/': the path the site lives under. */
  readonly base: string;
}

interface Environment {
  readonly [variable: string]: string | undefined;
}

/** @throws when SITE_URL is no address. */
export function siteAddress(
  address: string = site.address,
  environment: Environment = process.env,
): SiteAddress {
  const { origin, pathname } = new URL(environment['SITE_URL'] ?? address);
  return { origin, base: `/${environment['BASE_PATH'] ?? pathname}/`.replace(/\/{2,}/g, '/') };
}
