/** What the coach reads sentences by: loaded once there is an answer to judge. */
import type { APIRoute } from 'astro';
import { getCoach } from '../site/coach.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await getCoach()), { headers: { 'content-type': 'application/json' } });
