/** By this a browser can install the site as an app (Web Application Manifest). */
import type { APIRoute } from 'astro';
import { siteUrl } from '../site/url.ts';
import { siteName } from '../text/nl.ts';
import { pageText } from '../text/pages.ts';

const icons = [
  { file: '192.png', sizes: '192x192', purpose: 'any' },
  { file: '512.png', sizes: '512x512', purpose: 'any' },
  { file: '512-vlak.png', sizes: '512x512', purpose: 'maskable' },
];

const manifest = {
  id: siteUrl('/'),
  name: siteName,
  short_name: 'Kwaliteitskompas',
  description: pageText.site.homeTitle,
  lang: 'nl',
  dir: 'ltr',
  start_url: siteUrl('/'),
  scope: siteUrl('/'),
  display: 'minimal-ui',
  background_color: '#f7f6f2',
  theme_color: '#ffffff',
  icons: icons.map(({ file, ...icon }) => ({
    ...icon,
    src: siteUrl(`/pictogrammen/${file}`),
    type: 'image/png',
  })),
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
