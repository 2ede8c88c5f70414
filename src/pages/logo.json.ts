/** The logo for the cover of a report: loaded when one is made. Empty when this edition has none. */
import type { APIRoute } from 'astro';
import { siteLogo } from '../site/logo.ts';

export const GET: APIRoute = async () => {
  const logo = await siteLogo();
  const sent = logo === undefined ? {} : { ...logo, png: Buffer.from(logo.png).toString('base64') };
  return new Response(JSON.stringify(sent), { headers: { 'content-type': 'application/json' } });
};
