/** The definitions of all worksheets, for what needs more of them than the page it stands on: opening a file, say. */
import type { APIRoute } from 'astro';
import { sentJson } from '../site/sent-json.ts';
import { getWorksheets } from '../site/worksheets.ts';

export const GET: APIRoute = async () =>
  new Response(sentJson(await getWorksheets()), { headers: { 'content-type': 'application/json' } });
