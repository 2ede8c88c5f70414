/** Made anew with every build, so that it never expires while the site is kept up. */
import type { APIRoute } from 'astro';
import { siteAddress } from '../../site/address.ts';
import { site } from '../../site/config.ts';
import { securityText } from '../../site/security-text.ts';

export const GET: APIRoute = () =>
  new Response(securityText(site.contact, siteAddress(), new Date()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
