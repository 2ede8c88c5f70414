/** `security.txt`, made anew with every build, so that it never expires while the site is kept up. A trial has nobody to write to. */
import type { APIRoute } from 'astro';
import { siteAddress } from '../../site/address.ts';
import { site } from '../../site/config.ts';
import { securityText } from '../../site/security-text.ts';

export const getStaticPaths = () =>
  site.publisher === undefined
    ? []
    : [{ params: { name: 'security' }, props: { contact: site.publisher.contact } }];

export const GET: APIRoute<{ contact: string }> = ({ props }) =>
  new Response(securityText(props.contact, siteAddress(), new Date()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
