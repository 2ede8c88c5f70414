/** The definitions of all worksheets, for what needs more of them than the page it stands on: opening a file, say. */
import type { APIRoute } from 'astro';
import { getWorksheets } from '../site/worksheets.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await getWorksheets()), { headers: { 'content-type': 'application/json' } });
