/** Ids for what may stand on a page more than once: the first keeps its plain id, the next get a number. */
const given = new WeakMap<Request, Map<string, number>>();

/** `request` is what Astro makes for each page that it renders. */
export function idOnPage(request: Request, id: string): string {
  const counts = given.get(request) ?? new Map<string, number>();
  given.set(request, counts);
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
