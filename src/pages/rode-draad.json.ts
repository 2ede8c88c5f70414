/** The thread of this edition, for the page to hand out: loaded when it is made. */
import type { APIRoute } from 'astro';
import { getThread } from '../site/thread.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await getThread()), { headers: { 'content-type': 'application/json' } });
